import {findNodeAtLocation, parseTree, type Node, type ParseError} from 'jsonc-parser';
import {syntaxRemedy} from './syntax-remedy.js';

/** The text as a tree; undefined where it is nested too deep for this parser. */
function treeOf(json: string, errors?: ParseError[]): Node | undefined {
  try {
    return parseTree(json, errors, {disallowComments: true});
  } catch {
    return undefined;
  }
}

/** Line and column, counted from 1, of an offset. Of `jsonc-parser`, a node has the offset only. */
function positions(text: string): (offset: number) => string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return `${low + 1}:${offset - starts[low]! + 1}`;
  };
}

/** Every name that an object has a second time. */
function repeatedNames(root: Node | undefined): Node[] {
  const repeated: Node[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const children = node.children ?? [];
    const seen = new Set<unknown>();
    for (const {type, children: [name] = []} of children) {
      if (type !== 'property' || !name) continue;
      if (seen.has(name.value)) repeated.push(name);
      seen.add(name.value);
    }
    for (const child of children) waiting.push(child);
  }
  return repeated.sort((one, other) => one.offset - other.offset);
}

/** The message of `JSON.parse`, without the position in it; undefined where it accepts the text. */
function syntaxError(json: string): {reason: string; offset?: number} | undefined {
  try {
    JSON.parse(json);
    return undefined;
  } catch (error) {
    const {message} = error as Error;
    const [reason = ''] = message.split(/ in JSON at position|, .* is not valid/);
    const [, offset] = / at position (\d+)/.exec(message) ?? [];
    return offset === undefined ? {reason} : {reason, offset: Number(offset)};
  }
}

/**
 * Finds the mistakes of a text as JSON: where it is incomplete or malformed, and names that an
 * object has twice. `JSON.parse` would silently drop the first of the two.
 *
 * @returns one line for each mistake, `file line:column: …`; none where the text is correct.
 */
export function jsonErrors(file: string, json: string): string[] {
  const found: ParseError[] = [];
  const root = treeOf(json, found);
  const error = syntaxError(json);
  if (error) {
    const offset = error.offset ?? found[0]?.offset ?? json.length;
    const place = `${file} ${positions(json)(offset)}`;
    return [
      `${place}: found a mistake (${error.reason}), expected well-formed JSON; ${syntaxRemedy(json, offset)}`,
    ];
  }
  const position = positions(json);
  return repeatedNames(root).map(
    ({offset, value}) =>
      `${file} ${position(offset)}: found the name "${String(value)}" a second time, expected each name once in an object`,
  );
}

/**
 * Finds where the value of a JSON Pointer begins in a text, as `line:column`. Without such a value
 * it is the position of the nearest value around it.
 */
export function positionsIn(json: string): (pointer: string) => string {
  const root = treeOf(json);
  const position = positions(json);
  return (pointer) => {
    const keys = pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    let node = root;
    for (const key of keys) {
      const step = node?.type === 'array' ? Number(key) : key;
      const next = node && findNodeAtLocation(node, [step]);
      if (!next) break;
      node = next;
    }
    return position(node?.offset ?? 0);
  };
}
