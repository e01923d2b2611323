import {render} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import {nodesOfTemplate} from '../base/nodes.js';
import {compareChildren} from '../base/take-over.js';
import {keyOfDetails} from '../partner/partner.view.js';
import {choicesView, controlsView, searchLabel} from './controls.view.js';
import type {ListModel} from './list-model.js';
import type {Dispatch, RowKey} from './list-state.js';
import {afterStatus, stateClass, stateView} from './list-status.view.js';
import {restView, titleView} from './list.view.js';

/**
 * A printed list stays as long as these do; search, filters, order and limit may change. With newer data
 * the words of the language stay, and the rows follow by themselves.
 */
const shapeOf = ({layout, groupedBy, headingLevel}: ListModel, {msg}: L10n): readonly unknown[] => [
  layout,
  groupedBy,
  headingLevel,
  msg,
];

/** The elements of a printed list that change, or in which something becomes alive. */
interface Places {
  /** The place of all controls, or the group of them that has the printed search box. */
  readonly controls: HTMLElement;
  readonly keepsSearch: boolean;
  readonly status: HTMLElement;
  readonly chips: HTMLElement;
  readonly list: HTMLElement;
  readonly rest: HTMLElement;
}

/**
 * Removes what is printed in the bar, but for a search box that the list has: that keeps focus and
 * text. It is not compared, because extensions of browsers give attributes to fields.
 *
 * @returns the group with the search box; undefined where none is kept.
 */
function keepSearch(bar: HTMLElement, {controls}: ListModel, l10n: L10n): HTMLElement | undefined {
  // The search of the first script ends.
  bar.oninput = null;
  const box = controls.includes('search') && bar.querySelector('input');
  if (!box) {
    bar.replaceChildren();
    return undefined;
  }
  // In static HTML.
  box.disabled = false;
  const search = box.parentElement!;
  const text = searchLabel(l10n);
  const group = search.parentElement!;
  for (const node of [...group.childNodes]) if (node !== search) node.remove();
  const label = group.querySelector('label')!;
  if (label.textContent !== text) label.textContent = text;
  return group;
}

/** Renders the parts of a list that a printed one lacks into their places in it. */
export class PrintedList {
  readonly #frame: Element;
  #shape: readonly unknown[] | undefined;
  #places: Places | undefined;

  constructor(frame: Element) {
    this.#frame = frame;
  }

  /** The keys of the rows whose details a visitor has opened, or the page. */
  openKeys(): readonly RowKey[] {
    return [...this.#frame.querySelectorAll('[part=details][open]')].map(({id}) =>
      keyOfDetails(id),
    );
  }

  /** @returns whether the printed list shows what the list shows now; if not, it is of no use any more. */
  update(model: ListModel, dispatch: Dispatch, l10n: L10n): boolean {
    const shape = shapeOf(model, l10n);
    this.#shape ??= shape;
    if (!shape.every((value, index) => value === this.#shape![index])) return false;
    this.#places ??= this.#findPlaces(model, dispatch, l10n);
    if (!this.#places) return false;
    const {controls, keepsSearch, status, chips, list, rest} = this.#places;
    if (keepsSearch && !model.controls.includes('search')) return false;
    status.parentElement!.className = stateClass(model);
    list.hidden = model.matches.length === 0;
    render((keepsSearch ? choicesView : controlsView)(model, dispatch, l10n), controls);
    render(afterStatus(model, dispatch, l10n), chips);
    render(restView(model, dispatch, l10n), rest);
    return true;
  }

  /** The places, without what has kept them; undefined where the printed list has another shape. */
  #findPlaces(model: ListModel, dispatch: Dispatch, l10n: L10n): Places | undefined {
    const find = (selector: string) => this.#frame.querySelector<HTMLElement>(selector);
    const [header, bar, list, rest] = ['[name=header]', '.bar', 'ul[part=list]', '.rest'].map(find);
    if (!header || !bar || !list || !rest) return undefined;
    if (list.parentElement !== this.#frame || list.className !== `${model.layout} few`)
      return undefined;
    const difference = compareChildren(header, nodesOfTemplate(titleView(model, l10n)));
    if (!difference.isSame) return undefined;
    difference.apply();
    // Static HTML for pages without a script has nothing there that changes.
    if (!find('[part=status]')) {
      find('.state')?.remove();
      bar.after(nodesOfTemplate(stateView(model, dispatch, l10n)));
    }
    const chips = find('.chips')!;
    const group = keepSearch(bar, model, l10n);
    const controls = group ?? bar;
    for (const place of [chips, rest]) place.replaceChildren();
    return {controls, keepsSearch: !!group, status: find('[part=status]')!, chips, list, rest};
  }
}
