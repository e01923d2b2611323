import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import programme from '../../data/programme.json';
import type {Source} from '../../src/model/types.js';
import {describe} from '../../src/tools/diff/describe.js';
import type {Change} from '../../src/tools/diff/diff.js';
import {diffEditions, hasChanges, type EditionChanges} from '../../src/tools/diff/editions.js';
import {sourceText} from '../../src/tools/diff/values.js';
import {changesSinceRelease, currentDocuments, lastEdition} from './changes.js';
import {languageName} from './data.js';
import {parameters, table, team} from './page.js';

/** What the next edition changes: facts, texts, partners and projects, against the last release. */
const meta: Meta = {title: 'Data team/What changed', parameters};
export default meta;

/** A source by its title and publisher; one without an address is named. */
function source({href, title, publisher, lang}: Source) {
  const words = html`<span lang=${lang ?? nothing}>${title ?? sourceText({href: href!})}</span>`;
  return html`${href ? html`<a href=${href}>${words}</a>` : words}${publisher && `, ${publisher}`}`;
}

/** The columns: about whom, what, before, now, sources. */
const WIDTHS = [14, 18, 22, 22, 24];

/** A value as it is written; texts in their own language and direction. */
const value = (text: string | undefined, lang: string | undefined) =>
  lang ? html`<span lang=${lang} dir="auto">${text ?? ''}</span>` : (text ?? '');

const row = (change: Change, lang?: string) => {
  const {subject, what, before, after, notes, sources} = describe(change);
  const textLang = change.type === 'text' ? lang : undefined;
  return [
    subject,
    what || 'as a whole',
    value(before, textLang),
    html`${value(after, textLang)}${after && notes.length > 0 ? ', ' : ''}${notes.join(', ')}`,
    sources.length === 0
      ? ''
      : html`<ul role="list">
          ${sources.map((one) => html`<li>${source(one)}</li>`)}
        </ul>`,
  ];
};

function changesTable(caption: string, changes: readonly Change[], lang?: string) {
  if (changes.length === 0) return nothing;
  const rows = changes.map((change) => row(change, lang));
  return table(caption, ['About', 'What', 'Before', 'Now', 'Sources'], rows, WIDTHS);
}

/** The changes of an edition, those of all languages first. */
const tables = ({common, byLanguage, newLanguages, removedLanguages}: EditionChanges) =>
  html`${newLanguages.map((lang) => html`<p>${languageName(lang)} is new.</p>`)}
  ${removedLanguages.map((lang) => html`<p>${languageName(lang)} is no longer there.</p>`)}
  ${changesTable('Facts, partners and projects', common)}
  ${[...byLanguage].map(([lang, changes]) => changesTable(languageName(lang), changes, lang))}`;

function sinceRelease() {
  if (lastEdition === undefined) {
    return html`<p>
      No edition has been released yet, so that there is nothing to compare with. The first is
      ${programme.edition}: <code>npm run release -- data</code>.
    </p>`;
  }
  const changes = changesSinceRelease();
  if (!hasChanges(changes)) return html`<p>Nothing has changed since edition ${lastEdition}.</p>`;
  const isRaised = programme.edition > lastEdition;
  return html`<p>
      Compared with edition ${lastEdition}, which was released last. A release of data (<code
        >npm run release -- data</code
      >) publishes it.
    </p>
    ${
      isRaised
        ? nothing
        : html`<p class="warn">
            <code>edition</code> in <code>data/programme.json</code> is still ${programme.edition}:
            raise it before the release.
          </p>`
    }
    ${tables(changes)}`;
}

export const SinceTheLastRelease: StoryObj = {
  render: () => team('What has changed since the last release', sinceRelease()),
};

/** The documents of today, in which some things were otherwise. */
function earlier() {
  const documents = currentDocuments();
  return new Map(
    [...documents].map(([lang, document]) => {
      const [first, second, ...others] = document.partners;
      const name = `${first!.name.value} (${lang})`;
      const figures = first!.figures?.map((figure) => ({...figure, value: figure.value + 1}));
      const changed = {...first!, ...(figures && {figures}), name: {value: name}};
      return [lang, {...document, partners: [changed, ...others, {...second!, id: 'former'}]}];
    }),
  );
}

export const Example: StoryObj = {
  render: () =>
    team(
      'An example of changes',
      html`<p>Made up: the data of today, against the same data with some changes.</p>
        ${tables(diffEditions(earlier(), currentDocuments()))}`,
    ),
};
