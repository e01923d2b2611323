import {html} from 'lit';
import {lookUp} from '../../model/objects.js';
import type {L10n} from '../../locale/l10n.js';
import {heading} from '../base/heading.js';
import {partnerLine} from '../partner/partner.view.js';
import {localised} from '../partner/text.js';
import type {SectionView} from './section.js';

export const partnersLabel = ({msg}: L10n): string =>
  msg('Partenaires', {id: 'partners', desc: 'Label or heading: partners of the programme follow.'});

/** The partners by name, under the heading of their kind, each leading to its site. */
export const partnersSection: SectionView = ({directory}, level, l10n) => {
  const kinds = [...new Set(directory.partners.map(({kind}) => kind.value))];
  return html`<section part="partners-section" aria-labelledby="partners">
    ${heading(level, 'partners', partnersLabel(l10n))}
    <div class="kinds">
      ${kinds.map((kind) => {
        const members = directory.partners.filter((partner) => partner.kind.value === kind);
        const names = lookUp(l10n.texts.kinds, kind);
        const label = (members.length > 1 ? names?.other : names?.one) ?? kind;
        return html`<div>
          ${heading(level + 1, `kind-${kind}`, localised(label, l10n))}
          <ul role="list">
            ${members.map(
              (partner) =>
                html`<li data-partner=${partner.id}>
                  ${partnerLine({partner, key: partner.id}, {level, hide: ['kind']}, l10n)}
                </li>`,
            )}
          </ul>
        </div>`;
      })}
    </div>
  </section>`;
};
