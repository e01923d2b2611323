import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {facts, labelOf, languages, nameOf, rows, sourceOf, valueOf} from './data.js';
import {moves, textPathsOf, yearsOld, type Fact} from './facts.js';
import {parameters, stepped, subjectFilter, table, team} from './page.js';
import {sayings} from './texts.js';

/** Every fact of `data/`: value, date and age, sources, the languages that say it, and where to change it. */
const meta: Meta = {title: 'Data team/Facts', parameters};
export default meta;

/** How old a fact is on the day of reading, in words. */
function age(years: number | undefined): string {
  if (years === undefined) return 'age not known';
  return years === 0 ? 'less than a year' : years === 1 ? '1 year' : `${years} years`;
}

/** The date as it is written, and its age; a warning where a figure is older than a year. */
function dated(fact: Fact, today: Date) {
  const years = yearsOld(fact.asOf, today);
  const isOld = moves(fact) && years !== 0;
  return html`${fact.asOf}, <span class=${isOld ? 'warn' : nothing}>${age(years)}</span>`;
}

const link = (href: string) =>
  html`<a href=${href}>${stepped(href.replace(/^https?:\/\/(www\.)?/, ''))}</a>`;

const linked = (text: string) => (text.startsWith('http') ? link(text) : text);

/** A source by its title and publisher; one without an address is named. */
function source(name: string) {
  const {href, title = name, publisher, lang} = sourceOf(name);
  const words = html`<span lang=${lang ?? nothing}>${title}</span>`;
  return html`${href ? html`<a href=${href}>${words}</a>` : words}, ${publisher}`;
}

/** The languages that have words for a fact, and what of them stays in another. */
function saidIn(fact: Fact) {
  const all = sayings(rows, textPathsOf(fact), languages);
  if (all.length === 0) return 'needs no words';
  return all.map(({lang, isLacking, foreign}) =>
    isLacking
      ? html`<span class="warn">not in ${lang}</span> `
      : foreign
        ? html`${lang} (stays in ${foreign}) `
        : html`${lang} `,
  );
}

/** Of the columns: a table for each subject, all alike. */
const WIDTHS = [13, 18, 12, 28, 11, 18];

const earlier = facts.filter(({isEarlier}) => isEarlier);
const subjects = [...new Set(facts.map(({subject}) => subject))];

export const Facts: StoryObj = {
  render: () => {
    const today = new Date();
    return team(
      `All facts: ${facts.length - earlier.length}, and ${earlier.length} values that they had before`,
      html`<p>
          A fact is what <code>data/</code> says with a source and a date. The date is the one that
          the source speaks of, as it is written there. Figures that move are marked where they are
          older than a year today, ${today.toLocaleDateString('en', {dateStyle: 'long'})}, or
          undated. What a fact was before follows it.
        </p>
        <form>${subjectFilter(subjects)}</form>
        ${subjects.map((subject) => {
          const own = facts.filter((fact) => fact.subject === subject);
          return html`<section data-subject=${subject}>
            ${table(
              `${nameOf(subject)}, ${own[0]!.file}`,
              ['Fact', 'Value', 'As of, age', 'Sources', 'Said in', 'Place in the file'],
              own.map((fact) => [
                labelOf(fact),
                linked(valueOf(fact)),
                dated(fact, today),
                html`<ul role="list">
                  ${fact.source.map((name) => html`<li>${source(name)}</li>`)}
                </ul>`,
                saidIn(fact),
                html`<code>${stepped(fact.path)}</code>`,
              ]),
              WIDTHS,
            )}
          </section>`;
        })}`,
    );
  },
};
