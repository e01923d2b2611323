/** A text as a JavaScript string of ASCII only, which is safe in any charset and in inline scripts. */
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

/** Shorter texts cost less than the name of a constant. */
const SHARED_TEXT_MIN_LENGTH = 13;

/**
 * Texts and objects that occur more than once, which are mostly sources. An object comes after its
 * parts. They become constants, so that the module needs no code to insert them.
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
    ...repeated.filter((node) => typeof node === 'string' && node.length >= SHARED_TEXT_MIN_LENGTH),
    ...repeated.filter((node) => typeof node === 'object').reverse(),
  ];
}

/** A value as an expression, with the names of constants in place of their values. */
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

/**
 * A value as the default export of an ES module, in ASCII and already minified. JSON would repeat
 * each source with every fact.
 */
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

/** A value as an expression for any script. */
export const toExpression = (value: unknown): string => `(${print(value, new Map())})`;
