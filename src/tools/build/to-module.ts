/** A text as a JavaScript string of ASCII alone, which no charset and no inline script can spoil. */
const printText = (text: string): string =>
  JSON.stringify(text)
    .replace(/[^ -~]/g, (character) => {
      const code = character.charCodeAt(0);
      return code < 0x100
        ? `\\x${code.toString(16).padStart(2, '0')}`
        : `\\u${code.toString(16).padStart(4, '0')}`;
    })
    .replaceAll('</', '<\\/');

const printKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : printText(key));

/** Shorter texts cost less where they are than the name of a constant does. */
const SHORTEST_SHARED_TEXT = 13;

/**
 * Texts and objects that occur more than once (sources, mostly), each after what is inside it: as
 * constants, so that no code is needed to put them back.
 */
function repeatedNodes(value: unknown): readonly unknown[] {
  const counts = new Map<unknown, number>();
  const count = (node: unknown): void => {
    const isObject = typeof node === 'object' && node !== null;
    if (!isObject && typeof node !== 'string') return;
    const times = (counts.get(node) ?? 0) + 1;
    counts.set(node, times);
    if (isObject && times === 1) Object.values(node).forEach(count);
  };
  count(value);
  const repeated = [...counts].filter(([, times]) => times > 1).map(([node]) => node);
  return [
    ...repeated.filter((node) => typeof node === 'string' && node.length >= SHORTEST_SHARED_TEXT),
    ...repeated.filter((node) => typeof node === 'object').reverse(),
  ];
}

/** A value as an expression, with the names of constants in the place of what has one. */
function print(node: unknown, names: ReadonlyMap<unknown, string>): string {
  const name = names.get(node);
  if (name !== undefined) return name;
  if (typeof node === 'string') return printText(node);
  if (Array.isArray(node)) return `[${node.map((item) => print(item, names)).join(',')}]`;
  if (node && typeof node === 'object') {
    const members = Object.entries(node).filter(([, child]) => child !== undefined);
    return `{${members.map(([key, child]) => `${printKey(key)}:${print(child, names)}`).join(',')}}`;
  }
  return JSON.stringify(node);
}

/** A value as an ES module with it as default export: ASCII, and nothing left to minify. */
export function toModule(value: unknown): string {
  const names = new Map<unknown, string>();
  const constants = repeatedNodes(value).map((node) => {
    const code = print(node, names);
    const name = `s${names.size}`;
    names.set(node, name);
    return `${name}=${code}`;
  });
  const declaration = constants.length > 0 ? `const ${constants.join(',')};` : '';
  return `${declaration}export default ${print(value, names)};\n`;
}

/** A value as an expression, which can be put into any script. */
export const toExpression = (value: unknown): string => `(${print(value, new Map())})`;
