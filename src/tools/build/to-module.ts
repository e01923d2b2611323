/**
 * A value as an ES module with it as default export. Objects and strings that occur more than
 * once (sources, mostly) are there once, as constants, so that no code is needed to put them
 * back.
 */
export function toModule(value: unknown): string {
  const counts = new Map<unknown, number>();
  const count = (node: unknown): void => {
    const isObject = typeof node === 'object' && node !== null;
    if (!isObject && typeof node !== 'string') return;
    const times = (counts.get(node) ?? 0) + 1;
    counts.set(node, times);
    if (isObject && times === 1) Object.values(node).forEach(count);
  };
  count(value);
  const constants = new Map<unknown, string>();
  const declarations: string[] = [];
  const declare = (node: unknown, code: string): void => {
    const name = `s${constants.size}`;
    constants.set(node, name);
    declarations.push(`const ${name} = ${code};\n`);
  };
  const print = (node: unknown): string => {
    const name = constants.get(node);
    if (name) return name;
    if (Array.isArray(node)) return `[${node.map(print).join(',')}]`;
    if (node && typeof node === 'object') {
      return `{${Object.entries(node)
        .map(([key, child]) => `${JSON.stringify(key)}:${print(child)}`)
        .join(',')}}`;
    }
    return JSON.stringify(node);
  };
  const repeated = [...counts].filter(([, times]) => times > 1).map(([node]) => node);
  for (const node of repeated) {
    if (typeof node === 'string' && node.length > 12) declare(node, JSON.stringify(node));
  }
  // What is inside an object comes after it: the innermost are declared first.
  for (const node of repeated.reverse()) if (typeof node === 'object') declare(node, print(node));
  return `${declarations.join('')}export default ${print(value)};\n`;
}
