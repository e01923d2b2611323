import {html, nothing} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import {localised} from '../partner/text.js';
import type {OverviewModel} from './overview-model.js';

/**
 * Who pays for the programme, and what that does not mean: words alone, no emblem. Only the
 * bundled texts say it; a directory of someone else’s is not the programme’s.
 */
export function fundingLine({hide}: OverviewModel, l10n: L10n): unknown {
  const {funding, disclaimer} = l10n.texts.programme;
  if (!funding || hide.includes('funding')) return nothing;
  return html`<div class="funding" part="funding-line">
    <p>${localised(funding, l10n)}</p>
    ${disclaimer && html`<p>${localised(disclaimer, l10n)}</p>`}
  </div>`;
}
