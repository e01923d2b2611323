import {
  CONTROL_NAMES,
  CONTROLS_MIN,
  LIST_LAYOUTS,
  SORTS,
  type ListLayout,
} from '../../model/attribute-values.js';
import {readList, readNumber, readOne, type Attributes} from './attributes.js';
import {readHide, removeHidden} from './hide.js';
import {printPartner, readLogos} from './partner.js';
import type {PrintedForm, PrintedPartner} from './printed-form.js';
import {make, nodesOf} from './tree.js';

/** Level of the list's heading in the printed form, and where the page names none. */
const LIST_LEVEL = 2;

/** The partners that the page requests, in its order. */
function select(partners: readonly PrintedPartner[], read: Attributes): readonly PrintedPartner[] {
  const ids = partners.map(([id]) => id);
  const kinds = readList(read('kind'), [...new Set(partners.map(([, kind]) => kind))]);
  const projects = readList(read('project'), [
    ...new Set(partners.flatMap(([, , names]) => names.split(' '))),
  ]);
  const excluded = readList(read('exclude'), ids);
  const named = readList(read('partners'), ids);
  return (named.length > 0 ? named : ids)
    .map((id) => partners[ids.indexOf(id)]!)
    .filter(
      ([id, kind, names]) =>
        !excluded.includes(id) &&
        (!kinds.length || kinds.includes(kind)) &&
        (!projects.length || names.split(' ').some((name) => projects.includes(name))),
    );
}

/** Whether a visitor's search in the address may change the list. */
function isSearched(read: Attributes): boolean {
  const prefix = read('filters-in-url');
  return prefix !== null && location.search.replaceAll('&', '?').includes(`?${prefix || 'pfig-'}`);
}

/** The controls that a list gets. */
function controlsOf(read: Attributes, total: number): readonly string[] {
  const requested = readList(read('controls'), CONTROL_NAMES);
  if (requested.includes('none')) return [];
  return requested.length > 0 || total < CONTROLS_MIN ? requested : ['search', 'filter'];
}

/** Fields that fit into one row, where the list is not very wide. A filter is three. */
const ROW_FIELDS = 4;

/** A text without accents and in lower case: `model/search.ts` knows more, but is too large. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The content of a list's frame; undefined where it cannot be printed. Its search box works, until
 * the second script takes `oninput` of the bar away.
 */
export function printList(form: PrintedForm, read: Attributes): DocumentFragment | undefined {
  const {partners, list, counts} = form;
  const layout: ListLayout = readOne(read('layout'), LIST_LAYOUTS);
  const isPrintable =
    layout !== 'table' &&
    !read('group-by')?.trim() &&
    readOne(read('sort'), SORTS) === SORTS[0] &&
    !isSearched(read);
  const selected = select(partners, read);
  const total = selected.length;
  if (!isPrintable || total === 0) return undefined;
  const limit = readNumber(read('limit'), Infinity) ?? total;
  const hide = readHide(read);
  const level = readNumber(read('heading-level'), 6) ?? LIST_LEVEL;
  const hasTitle = !hide.includes('heading');
  const controls = controlsOf(read, total);
  const content = nodesOf(form, list, level - LIST_LEVEL);
  const find = (selector: string) => content.querySelector<HTMLElement>(selector)!;
  const bar = find('.bar');
  const group = find('.controls');
  const status = find('[part=status]');
  const place = find('[part=list]');
  const rest = find('.rest');
  const field = find('input') as HTMLInputElement;
  const awaitIn = (parent: Element) => parent.append(make('div|data-awaited'));
  if (!hasTitle) find('[part=heading]').remove();
  if (controls.length === 0) group.remove();
  else if (!controls.includes('search')) group.toggleAttribute('data-awaited');
  if (controls.length + (controls.includes('filter') ? 2 : 0) > ROW_FIELDS) awaitIn(group);
  if (limit < total) awaitIn(rest);
  removeHidden(content, hide);
  if (controls.length === 0 && !find('.edition'))
    status.parentElement!.className = 'visually-hidden';
  // As lists of up to a hundred partners have it.
  place.className = `${layout} few`;
  const settings = Object.assign(readLogos(read), {
    arrangement:
      layout === 'grid' ? ('card' as const) : layout === 'list' ? ('row' as const) : layout,
    hide,
    level: hasTitle ? level + 1 : level,
  });
  const items = selected.map((partner) => {
    const item = make(`li|part=item|data-partner=${partner[0]}`);
    item.append(printPartner(form, partner, settings));
    place.append(item);
    return item;
  });
  const search = () => {
    // A browser takes a while to compile this expression: not before somebody types.
    const words = (field.value && fold(field.value).match(/[\p{L}\p{N}]+/gu)) || [];
    // Where the second script does not come, nobody waits for the others.
    let left = rest.firstChild ? limit : total;
    const shown = items.filter((item) => {
      const isFound = left > 0 && words.every((word) => fold(item.textContent).includes(word));
      item.hidden = !isFound;
      if (isFound) left -= 1;
      return isFound;
    });
    place.hidden = shown.length === 0;
    const [number, all, some] = counts[shown.length]!;
    const text = shown.length < total ? some.replace('{total}', counts[total]![0]) : all;
    status.textContent = controls.length > 0 ? text.replace('#', number) : '';
  };
  bar.oninput = search;
  search();
  return content;
}
