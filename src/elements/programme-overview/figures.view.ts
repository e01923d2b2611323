import {html} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import type {Directory, Fact} from '../../model/types.js';
import {heading} from '../base/heading.js';
import {projectsLabel} from '../partner/projects.view.js';
import {noteList, noteSigns, sourcesOf, type Notes} from '../partner/sources.view.js';
import {withNote} from '../partner/text.js';
import type {SectionView} from './section.js';
import {partnersLabel} from './partners.view.js';

interface Figure {
  readonly label: string;
  readonly value: unknown;
  /** What the value is taken from; undefined where it is counted here. */
  readonly fact?: Fact<unknown> | undefined;
}

/** What there is to count, as the programme's own page counts it where it does. */
function figures({programme, projects, partners}: Directory, l10n: L10n): readonly Figure[] {
  const {msg, number} = l10n;
  const {projectCount, partnerCount, launched} = programme;
  const counted = (label: string, fact: Fact<number> | undefined, listed: number): Figure => ({
    label,
    // What a source counted is true of its day; what is listed here, of today.
    value: fact ? withNote(number(fact.value), l10n.asOf(fact.asOf), l10n) : number(listed),
    fact,
  });
  return [
    ...(projectCount || projects.length > 0
      ? [counted(projectsLabel(l10n), projectCount, projects.length)]
      : []),
    counted(partnersLabel(l10n), partnerCount, partners.length),
    ...(launched
      ? [
          {
            label: msg('Lancement', {
              id: 'launched',
              desc: 'Label: month of the programme’s launch.',
            }),
            value: l10n.date(launched.value, 'long'),
            fact: launched,
          },
        ]
      : []),
  ];
}

/** The programme in numbers. */
export const figuresSection: SectionView = ({directory, hide}, level, l10n) => {
  const {msg} = l10n;
  const shown = figures(directory, l10n);
  const notes: Notes | undefined = hide.includes('sources')
    ? undefined
    : {key: 'figures', sources: sourcesOf(shown.map(({fact}) => fact))};
  return html`<section part="figures-section" aria-labelledby="figures">
    ${heading(
      level,
      'figures',
      msg('Chiffres clés', {id: 'figures', desc: 'Heading: the programme in numbers.'}),
    )}
    <dl class="figures">
      ${shown.map(
        ({label, value, fact}) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}${noteSigns([fact], notes, l10n)}</dd>
          </div>`,
      )}
    </dl>
    ${notes && noteList(notes, l10n)}
  </section>`;
};
