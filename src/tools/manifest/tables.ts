import {
  elementsOf,
  values,
  type Attribute,
  type Declaration,
  type Described,
  type Manifest,
} from './types.js';

/** The README's tables, by the name of the place they stand in. */

type Row = readonly string[];

export const code = (text: string) => `\`${text}\``;

/** A table of Markdown; a bar within a cell is escaped. */
export const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** More are ids, of which the README has a list of its own. */
const FEW = 6;

function meaning({description = '', type}: Attribute): string {
  const all = values(type?.text);
  const told = all.length > FEW || all.some((value) => description.includes(code(value)));
  return told || all.length === 0
    ? description
    : `${description} Accepted: ${all.map(code).join(' ')}.`;
}

/** A default that is a value is set as one; others are words. */
const fallback = ({default: text = '', type}: Attribute): string =>
  values(type?.text).includes(text) || /^[\d-]/.test(text) ? code(text) : text;

const attributeTable = (attributes: readonly Attribute[]) =>
  table(
    ['attribute', 'meaning', 'default'],
    attributes.map((one) => [code(one.name), meaning(one), fallback(one)]),
  );

/** What all elements have, by name; where defaults differ, each with its elements. */
function common(elements: readonly Declaration[]): Attribute[] {
  const [first, ...others] = elements;
  const shared = first!.attributes!.filter(({name}) =>
    others.every(({attributes = []}) =>
      attributes.some((one) => one.name === name && one.inheritedFrom),
    ),
  );
  return shared.map((one) => {
    const defaults = elements.map(({tagName, attributes}) => {
      const {default: text = ''} = attributes!.find(({name}) => name === one.name)!;
      return [tagName!.split('-').at(-1)!, text] as const;
    });
    const different = new Set(defaults.map(([, text]) => text)).size > 1;
    return different ? {...one, default: defaults.map((pair) => pair.join(' ')).join(', ')} : one;
  });
}

function attributeTables(elements: readonly Declaration[]): string {
  const all = common(elements);
  const own = ({attributes = []}: Declaration) =>
    attributes.filter(({name}) => !all.some((one) => one.name === name));
  return [
    `All three elements:\n\n${attributeTable(all)}`,
    ...elements.map((one) => `${code(`<${one.tagName}>`)}:\n\n${attributeTable(own(one))}`),
  ].join('\n\n');
}

/** What several elements have, each once, with the elements that have it; what all have comes first. */
function together(
  elements: readonly Declaration[],
  of: (element: Declaration) => readonly Described[] | undefined,
): (readonly [item: Described, on: string])[] {
  const found = new Map<string, {item: Described; on: string[]}>();
  for (const element of elements) {
    for (const item of of(element) ?? []) {
      const key = `${item.name} ${item.description}`;
      const {on} = found.get(key) ?? {on: []};
      found.set(key, {item, on: [...on, element.tagName!.split('-').at(-1)!]});
    }
  }
  return [...found.values()]
    .sort((a, b) => b.on.length - a.on.length)
    .map(({item, on}) => [item, on.length === elements.length ? 'all' : on.join(', ')]);
}

const described = (
  what: string,
  items: ReturnType<typeof together>,
  shown: (name: string) => string = code,
) =>
  table(
    [what, 'element', 'meaning'],
    items.map(([{name, description = ''}, on]) => [shown(name), on, description]),
  );

/** Each table by the name of its place. */
export function tables(manifest: Manifest): Readonly<Record<string, string>> {
  const elements = elementsOf(manifest);
  return {
    attributes: attributeTables(elements),
    events: described(
      'event',
      together(elements, ({events}) => events),
    ),
    slots: described(
      'slot',
      together(elements, ({slots}) => slots),
      (name) => (name ? code(name) : 'none'),
    ),
    properties: table(
      ['custom property', 'meaning', 'default'],
      together(elements, ({cssProperties}) => cssProperties).map(([one]) => [
        code(one.name),
        one.description ?? '',
        one.default ?? '',
      ]),
    ),
    parts: described(
      'part',
      together(elements, ({cssParts}) => cssParts),
    ),
  };
}
