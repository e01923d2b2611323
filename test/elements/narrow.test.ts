import {expect} from '@esm-bundle/chai';
import {loaders} from '../../.generated/loaders.js';
import {embed, html} from '../helpers/page.js';

/** A phone of 320 px with the margins of a page. */
const PHONE = 288;

describe('on a phone of 320 px', () => {
  for (const lang of Object.keys(loaders)) {
    for (const [name, content] of Object.entries({
      card: html`<pfig-partner-card
        lang=${lang}
        partner="eu-law-enforcement"
        expanded
      ></pfig-partner-card>`,
      grid: html`<pfig-partner-list
        lang=${lang}
        controls="search filter sort layout"
      ></pfig-partner-list>`,
      list: html`<pfig-partner-list
        lang=${lang}
        layout="list"
        group-by="kind"
      ></pfig-partner-list>`,
      table: html`<pfig-partner-list lang=${lang} layout="table"></pfig-partner-list>`,
      compact: html`<pfig-partner-list
        lang=${lang}
        layout="compact"
        deep-link
      ></pfig-partner-list>`,
      overview: html`<pfig-programme-overview lang=${lang}></pfig-programme-overview>`,
    })) {
      it(`nothing of the ${name}, ${lang}, stands out`, async () => {
        const element = await embed(html`<div style="inline-size: ${PHONE}px">${content}</div>`);
        const frame = element.shadowRoot!.querySelector('[part=frame]')!;
        expect(frame.clientWidth).to.equal(PHONE);
        expect(frame.scrollWidth).to.equal(PHONE);
      });
    }
  }
});
