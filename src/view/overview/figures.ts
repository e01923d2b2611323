import {html} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import type {Directory} from '../../model/types.js';
import {heading} from '../shared/heading.js';
import {projectsLabel} from '../shared/projects.js';
import type {SectionView} from './section.js';
import {partnersLabel} from './partners.js';

/** Label and number, as the programme's own page counts them where it does. */
function figures({programme, projects, partners}: Directory, l10n: L10n): [string, string][] {
  const {msg} = l10n;
  const {projectCount, partnerCount, launched} = programme;
  return [
    ...(projectCount || projects.length > 0
      ? [
          [projectsLabel(l10n), l10n.number(projectCount?.value ?? projects.length)] as [
            string,
            string,
          ],
        ]
      : []),
    [partnersLabel(l10n), l10n.number(partnerCount?.value ?? partners.length)],
    ...(launched
      ? [
          [
            msg('Lancement', {id: 'launched', desc: 'Label: month of the programme’s launch.'}),
            l10n.date(launched.value, 'long'),
          ] as [string, string],
        ]
      : []),
  ];
}

/** The programme in numbers. */
export const figuresSection: SectionView = ({directory, level}, l10n) => {
  const {msg} = l10n;
  return html`<section part="figures-section" aria-labelledby="figures">
    ${heading(
      level,
      'figures',
      msg('Chiffres clés', {id: 'figures', desc: 'Heading: the programme in numbers.'}),
    )}
    <dl class="figures">
      ${figures(directory, l10n).map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
};
