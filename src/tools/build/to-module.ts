/**
 * A value as an ES module with it as default export. Strings that occur more
 * than once (sources, mostly) stand once, as constants, so that no code is
 * needed to put them back.
 */
export function toModule(value: unknown): string {
  const counts = new Map<string, number>();
  const count = (node: unknown): void => {
    if (typeof node === 'string') counts.set(node, (counts.get(node) ?? 0) + 1);
    else if (node && typeof node === 'object') Object.values(node).forEach(count);
  };
  count(value);
  const constants = new Map(
    [...counts]
      .filter(([text, times]) => times > 1 && text.length > 12)
      .map(([text], index) => [text, `s${index}`]),
  );
  const print = (node: unknown): string => {
    if (typeof node === 'string') return constants.get(node) ?? JSON.stringify(node);
    if (Array.isArray(node)) return `[${node.map(print).join(',')}]`;
    if (node && typeof node === 'object') {
      return `{${Object.entries(node)
        .map(([key, child]) => `${JSON.stringify(key)}:${print(child)}`)
        .join(',')}}`;
    }
    return JSON.stringify(node);
  };
  const declarations = [...constants].map(
    ([text, name]) => `const ${name} = ${JSON.stringify(text)};\n`,
  );
  return `${declarations.join('')}export default ${print(value)};\n`;
}
