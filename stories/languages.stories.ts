import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import words from '../.generated/words.js';
import {addLanguage} from '../src/index.js';
import french from '../.generated/locales/fr.js';
import {files, interfaceOf, languageName} from './data-team/data.js';
import {parameters, table, team} from './data-team/page.js';
import {PSEUDO, pseudoLanguage} from './pseudo-language.js';

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

/** The texts of each language, and whether a native speaker has read it. The build fails where a text or a word is missing. */
export const Completeness: Story = {
  parameters,
  render: () => {
    const {partners: allPartners, projects: allProjects} = french.texts;
    const of = (part: unknown, all: object) =>
      `${Object.keys(part as object).length} of ${Object.keys(all).length}`;
    return team(
      'Completeness',
      table(
        'Languages',
        ['Language', 'Code', 'Partners', 'Projects', 'Words of the interface', 'Reviewed'],
        files.map(({lang, reviewed, partners, projects}) => [
          languageName(lang),
          lang,
          of(partners, allPartners),
          of(projects, allProjects),
          of(interfaceOf(lang), words),
          reviewed ? 'yes' : 'not yet',
        ]),
      ),
    );
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
  tags: ['announces'],
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
