import {html} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import {nodesOfTemplate} from '../base/nodes.js';
import {localised, withColon} from '../partner/text.js';
import type {ListModel} from './list-model.js';
import type {MatchReason} from './match-reason.js';
import {rowElementsIn} from './row-renderer.js';

/** Where a row shows the reason: after the data of a card, in a table below the name. */
const PLACES = ['.data', 'th', '.line', '[part=card]'];

const reasonView = ({label, text}: MatchReason, l10n: L10n) =>
  html`<p class="reason" part="reason">
    ${withColon(localised(label, l10n), l10n)} <bdi>${localised(text, l10n)}</bdi>
  </p>`;

interface Shown {
  readonly reason: MatchReason;
  readonly l10n: L10n;
  readonly element: HTMLElement;
}

/**
 * Shows in each row why it matches a search, where the row itself does not show it. A row is not
 * rendered again for that: one paragraph is added to it.
 */
export class MatchReasons {
  readonly #root: () => ParentNode;
  #shown: ReadonlyMap<Element, Shown> = new Map();

  constructor(root: () => ParentNode) {
    this.#root = root;
  }

  /** Shows the reasons of a list whose rows have been rendered. */
  update({reasons, groups}: ListModel, l10n: L10n): void {
    const before = this.#shown;
    if (reasons.size === 0 && before.size === 0) return;
    const rows = groups.flatMap((group) => group.rows);
    const shown = new Map<Element, Shown>();
    rowElementsIn(this.#root()).forEach((row, index) => {
      const partner = rows[index]?.partner;
      const reason = partner && reasons.get(partner);
      if (reason) this.#show(row, reason, l10n, shown);
    });
    for (const [row, {element}] of before)
      if (shown.get(row)?.element !== element) element.remove();
    this.#shown = shown;
  }

  #show(row: Element, reason: MatchReason, l10n: L10n, shown: Map<Element, Shown>): void {
    const known = this.#shown.get(row);
    const isInRow = known !== undefined && row.contains(known.element);
    if (isInRow && known.reason === reason && known.l10n === l10n) {
      shown.set(row, known);
      return;
    }
    // A row beyond the first ones is rendered when the browser is idle.
    const place = PLACES.map((selector) => row.querySelector(selector)).find((found) => found);
    if (!place) return;
    place.append(nodesOfTemplate(reasonView(reason, l10n)));
    shown.set(row, {reason, l10n, element: place.lastElementChild as HTMLElement});
  }
}
