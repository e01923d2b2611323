import {expect} from '@esm-bundle/chai';
import type {AxeResults} from 'axe-core';
import {loaders} from '../../.generated/loaders.js';
import {embed, html} from '../helpers/page.js';
import {sample} from '../helpers/sample.js';

declare const axe: {run(element: Element): Promise<AxeResults>};

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

const pages = {
  'a light page': 'background: #fff; color: #222',
  'a dark page': 'background: #14171c; color: #e6e9ee',
  'a page of a middling tone': 'background: #003399; color: #fff',
  'a narrow column': 'background: #fff; color: #222; inline-size: 20em',
};

describe('accessibility', () => {
  before(async () => {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    document.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
  });

  for (const [colours, style] of Object.entries(pages)) {
    // Words differ, colours do not: the other languages on one page are enough.
    for (const lang of colours === 'a light page' ? Object.keys(loaders) : ['fr']) {
      for (const [name, content] of Object.entries(page)) {
        it(`finds nothing to object to in ${name}, ${lang}, on ${colours}`, async () => {
          const element = await embed(html`<main lang=${lang} style=${style}>${content}</main>`);
          const {violations} = await axe.run(element);
          expect(
            violations.map(({id, nodes}) => `${id}: ${nodes.map((n) => n.html).join(' ')}`),
          ).to.deep.equal([]);
        });
      }
    }
  }
});
