import type {L10n} from '../../locale/l10n.js';
import {nodesOfTemplate} from '../base/nodes.js';
import {watchScrollArea} from '../base/scroll-area.js';
import {compareChildren, isInUse} from '../base/take-over.js';
import {overviewPieces, overviewView, type OverviewModel} from './overview.view.js';

/** The values that an overview depends on, but for the time of day. */
const keyOf = ({directory, hide, sections}: OverviewModel, l10n: L10n): readonly unknown[] => [
  directory,
  l10n,
  hide.join(),
  JSON.stringify(sections),
];

/** Takes a printed overview over, piece by piece; of one that shows something else, what differs changes. */
export class PrintedOverview {
  readonly #host: HTMLElement;
  #key: readonly unknown[];
  /** The printed elements that are not taken over yet. */
  readonly #printed: Element[];
  /** The views of the pieces that are not taken over yet. */
  #views: readonly (() => unknown)[];
  /** Changes that wait until nobody selects or presses anything. */
  #changes: readonly (() => void)[] = [];

  constructor(host: HTMLElement, frame: Element, model: OverviewModel, l10n: L10n) {
    this.#host = host;
    this.#key = keyOf(model, l10n);
    this.#printed = [...frame.children].filter(({localName}) => localName !== 'slot');
    this.#views = overviewPieces(model, l10n);
  }

  get isPending(): boolean {
    return this.#views.length > 0 || this.#changes.length > 0;
  }

  /** Whether this is what the overview shows now. */
  shows(model: OverviewModel, l10n: L10n): boolean {
    return keyOf(model, l10n).every((part, index) => part === this.#key[index]);
  }

  /**
   * Shows newer data in a frame that is taken over: only what differs becomes another node.
   *
   * @returns whether it does; not for what the page has changed.
   */
  update(frame: Element, model: OverviewModel, l10n: L10n): boolean {
    if (this.isPending || model.directory === this.#key[0]) return false;
    compareChildren(frame, nodesOfTemplate(overviewView(model, l10n))).apply();
    this.#key = keyOf(model, l10n);
    return true;
  }

  /**
   * Takes the next piece over, or at once all of them.
   *
   * @returns whether something is left to do.
   */
  takeOver(isAtOnce: boolean): boolean {
    do this.#takeNext();
    while (isAtOnce && this.#views.length > 0);
    if (isAtOnce || !isInUse(this.#host)) {
      for (const change of this.#changes) change();
      this.#changes = [];
    }
    return this.isPending;
  }

  #takeNext(): void {
    const [view, ...views] = this.#views;
    if (!view) return;
    const fresh = [...nodesOfTemplate(view()).children];
    const printed = this.#printed.splice(0, fresh.length);
    const isOther = fresh.some(
      (one, index) => one.getAttribute('part') !== printed[index]?.getAttribute('part'),
    );
    if (isOther || (views.length === 0 && this.#printed.length > 0)) {
      // The page has printed other pieces: with the next update all is made again.
      this.#key = [];
      return;
    }
    fresh.forEach((one, index) => this.#takeOver(printed[index]!, one));
    this.#views = views;
  }

  #takeOver(printed: Element, fresh: Element): void {
    const area = printed.querySelector<HTMLElement>('.scroll-area');
    const difference = compareChildren(printed, fresh);
    const change = () => {
      difference.apply();
      if (area && printed.contains(area)) watchScrollArea(area)();
    };
    if (difference.isSame) change();
    else this.#changes = [...this.#changes, change];
  }
}
