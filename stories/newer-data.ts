/** A figure of the published data, as far as a story changes it. */
interface Figure {
  readonly value: number;
  readonly asOf: string;
  readonly source: readonly object[];
  readonly earlier?: readonly Figure[];
}

/** A file of the published data, as far as a story changes it. */
interface Published {
  edition: string;
  partners: {id: string; figures?: Figure[]}[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The 187th member, which the bundled data do not count yet. */
const NEWER = {
  value: 187,
  asOf: '2025-09-17',
  source: [
    {
      href: 'https://www.stvincenttimes.com/st-vincent-world-customs-organization/',
      lang: 'en',
      read: '2026-11-27',
    },
  ],
};

/**
 * A folder of newer data without a server: the published file of the language, of a day later, and with
 * a newer number of members of WCO, beside the one before. The name of the file, which an element adds,
 * is in the part of the address that no request has.
 */
export async function newerData(lang: string): Promise<string> {
  const answer = await fetch(`pfig/data/${lang}.json`);
  const published = (await answer.json()) as Published;
  const day = Date.parse(published.edition.slice(0, 10));
  published.edition = new Date(day + DAY_MS).toISOString().slice(0, 10);
  const wco = published.partners.find(({id}) => id === 'wco')!;
  const [members, ...others] = wco.figures!;
  const {earlier = [], ...before} = members!;
  wco.figures = [{...members!, ...NEWER, earlier: [before, ...earlier]}, ...others];
  return `${URL.createObjectURL(new Blob([JSON.stringify(published)]))}#`;
}
