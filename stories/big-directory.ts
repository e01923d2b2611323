/** A directory of many partners that do not exist, in the published shape: for stories and measurements of scale. */
export function bigDirectory(size: number): object {
  const kinds = ['institut', 'agence', 'association'];
  const cities = [
    ['Ville-Exemple', 'FR'],
    ['Port-Exemple', 'ES'],
    ['Mont-Exemple', 'BE'],
    ['Val-Exemple', 'DE'],
  ] as const;
  const sourced = {source: ['https://example.org/'], asOf: '2024'};
  return {
    lang: 'fr',
    kinds: Object.fromEntries(
      kinds.map((kind) => [kind, {one: `Exemple d’${kind}`, other: `Exemples d’${kind}`}]),
    ),
    partners: [...Array(size).keys()].map((n) => ({
      id: `p-${n}`,
      kind: kinds[n % kinds.length],
      name: `Organisme d’exemple numéro ${n}`,
      acronym: `OE ${n}`,
      summary: `Organisme inventé, le numéro ${n} d’une liste qui montre ce que devient une page très longue.`,
      founded: {value: String(1900 + (n % 120)), ...sourced},
      seat: {
        value: {city: cities[n % 4]![0], country: cities[n % 4]![1]},
        ...sourced,
      },
      link: {value: {href: `https://example.org/${n}`}, ...sourced},
    })),
  };
}
