import {render} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import {nodesOfTemplate} from '../base/nodes.js';
import {compareChildren} from '../base/take-over.js';
import {keyOfDetails} from '../partner/partner.view.js';
import {controlsView} from './controls.view.js';
import type {ListModel} from './list-model.js';
import type {Dispatch, RowKey} from './list-state.js';
import {afterStatus, stateClass, stateView} from './list-status.view.js';
import {restView, titleView} from './list.view.js';

/** A printed list stays as long as these do; search, filters, order and limit may change. */
interface Shape {
  readonly layout: string;
  readonly groupedBy: string | undefined;
  readonly headingLevel: number | undefined;
  /** The words of the language. With newer data they stay; the rows follow by themselves. */
  readonly msg: L10n['msg'];
}

const shapeOf = ({layout, groupedBy, headingLevel}: ListModel, {msg}: L10n): Shape => ({
  layout,
  groupedBy,
  headingLevel,
  msg,
});

const isSameShape = (a: Shape, b: Shape): boolean =>
  a.layout === b.layout &&
  a.groupedBy === b.groupedBy &&
  a.headingLevel === b.headingLevel &&
  a.msg === b.msg;

/** The elements of a printed list that change, or in which something becomes alive. */
interface Places {
  readonly bar: HTMLElement;
  readonly status: HTMLElement;
  readonly chips: HTMLElement;
  readonly list: HTMLElement;
  readonly rest: HTMLElement;
}

/** Renders the parts of a list that a printed one lacks into their places in it. */
export class PrintedList {
  readonly #frame: Element;
  #shape: Shape | undefined;
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
    if (this.#shape && !isSameShape(this.#shape, shape)) return false;
    this.#shape = shape;
    this.#places ??= this.#findPlaces(model, dispatch, l10n);
    if (!this.#places) return false;
    const {bar, status, chips, list, rest} = this.#places;
    status.parentElement!.className = stateClass(model);
    list.hidden = model.matches.length === 0;
    render(controlsView(model, dispatch, l10n), bar);
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
    for (const place of [bar, chips, rest]) place.replaceChildren();
    return {bar, status: find('[part=status]')!, chips, list, rest};
  }
}
