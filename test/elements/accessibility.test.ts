import {expect} from 'chai';
import type {AxeResults, RunOptions} from 'axe-core';
import {loaders} from '../../.generated/loaders.js';
import {embed, html} from '../helpers/page.js';
import {sample} from '../helpers/sample.js';
import {full} from '../width.js';

declare const axe: {run(element: Element, options: RunOptions): Promise<AxeResults>};

const page = {
  card: html`<pfig-partner-card partner="fiiapp"></pfig-partner-card>`,
  'opened card': html`<pfig-partner-card partner="wco" expanded></pfig-partner-card>`,
  'card as row': html`<pfig-partner-card partner="unodc" layout="row"></pfig-partner-card>`,
  'card as line': html`<pfig-partner-card partner="iss" layout="compact"></pfig-partner-card>`,
  'unknown partner': html`<pfig-partner-card partner="x"></pfig-partner-card>`,
  grid: html`<pfig-partner-list limit="4"></pfig-partner-list>`,
  list: html`<pfig-partner-list layout="list"></pfig-partner-list>`,
  table: html`<pfig-partner-list layout="table"></pfig-partner-list>`,
  compact: html`<pfig-partner-list layout="compact"></pfig-partner-list>`,
  'all controls': html`<pfig-partner-list
    controls="search filter sort layout"
    deep-link
    group-by="project"
  ></pfig-partner-list>`,
  overview: html`<pfig-programme-overview></pfig-programme-overview>`,
  matrix: html`<pfig-programme-overview sections="matrix"></pfig-programme-overview>`,
  timeline: html`<pfig-programme-overview sections="timeline"></pfig-programme-overview>`,
  'own data': html`<pfig-partner-card expanded .data=${sample()}></pfig-partner-card>`,
  'data that did not come': html`<pfig-partner-card src="/served/404/x"></pfig-partner-card>`,
};

/** A page, the languages that are looked at there, and the rules: by default all. */
interface Look {
  readonly style: string;
  readonly languages: readonly string[];
  readonly options?: RunOptions;
}

const OF_COLOUR: RunOptions = {runOnly: {type: 'tag', values: ['cat.color']}};

const isChromium = navigator.userAgent.includes('Chrome');

/** The pages that every engine looks at: engines differ in few of the rules, and two of them are slow. */
const EVERYWHERE = ['opened card', 'grid', 'table', 'matrix'];
const pages = Object.entries(page).filter(
  ([name]) => full || isChromium || EVERYWHERE.includes(name),
);

// axe goes through the stories, too: in Arabic, in dark pages and at 320 px.
const looks: Readonly<Record<string, Look>> = {
  'a light page': {
    style: 'background: #fff; color: #222',
    languages: full ? Object.keys(loaders) : ['fr'],
  },
  'a dark page': {
    style: 'background: #14171c; color: #e6e9ee',
    languages: full ? ['fr'] : [],
    options: OF_COLOUR,
  },
  'a page of a middling tone': {
    style: 'background: #003399; color: #fff',
    languages: full || isChromium ? ['fr'] : [],
    options: OF_COLOUR,
  },
  'a narrow column': {
    style: 'background: #fff; color: #222; inline-size: 20em',
    languages: full ? ['fr'] : [],
  },
};

describe('accessibility', () => {
  before(async () => {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    document.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
  });

  for (const [where, {style, languages, options = {}}] of Object.entries(looks)) {
    for (const lang of languages) {
      for (const [name, content] of pages) {
        it(`finds nothing to object to in ${name}, ${lang}, on ${where}`, async () => {
          const element = await embed(html`<main lang=${lang} style=${style}>${content}</main>`);
          const {violations} = await axe.run(element, {
            ...options,
            preload: false,
            resultTypes: ['violations'],
          });
          expect(
            violations.map(({id, nodes}) => `${id}: ${nodes.map((n) => n.html).join(' ')}`),
          ).to.deep.equal([]);
        });
      }
    }
  }
});
