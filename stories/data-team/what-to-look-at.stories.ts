import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {
  facts,
  files,
  labelOf,
  languageName,
  nameOf,
  rows,
  SOURCE,
  things,
  valueOf,
} from './data.js';
import {missingOf, moves, oldOf} from './facts.js';
import {parameters, stepped, table, team} from './page.js';
import {foreign, lacking, type TextRow} from './texts.js';

/** Parts of `data/` to check: old figures, gaps, and texts that no native speaker has read. */
const meta: Meta = {title: 'Data team/What to look at', parameters};
export default meta;

const figures = facts.filter(moves);

function oldFigures(today: Date) {
  const old = oldOf(figures, today);
  return html`<h2>Figures older than a year, or undated: ${old.length} of ${figures.length}</h2>
    <p>
      Compared with today, ${today.toLocaleDateString('en', {dateStyle: 'long'})}. Look for a newer
      source; where there is none, leave the figure, for its date is shown with it.
    </p>
    ${table(
      'Oldest first',
      ['Partner', 'Figure', 'Value', 'As of', 'Age', 'Place'],
      old.map(({fact, years}) => [
        nameOf(fact.subject),
        labelOf(fact),
        valueOf(fact),
        fact.asOf,
        html`<span class="warn"
          >${years === Infinity ? 'not known' : years === 1 ? '1 year' : `${years} years`}</span
        >`,
        html`<code>${stepped(`${fact.file} ${fact.path}`)}</code>`,
      ]),
    )}`;
}

function gaps() {
  const found = things.flatMap((thing) => {
    const missing = missingOf(thing);
    return missing.length ? [[nameOf(thing.id), missing.join(', ')]] : [];
  });
  return html`<h2>Facts that are not there</h2>
    <p>A fact without a public source is not printed, so a gap may be right.</p>
    ${table('Partners and projects', ['Name', 'Without'], found)}`;
}

/** Few are of interest, and the whole list at a click. */
const paths = (found: readonly TextRow[]) =>
  found.length
    ? html`<details>
        <summary>${found.length}</summary>
        <ul role="list">
          ${found.map(({path}) => html`<li><code>${path}</code></li>`)}
        </ul>
      </details>`
    : 'none';

const languages = () =>
  html`<h2>Texts</h2>
    ${table(
      'Languages',
      [
        'Language',
        'Read by a native speaker',
        'Texts that lack',
        'Texts that stay in another language',
      ],
      files.map(({lang, reviewed}) => [
        languageName(lang),
        reviewed ? 'yes' : html`<span class="warn">not yet</span>`,
        paths(lacking(rows, SOURCE, lang)),
        paths(foreign(rows, lang)),
      ]),
    )}`;

export const WhatToLookAt: StoryObj = {
  render: () => {
    const unread = files.filter(({reviewed}) => !reviewed).map(({lang}) => languageName(lang));
    return team(
      'What to look at',
      html`<p>
          Made from the files of <code>data/</code> as they are now. Texts that no native speaker
          has read: ${unread.join(', ') || 'none'}.
        </p>
        ${oldFigures(new Date())} ${gaps()} ${languages()}`,
    );
  },
};
