import {html, nothing} from 'lit';
import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import {parseEdtf} from '../../model/timeline.js';
import type {Directory, Fact} from '../../model/types.js';
import {heading} from '../base/frame.js';
import {sourcesView} from '../partner/sources.view.js';
import {fillWithMarkup, withNote} from '../partner/text.js';
import type {OverviewModel, SectionView} from './overview.view.js';

interface Figure {
  /** Its words, with the number in large: `8 projets (2022)`. */
  readonly text: unknown;
  /** The fact that gives the value; undefined where the elements count it themselves. */
  readonly fact: Fact<unknown> | undefined;
}

const large = (value: string) => html`<b>${value}</b>`;

/** The year that a fact is of; undefined where it is not known. */
const yearOf = (fact: Fact<unknown> | undefined): string | undefined =>
  fact && parseEdtf(fact.asOf)?.date.slice(0, 4);

/**
 * A number that a source gives, with the year of the source, or else the number of entries in the
 * directory, which is of today.
 *
 * @param forms the words, with `{count}` for the number, for each plural category.
 */
function countedFigure(
  forms: string,
  fact: Fact<number> | undefined,
  listed: number,
  l10n: L10n,
): Figure {
  const count = fact?.value ?? listed;
  const words = fillWithMarkup(l10n.plural(forms, count), {count: large(l10n.number(count))});
  const year = yearOf(fact);
  return {text: withNote(words, year && l10n.date(year), l10n), fact};
}

/**
 * The key figures: the numbers of the programme's site where it gives them, else the numbers of
 * entries in the directory.
 */
function keyFigures({programme, projects, partners}: Directory, l10n: L10n): readonly Figure[] {
  const {msg} = l10n;
  const {projectCount, partnerCount, launched} = programme;
  const figures: Figure[] = [];
  if (projectCount || projects.length > 0) {
    const forms = msg('one: {count} projet | many: {count} projets | other: {count} projets', {
      id: 'project-count',
      desc: 'A key figure: the number of projects, in large, and its word.',
    });
    figures.push(countedFigure(forms, projectCount, projects.length, l10n));
  }
  const forms = msg(
    'one: {count} partenaire | many: {count} partenaires | other: {count} partenaires',
    {id: 'partner-count', desc: 'A key figure: the number of partners, in large, and its word.'},
  );
  figures.push(countedFigure(forms, partnerCount, partners.length, l10n));
  if (launched) {
    const words = msg('{year} année de lancement', {
      id: 'launch-year',
      desc: 'A key figure: the year of the programme’s launch, in large, and below it what it is.',
    });
    const year = large(l10n.date(launched.value.slice(0, 4)));
    figures.push({text: fillWithMarkup(words, {year}), fact: launched});
  }
  return figures;
}

/** Why the number of projects is not that of the projects that are shown; nothing where it is. */
function countNote({directory, notedSection}: OverviewModel, l10n: L10n): unknown {
  const {programme, projects} = directory;
  const year = yearOf(programme.projectCount);
  if (!notedSection || !year || programme.projectCount?.value === projects.length) return nothing;
  const words = l10n.msg(
    'Projets\u00a0: chiffre du Programme en {year}\u00a0; cette page en présente {count}.',
    {
      id: 'project-count-note',
      desc: 'Below the key figures: the number of projects is the one that the programme gave in that year; {count} projects are shown here.',
    },
  );
  const values = {year: l10n.date(year), count: l10n.number(projects.length)};
  return html`<p class="hint">${fill(words, values)}</p>`;
}

/** The programme in numbers: one strip. */
export const figuresSection: SectionView = (model, level, l10n) => {
  const {directory, hide} = model;
  const {msg} = l10n;
  const figures = keyFigures(directory, l10n);
  return html`<section part="figures-section">
    ${heading(
      level,
      'figures',
      msg('Chiffres clés', {id: 'figures', desc: 'Heading: the programme in numbers.'}),
    )}
    <ul class="figures" role="list">
      ${figures.map(({text}) => html`<li>${text}</li>`)}
    </ul>
    ${countNote(model, l10n)}
    ${
      hide.includes('sources')
        ? nothing
        : sourcesView(
            figures.map(({fact}) => fact),
            l10n,
          )
    }
  </section>`;
};
