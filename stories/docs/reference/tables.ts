import {createElement, type ReactNode} from 'react';
import manifest from 'virtual:custom-elements-manifest';
import facts from '../../../.generated/facts.js';
import {
  elementsOf,
  values,
  type Attribute,
  type Declaration,
  type Described,
} from '../../../src/tools/manifest/types.js';
import {code, Table, withCode} from '../table.js';

// The tables of the reference, from what the classes say of themselves.

const elements = elementsOf(manifest);

/** The last word of a tag names an element where the column is narrow: card, list, overview. */
const shortName = ({tagName}: Declaration): string => tagName!.split('-').at(-1)!;

/** A type with more values than these is one of ids, which have a table of their own. */
const VALUES_MAX = 6;

function meaningOf({description = '', type}: Attribute): ReactNode {
  const all = values(type?.text);
  const isListed = all.some((value) => description.includes(`\`${value}\``));
  if (all.length === 0 || all.length > VALUES_MAX || isListed) return withCode(description);
  return withCode(`${description} Accepted: ${all.map((value) => `\`${value}\``).join(' ')}.`);
}

/** A default that is a value is shown as code; others are words. */
function defaultOf({default: text = '', type}: Attribute): ReactNode {
  const isValue = values(type?.text).includes(text) || /^[\d-]/.test(text);
  return isValue ? code(text) : text;
}

const attributeOf = (element: Declaration, name: string): Attribute | undefined =>
  element.attributes?.find((one) => one.name === name);

/** The attributes of all elements; where defaults differ, each default with its element. */
function commonAttributes(): Attribute[] {
  const [first, ...others] = elements;
  const shared = first!.attributes!.filter(({name}) =>
    others.every((element) => attributeOf(element, name)?.inheritedFrom),
  );
  return shared.map((one) => {
    const defaults = elements.map(
      (element) => [shortName(element), attributeOf(element, one.name)!.default ?? ''] as const,
    );
    const isSame = new Set(defaults.map(([, text]) => text)).size === 1;
    if (isSame) return one;
    return {...one, default: defaults.map((pair) => pair.join(' ')).join(', ')};
  });
}

const attributeTable = (name: string, attributes: readonly Attribute[]): ReactNode =>
  createElement(Table, {
    name,
    head: ['attribute', 'meaning', 'default'],
    rows: attributes.map((one) => [code(one.name), meaningOf(one), defaultOf(one)]),
  });

/** The attributes that all elements have. */
export const CommonAttributes = (): ReactNode => attributeTable('all', commonAttributes());

/** The attributes that one element has, and the others have not. */
export function Attributes({tag}: {readonly tag: string}): ReactNode {
  const {attributes = []} = elements.find(({tagName}) => tagName === tag)!;
  const common = commonAttributes().map(({name}) => name);
  return attributeTable(
    tag,
    attributes.filter(({name}) => !common.includes(name)),
  );
}

type Kind = 'events' | 'slots' | 'cssParts' | 'cssProperties';

/** A member of several elements once, with the names of these; members of all come first. */
function merged(kind: Kind): (readonly [item: Described, on: string])[] {
  const found = new Map<string, {item: Described; on: string[]}>();
  for (const element of elements) {
    for (const item of element[kind] ?? []) {
      const key = `${item.name} ${item.description}`;
      const {on} = found.get(key) ?? {on: []};
      found.set(key, {item, on: [...on, shortName(element)]});
    }
  }
  return [...found.values()]
    .sort((a, b) => b.on.length - a.on.length)
    .map(({item, on}) => [item, on.length === elements.length ? 'all' : on.join(', ')]);
}

/** Events, slots or parts, with the elements that have them. */
export const Members = ({kind, name}: {readonly kind: Kind; readonly name: string}): ReactNode =>
  createElement(Table, {
    name: kind,
    head: [name, 'element', 'meaning'],
    rows: merged(kind).map(([item, on]) => [
      item.name ? code(item.name) : 'none',
      on,
      withCode(item.description ?? ''),
    ]),
  });

/** Custom properties, with their defaults. */
export const CustomProperties = (): ReactNode =>
  createElement(Table, {
    name: 'cssProperties',
    head: ['custom property', 'meaning', 'default'],
    rows: merged('cssProperties').map(([item]) => [
      code(item.name),
      withCode(item.description ?? ''),
      item.default ?? '',
    ]),
  });

/** The ids by which a page selects partners, kinds and projects, in the order of the data. */
export function Ids(): ReactNode {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['partners', facts.partners.map(({id}) => id)],
    ['kinds', [...new Set(facts.partners.map(({kind}) => kind.value))]],
    ['projects', facts.projects.map(({id}) => id)],
  ];
  return createElement(Table, {
    name: 'ids',
    head: ['for', 'ids'],
    rows: lists.map(([name, ids]) => [name, withCode(ids.map((id) => `\`${id}\``).join(' '))]),
  });
}
