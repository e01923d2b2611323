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
 * Texts that occur more than once (sources, mostly), with the name of a constant for each, so
 * that no code is needed to put them back.
 */
function sharedTexts(value: unknown): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const count = (node: unknown): void => {
    if (typeof node === 'string') counts.set(node, (counts.get(node) ?? 0) + 1);
    else if (node && typeof node === 'object') Object.values(node).forEach(count);
  };
  count(value);
  return new Map(
    [...counts]
      .filter(([text, times]) => times > 1 && text.length >= SHORTEST_SHARED_TEXT)
      .map(([text], index) => [text, `s${index}`]),
  );
}

/** A value as an expression, with the names of constants in the place of texts that have one. */
function print(node: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof node === 'string') return names.get(node) ?? printText(node);
  if (Array.isArray(node)) return `[${node.map((item) => print(item, names)).join(',')}]`;
  if (node && typeof node === 'object') {
    const members = Object.entries(node).filter(([, child]) => child !== undefined);
    return `{${members.map(([key, child]) => `${printKey(key)}:${print(child, names)}`).join(',')}}`;
  }
  return JSON.stringify(node);
}

/** A value as an ES module with it as default export: ASCII, and nothing left to minify. */
export function toModule(value: unknown): string {
  const names = sharedTexts(value);
  const constants = [...names].map(([text, name]) => `${name}=${printText(text)}`);
  const declaration = constants.length > 0 ? `const ${constants.join(',')};` : '';
  return `${declaration}export default ${print(value, names)};\n`;
}

/** A value as an expression, which can be put into any script. */
export const toExpression = (value: unknown): string => `(${print(value, new Map())})`;
