import {expect} from 'chai';
import {decodeEntities, stripMarkup} from '../../src/model/parse/convert.js';
import {embed, html} from '../helpers/page.js';
import {sample} from '../helpers/sample.js';

const payloads = (await (await fetch('/test/input/payloads.json')).json()) as string[];

/** Elements that none of our views makes. */
const FOREIGN =
  'script, img, iframe, object, embed, form, base, meta, math, template, noscript, x, [onload], [onerror], [onclick], [onfocus], [onmouseover], [ontoggle], [srcdoc]';

const NAMED = new Set(['id', 'lang', 'role', 'kind', 'asOf', 'country', 'href', 'source']);

/** The document with words in every place that takes words. */
function worded(value: unknown, words: string, key = ''): unknown {
  if (NAMED.has(key)) return value;
  if (Array.isArray(value)) return value.map((one) => worded(one, words));
  if (typeof value === 'object' && value) {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, worded(one, words, name)]),
    );
  }
  return typeof value === 'string' && !/^\d{4}$/.test(value) ? words : value;
}

function harmless({shadowRoot}: Element): void {
  expect(shadowRoot!.querySelectorAll(FOREIGN)).to.have.length(0);
  for (const {protocol} of shadowRoot!.querySelectorAll('a'))
    expect(['http:', 'https:', 'mailto:']).to.contain(protocol);
  expect('struck' in window).to.equal(false);
  expect(shadowRoot!.textContent!.trim()).not.to.equal('');
}

describe('Input', () => {
  it('payloads in every text of a document', async () => {
    const fitting = payloads.map((payload) => payload.slice(0, 160));
    for (const payload of fitting) {
      const data = worded(sample(), payload);
      const list = await embed(
        html`<pfig-partner-list .data=${data} group-by="kind"></pfig-partner-list>`,
      );
      expect(list.shadowRoot!.textContent).to.contain(decodeEntities(stripMarkup(payload)).trim());
      harmless(list);
      harmless(
        await embed(html`<pfig-programme-overview .data=${data}></pfig-programme-overview>`),
      );
    }
  });

  it('payloads in every attribute', async () => {
    for (const text of payloads) {
      harmless(
        await embed(
          html`<pfig-partner-list
            lang=${text}
            heading-level=${text}
            partners=${text}
            exclude=${text}
            kind=${text}
            project=${text}
            limit=${text}
            layout=${text}
            sort=${text}
            group-by=${text}
            controls=${text}
            deep-link=${text}
            hide=${text}
            .data=${sample('A', 'B')}
          ></pfig-partner-list>`,
        ),
      );
      const card = await embed(
        html`<pfig-partner-card partner=${text} layout=${text} hide=${text}></pfig-partner-card>`,
      );
      harmless(card);
      harmless(
        await embed(html`<pfig-programme-overview sections=${text}></pfig-programme-overview>`),
      );
    }
  });

  it('payloads as the address of data', async () => {
    for (const text of payloads) {
      const card = await embed(html`<pfig-partner-card src=${text}></pfig-partner-card>`);
      harmless(card);
      expect(card.shadowRoot!.querySelectorAll('[role=alert]')).to.have.length(1);
    }
  });
});
