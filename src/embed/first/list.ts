import {
  CONTROL_NAMES,
  CONTROLS_MIN,
  LIST_LAYOUTS,
  SORTS,
  type ListLayout,
} from '../../model/attribute-values.js';
import {readList, readNumber, readOne, type Attributes} from './attributes.js';
import {readHide} from './hide.js';
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

/** Fields that fit into one row, where the list is not very wide. */
const ROW_FIELDS = 4;

/** How many fields of controls a list gets: filters are three. */
function countFields(read: Attributes, total: number): number {
  const requested = readList(read('controls'), CONTROL_NAMES);
  if (requested.includes('none')) return 0;
  if (requested.length === 0) return total < CONTROLS_MIN ? 0 : ROW_FIELDS;
  return requested.length + (requested.includes('filter') ? 2 : 0);
}

/**
 * The content of a list's frame; undefined where it cannot be printed.
 *
 * @param isWhole whether the limit does not count, because no button will show the others.
 */
export function printList(
  form: PrintedForm,
  read: Attributes,
  isWhole: boolean,
): DocumentFragment | undefined {
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
  const limit = (!isWhole && readNumber(read('limit'), Infinity)) || Infinity;
  const shown = selected.slice(0, limit);
  const hide = readHide(read);
  const level = readNumber(read('heading-level'), 6) ?? LIST_LEVEL;
  const hasTitle = !hide.includes('heading');
  const fields = countFields(read, total);
  const [, all, some] = counts[shown.length]!;
  const content = nodesOf(form, list, level - LIST_LEVEL);
  const find = (selector: string) => content.querySelector(selector)!;
  const awaitFor = (isAwaited: boolean, place: Element, rows = '') => {
    if (isAwaited) place.setAttribute('data-awaited', rows);
  };
  if (!hasTitle) find('[part=heading]').remove();
  awaitFor(fields > 0 && !isWhole, find('.bar'), fields > ROW_FIELDS ? '2' : '');
  awaitFor(shown.length < total, find('.rest'));
  const status = find('[part=status]');
  status.textContent = shown.length < total ? some.replace('{total}', counts[total]![0]) : all;
  const hidesEdition = hide.includes('edition');
  if (hidesEdition) find('.edition').remove();
  if (fields === 0) {
    status.textContent = '';
    if (hidesEdition) status.parentElement!.className = 'visually-hidden';
  }
  const place = find('[part=list]');
  // As lists of up to a hundred partners have it.
  place.className = `${layout} few`;
  const settings = Object.assign(readLogos(read), {
    arrangement:
      layout === 'grid' ? ('card' as const) : layout === 'list' ? ('row' as const) : layout,
    hide,
    level: hasTitle ? level + 1 : level,
  });
  for (const partner of shown) {
    const item = make(`li|part=item|data-partner=${partner[0]}`);
    item.append(printPartner(form, partner, settings));
    place.append(item);
  }
  return content;
}
