import {isNode, LineCounter, parseDocument} from 'yaml';

/**
 * What is wrong with a JSON text as a text: where it is cut off or malformed, and
 * names that an object has twice, of which JSON.parse would silently drop the first.
 *
 * @returns one line for each, `file line:column: …`; none where it can be parsed.
 */
export function malformations(file: string, json: string): string[] {
  // JSON is YAML, and this parser knows duplicate keys, and the places of most mistakes.
  const lineCounter = new LineCounter();
  const {errors} = parseDocument(json, {lineCounter, prettyErrors: false, strict: true});
  const line = (position: number, found: string) => {
    const {line, col} = lineCounter.linePos(position);
    return `${file} ${line}:${col}: found ${found}, wanted well-formed JSON`;
  };
  try {
    JSON.parse(json);
  } catch (error) {
    // Said in words of JSON, with a place for most mistakes.
    const [said = ''] = (error as Error).message.split(/ in JSON at position|, .* is not valid/);
    const [, position] = / at position (\d+)/.exec((error as Error).message) ?? [];
    return [line(Number(position ?? errors[0]?.pos[0] ?? json.length), `a mistake (${said})`)];
  }
  return errors.map(({message, pos: [position]}) => line(position, message));
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
