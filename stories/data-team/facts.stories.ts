import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {facts, labelOf, nameOf, valueOf} from './data.js';
import {moves, yearsOld, type Fact} from './facts.js';
import {parameters, stepped, subjectFilter, table, team} from './page.js';

/** Every fact of `data/`, with its source and date, and where to change it. */
const meta: Meta = {title: 'Data team/Facts', parameters};
export default meta;

/** The date as it is written; a warning where a figure is older than a year on the day of reading. */
const dated = (fact: Fact, today: Date) => {
  const years = yearsOld(fact.asOf, today);
  const old = moves(fact) && years !== undefined && years > 0;
  return old
    ? html`<span class="warn"
        >${fact.asOf}, older than ${years === 1 ? 'a year' : `${years} years`}</span
      >`
    : fact.asOf;
};

const link = (href: string) =>
  html`<a href=${href}>${stepped(href.replace(/^https?:\/\/(www\.)?/, ''))}</a>`;

const linked = (text: string) => (text.startsWith('http') ? link(text) : text);

/** Of the columns: a table for each subject, all alike. */
const WIDTHS = [14, 22, 17, 28, 19];

const subjects = [...new Set(facts.map(({subject}) => subject))];

export const Facts: StoryObj = {
  render: () => {
    const today = new Date();
    return team(
      `All facts: ${facts.length}`,
      html`<p>
          A fact is what <code>data/</code> says with a source and a date. The date is the one that
          the source speaks of, as it is written there. Figures that move are marked where they are
          older than a year today, ${today.toLocaleDateString('en', {dateStyle: 'long'})}.
        </p>
        <form>${subjectFilter(subjects)}</form>
        ${subjects.map((subject) => {
          const own = facts.filter((fact) => fact.subject === subject);
          return html`<section data-subject=${subject}>
            ${table(
              `${nameOf(subject)}, ${own[0]!.file}`,
              ['Fact', 'Value', 'As of', 'Sources', 'Place in the file'],
              own.map((fact) => [
                labelOf(fact),
                linked(valueOf(fact)),
                dated(fact, today),
                html`<ul role="list">
                  ${fact.source.map((name) => html`<li>${linked(name)}</li>`)}
                </ul>`,
                html`<code>${stepped(fact.path)}</code>`,
              ]),
              WIDTHS,
            )}
          </section>`;
        })}`,
    );
  },
};
