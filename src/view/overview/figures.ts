import {html} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import type {Directory} from '../../model/types.js';
import {heading} from '../shared/heading.js';
import {projectsLabel} from '../shared/projects.js';
import type {SectionView} from './overview.js';
import {partnersLabel} from './partners.js';

/** Label and number; all but the launch are counted from what the directory lists. */
function figures({programme, projects, partners}: Directory, l10n: L10n): [string, string][] {
  const {msg} = l10n;
  const seats = new Set(partners.flatMap(({seat}) => seat?.value.country ?? []));
  return [
    [projectsLabel(l10n), l10n.number(programme.projectCount?.value ?? projects.length)],
    [partnersLabel(l10n), l10n.number(partners.length)],
    [
      msg('Pays où siègent les partenaires', {
        id: 'seat-countries',
        desc: 'Label of a figure: number of countries in which partners have their headquarters.',
      }),
      l10n.number(seats.size),
    ],
    ...(programme.launched
      ? [
          [
            msg('Lancement', {id: 'launched', desc: 'Label: month of the programme’s launch.'}),
            l10n.date(programme.launched.value),
          ] as [string, string],
        ]
      : []),
  ];
}

/** The programme in numbers. */
export const figuresSection: SectionView = ({directory, level}, l10n) => {
  const {msg} = l10n;
  return html`<section part="figures" aria-labelledby="figures">
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
