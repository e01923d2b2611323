import type {LitElement} from 'lit';
import {scrollArea} from '../elements/base/scroll-area.js';
import {key} from '../elements/partner/partner-details.styles.js';
import {PartnerCard} from '../elements/partner-card/partner-card.js';
import {controls, field} from '../elements/partner-list/controls.styles.js';
import {PartnerList} from '../elements/partner-list/partner-list.js';
import {table} from '../elements/partner-list/table.styles.js';
import {ProgrammeOverview} from '../elements/programme-overview/programme-overview.js';
import {attribute, elements, type Tree} from './tree.js';
import {UsageError} from './usage-error.js';

/** Names of the elements, without the prefix `pfig-`. */
export type ElementName = 'partner-card' | 'partner-list' | 'programme-overview';

/** Attributes by name; `true` for an attribute without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const classes: Readonly<Record<ElementName, typeof LitElement & {readonly tag: string}>> = {
  'partner-card': PartnerCard,
  'partner-list': PartnerList,
  'programme-overview': ProgrammeOverview,
};
const names = Object.keys(classes) as readonly ElementName[];

/** The protected members of Lit that rendering calls. */
interface Rendered {
  render(): unknown;
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
}

/**
 * The name of an element without its prefix.
 *
 * @throws UsageError where there is no such element.
 */
export function elementName(name: string): ElementName {
  const element = names.find((one) => one === name.replace(/^pfig-/, ''));
  if (element) return element;
  throw new UsageError(
    `render: found element "${name}", expected ${names.join(' | ')}; nothing is rendered.`,
  );
}

/** The attributes of an element, each with the property that it sets. */
function propertiesByAttribute(name: ElementName): ReadonlyMap<string, string> {
  const {observedAttributes, elementProperties} = classes[name];
  const properties = [...elementProperties].map(([property, {attribute}]): [string, string] => [
    typeof attribute === 'string' ? attribute : String(property).toLowerCase(),
    String(property),
  ]);
  return new Map(properties.filter(([attribute]) => observedAttributes.includes(attribute)));
}

/**
 * Makes an element with these attributes, outside a page.
 *
 * @throws UsageError where it has no such attribute.
 */
export function makeElement(
  name: ElementName,
  lang: string,
  attributes: Attributes,
): LitElement & Rendered & Record<string, unknown> {
  const properties = propertiesByAttribute(name);
  const {tag} = classes[name];
  const element = new classes[name]() as LitElement & Rendered & Record<string, unknown>;
  // Elements use these two members, which Lit's DOM for Node does not have.
  Object.defineProperties(element, {
    localName: {value: tag},
    closest: {value: () => ({getAttribute: () => lang})},
  });
  for (const [attribute, value] of Object.entries(attributes)) {
    const property = properties.get(attribute);
    if (property === undefined) {
      throw new UsageError(
        `render: <${tag}>: found attribute "${attribute}", expected lang | ` +
          `${[...properties.keys()].join(' | ')}; nothing is rendered.`,
      );
    }
    const {type} = classes[name].elementProperties.get(property) ?? {};
    // The text `false` switches an attribute off, as in a mount.
    element[property] = type === Boolean ? value !== 'false' : value === true ? '' : String(value);
  }
  return element;
}

/** Style sheets for what only some content has: the tag or the class of an element in it. */
const NEEDED_BY: ReadonlyMap<unknown, string> = new Map([
  [controls, 'controls'],
  [field, 'controls'],
  [key, 'key'],
  [scrollArea, 'scroll-area'],
  [table, 'table'],
]);

/** The style sheets that an element with this content needs, as one text. */
export function cssOf(name: ElementName, content: Tree): string {
  const found = new Set(
    elements(content).flatMap((one) => [
      one.tagName,
      ...(attribute(one, 'class') ?? '').split(' '),
    ]),
  );
  return classes[name].elementStyles
    .filter((sheet) => !NEEDED_BY.has(sheet) || found.has(NEEDED_BY.get(sheet)!))
    .map((sheet) => ('cssText' in sheet ? sheet.cssText : ''))
    .join('');
}
