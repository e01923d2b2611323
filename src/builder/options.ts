import {PartnerCard} from '../elements/partner-card/partner-card.js';
import {PartnerList} from '../elements/partner-list/partner-list.js';
import {ProgrammeOverview} from '../elements/programme-overview/programme-overview.js';
import {bundled} from '../model/directory.js';

/** The elements to choose from, by the name that mounts and frames use. */
export const ELEMENTS = ['partner-list', 'partner-card', 'programme-overview'] as const;
export type ElementName = (typeof ELEMENTS)[number];

/** An attribute as the form offers it. */
export interface Option {
  readonly attribute: string;
  /**
   * One of the values, any of them, on or off, a whole number from 1, an address with `{id}`, or the
   * address of a folder.
   */
  readonly type: 'one' | 'any' | 'switch' | 'number' | 'address' | 'folder';
  readonly values: readonly string[];
  /** The value without the attribute; '' or absent where none of the values is the default. */
  readonly fallback?: string;
}

const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);
const partners = ids(bundled.partners);
const projects = ids(bundled.projects);
const kinds = [...new Set(bundled.partners.map(({kind}) => kind.value))];

const one = (attribute: string, values: readonly string[], fallback = values[0]!): Option => ({
  attribute,
  type: 'one',
  values,
  fallback,
});
const any = (attribute: string, values: readonly string[]): Option => ({
  attribute,
  type: 'any',
  values,
});
const onOff = (attribute: string): Option => ({attribute, type: 'switch', values: []});
const address = (attribute: string): Option => ({attribute, type: 'address', values: []});
/** Where newer data are. */
const updates: Option = {attribute: 'updates', type: 'folder', values: []};
/** Parts that an element has; each accepts the names of parts of the others, too. */
const hide = (names: readonly string[], ...absent: readonly string[]): Option =>
  any(
    'hide',
    names.filter((name) => !absent.includes(name)),
  );
const upTo = (attribute: string, max: number, fallback = ''): Option => ({
  attribute,
  type: 'number',
  values: [...Array(max).keys()].map((n) => String(n + 1)),
  fallback,
});

/** The attributes that the form offers for each element, the most useful first. */
export const OPTIONS: Readonly<Record<ElementName, readonly Option[]>> = {
  'partner-list': [
    one('layout', PartnerList.layouts),
    one('sort', PartnerList.sorts),
    one('group-by', PartnerList.groupings, ''),
    any('controls', PartnerList.controlNames),
    any('kind', kinds),
    any('project', projects),
    any('partners', partners),
    any('exclude', partners),
    hide(PartnerList.hideable, 'funding'),
    upTo('limit', partners.length),
    upTo('heading-level', 6, '2'),
    address('logos'),
    onOff('monograms'),
    onOff('deep-link'),
    onOff('filters-in-url'),
    updates,
  ],
  'partner-card': [
    one('partner', partners),
    one('layout', PartnerCard.layouts),
    hide(PartnerCard.hideable, 'edition', 'funding'),
    upTo('heading-level', 6, '3'),
    onOff('expanded'),
    address('logos'),
    onOff('monograms'),
    onOff('deep-link'),
    updates,
  ],
  'programme-overview': [
    any('sections', ProgrammeOverview.sectionNames),
    hide(ProgrammeOverview.hideable),
    upTo('heading-level', 6, '2'),
    updates,
  ],
};
