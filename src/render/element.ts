import type {LitElement} from 'lit';
import {PartnerCard} from '../elements/partner-card/partner-card.js';
import {PartnerList} from '../elements/partner-list/partner-list.js';
import {ProgrammeOverview} from '../elements/programme-overview/programme-overview.js';
import {UsageError} from './usage-error.js';

/** Elements by name, with or without their prefix. */
export type ElementName = 'partner-card' | 'partner-list' | 'programme-overview';

/** Attributes by name; `true` for one that is just there. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const classes: Readonly<Record<ElementName, typeof LitElement & {readonly tag: string}>> = {
  'partner-card': PartnerCard,
  'partner-list': PartnerList,
  'programme-overview': ProgrammeOverview,
};
const names = Object.keys(classes) as readonly ElementName[];

/** What of an element rendering needs and pages do not. */
interface Rendered {
  render(): unknown;
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
}

/** @throws UsageError where there is no such element. */
export function elementName(name: string): ElementName {
  const found = names.find((one) => one === name.replace(/^pfig-/, ''));
  if (found) return found;
  throw new UsageError(
    `render: found element "${name}", expected ${names.join(' | ')}; nothing is rendered.`,
  );
}

/** Attributes of an element and the properties they set. */
function attributesOf(name: ElementName): ReadonlyMap<string, string> {
  const {observedAttributes, elementProperties} = classes[name];
  const properties = [...elementProperties].map(([property, {attribute}]): [string, string] => [
    typeof attribute === 'string' ? attribute : String(property).toLowerCase(),
    String(property),
  ]);
  return new Map(properties.filter(([attribute]) => observedAttributes.includes(attribute)));
}

/**
 * An element that has its attributes but no page.
 *
 * @throws UsageError where it has no such attribute.
 */
export function makeElement(
  name: ElementName,
  lang: string,
  attributes: Attributes,
): LitElement & Rendered & Record<string, unknown> {
  const known = attributesOf(name);
  const {tag} = classes[name];
  const element = new classes[name]() as LitElement & Rendered & Record<string, unknown>;
  // What elements ask of a DOM, and the one that Lit brings for Node has not.
  Object.defineProperties(element, {
    localName: {value: tag},
    closest: {value: () => ({getAttribute: () => lang})},
  });
  for (const [attribute, value] of Object.entries(attributes)) {
    const property = known.get(attribute);
    if (property === undefined) {
      throw new UsageError(
        `render: <${tag}>: found attribute "${attribute}", expected lang | ` +
          `${[...known.keys()].join(' | ')}; nothing is rendered.`,
      );
    }
    const {type} = classes[name].elementProperties.get(property) ?? {};
    // As with mounts, `false` in words is off.
    element[property] = type === Boolean ? value !== 'false' : value === true ? '' : String(value);
  }
  return element;
}

/** The style sheets of an element as one text. */
export const cssOf = (name: ElementName): string =>
  classes[name].elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join('');
