import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import words from '../.generated/words.js';
import {addLanguage, type Language} from '../src/index.js';
import french from '../.generated/locales/fr.js';
import {PSEUDO, pseudoLanguage} from './pseudo-language.js';

interface TextFile {
  readonly lang: string;
  readonly reviewed: boolean;
  readonly partners: Record<string, {summary: unknown; description: unknown[]}>;
  readonly projects: Record<string, unknown>;
}

const files = Object.values(
  import.meta.glob<TextFile>('../data/text/*.json', {eager: true, import: 'default'}),
);

const languages = import.meta.glob<Language>('../.generated/locales/*.js', {
  eager: true,
  import: 'default',
});

/** How many of the interface's words a language has; those of the source are in the code. */
const wordsOf = (lang: string) =>
  Object.keys(
    lang === french.lang ? words : (languages[`../.generated/locales/${lang}.js`]?.templates ?? {}),
  ).length;

const meta: Meta = {title: 'Languages', parameters: {layout: 'padded'}};
export default meta;
type Story = StoryObj;

/** Each section is a piece of page in one language; Finnish is not there and falls back to French. */
export const SideBySide: Story = {
  render: () =>
    html`${['fr', 'en', 'es', 'pt-BR', 'ar', 'de', 'fi'].map(
      (lang) =>
        html`<section lang=${lang} style="margin-block-end: 1.5em">
          <p lang="en"><code>lang="${lang}"</code></p>
          <pfig-partner-card partner="unodc"></pfig-partner-card>
        </section>`,
    )}`,
};

/** What there is of each language, and whether a native speaker has read it. The build fails where a text or a word is missing. */
export const Completeness: Story = {
  render: () => {
    const name = new Intl.DisplayNames('en', {type: 'language'});
    return html`<div
      lang="en"
      role="group"
      aria-label="Completeness"
      tabindex="0"
      style="overflow-x: auto"
    >
      <table style="border-spacing: 1.5em 0.4em; text-align: start">
        <thead>
          <tr>
            ${[
              'Language',
              'Code',
              'Partners',
              'Projects',
              'Words of the interface',
              'Reviewed',
            ].map((label) => html`<th scope="col" style="text-align: start">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${files.map(
            ({lang, partners, projects, reviewed}) =>
              html`<tr>
                <th scope="row" style="text-align: start">${name.of(lang)}</th>
                <td>${lang}</td>
                <td>
                  ${Object.keys(partners).length} of ${Object.keys(french.texts.partners).length}
                </td>
                <td>
                  ${Object.keys(projects).length} of ${Object.keys(french.texts.projects).length}
                </td>
                <td>${wordsOf(lang)} of ${Object.keys(words).length}</td>
                <td>${reviewed ? 'yes' : 'not yet'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  },
};

/** The whole overview and directory from right to left. */
export const Arabic: Story = {
  render: () =>
    html`<div lang="ar">
      <pfig-programme-overview></pfig-programme-overview>
      <pfig-partner-list></pfig-partner-list>
    </div>`,
};

/** A language made of accented letters in brackets: a word without them has escaped the catalogue. */
export const Pseudo: Story = {
  // A tag for private use is a language that no checker knows.
  parameters: {
    a11y: {config: {rules: [{id: 'valid-lang', enabled: false}]}},
    console: ['unknown-id'],
  },
  render: () => {
    addLanguage(pseudoLanguage(french, words));
    return html`<div lang=${PSEUDO}>
      <pfig-programme-overview></pfig-programme-overview>
      <pfig-partner-list layout="table"></pfig-partner-list>
      <pfig-partner-list layout="list" limit="4" controls="none"></pfig-partner-list>
      <pfig-partner-card partner="wco" expanded></pfig-partner-card>
      <pfig-partner-card partner="unknown"></pfig-partner-card>
    </div>`;
  },
};
