import {isNode, LineCounter, parseDocument} from 'yaml';

/**
 * What is wrong with a JSON text as a text: where it is cut off or malformed, and
 * names that an object has twice, of which JSON.parse would silently drop the first.
 *
 * @returns one line for each, `file line:column: …`; none where it can be parsed.
 */
export function malformations(file: string, json: string): string[] {
  // JSON is YAML, and this parser knows places and duplicate keys.
  const lineCounter = new LineCounter();
  const {errors} = parseDocument(json, {lineCounter, prettyErrors: false, strict: true});
  const lines = errors.map(({message, pos: [position]}) => {
    const {line, col} = lineCounter.linePos(position);
    return `${file} ${line}:${col}: found ${message}, wanted well-formed JSON`;
  });
  if (lines.length > 0) return lines;
  try {
    JSON.parse(json);
    return [];
  } catch (error) {
    return [`${file}: found ${String(error)}, wanted well-formed JSON`];
  }
}

/**
 * Where the value at a JSON Pointer begins in a JSON text, as `line:column`; that of
 * the nearest value around it where there is none.
 */
export function placesIn(json: string): (pointer: string) => string {
  const lineCounter = new LineCounter();
  const document = parseDocument(json, {lineCounter, prettyErrors: false});
  return (pointer) => {
    const keys = pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    for (;;) {
      const node = keys.length > 0 ? document.getIn(keys, true) : document.contents;
      if (isNode(node) && node.range) {
        const {line, col} = lineCounter.linePos(node.range[0]);
        return `${line}:${col}`;
      }
      if (keys.pop() === undefined) return '1:1';
    }
  };
}
