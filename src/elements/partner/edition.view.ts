import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import {dayOf} from '../../model/timeline.js';

/** `Données du 27 novembre 2026`; nothing where the data have no edition, or the page hides it. */
export const editionLine = (
  edition: string | undefined,
  hide: readonly string[],
  {msg, date}: L10n,
): TemplateResult | typeof nothing =>
  edition === undefined || hide.includes('edition')
    ? nothing
    : html`<p class="edition" part="edition-line">
        ${fill(
          msg('Données du {date}', {
            id: 'edition',
            desc: 'How old the data are: {date} is a day, such as “27 November 2026”.',
          }),
          {date: date(dayOf(edition), 'long')},
        )}
      </p>`;
