import {expect} from 'chai';
import fc from 'fast-check';
import {documents, words} from '../helpers/documents.js';
import {embed, html, until} from '../helpers/page.js';

const seed = Number(await (await fetch('/fuzz-seed')).text());
const RUNS = {seed, numRuns: 60};

/** Views may turn a text into text only, and into links with a harmless address. */
function harmless({shadowRoot}: Element): void {
  expect(shadowRoot!.querySelectorAll('img, script, [onerror]')).to.have.length(0);
  for (const {protocol} of shadowRoot!.querySelectorAll('a'))
    expect(['http:', 'https:', 'mailto:']).to.contain(protocol);
  expect(shadowRoot!.textContent!.trim()).not.to.equal('');
}

describe('Input', () => {
  it(`any attributes (FUZZ_SEED=${seed})`, async () => {
    const element = await embed(html`<pfig-partner-list></pfig-partner-list>`);
    const names = [
      ...(element.constructor as typeof HTMLElement & {observedAttributes: string[]})
        .observedAttributes,
    ].filter((name) => name !== 'src' && name !== 'filters-in-url');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), words, async (name, value) => {
        element.setAttribute(name, value);
        await element.updateComplete;
        harmless(element);
        element.removeAttribute(name);
      }),
      RUNS,
    );
  });

  it(`any documents (FUZZ_SEED=${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (data) => {
        const element = await embed(
          html`<pfig-partner-list .data=${data ?? {}} deep-link></pfig-partner-list>`,
        );
        harmless(element);
        element.remove();
      }),
      RUNS,
    );
  });

  it(`any addresses of data (FUZZ_SEED=${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('data:', 'javascript:', 'blob:', '//', 'http://['),
        words,
        async (scheme, rest) => {
          const element = await embed(
            html`<pfig-partner-card
              lang="fr"
              src=${scheme === '//' ? 'x:' + rest : scheme + rest}
            ></pfig-partner-card>`,
          );
          await until(element, () => !!element.shadowRoot!.querySelector('[role=alert]'));
          harmless(element);
          element.remove();
        },
      ),
      {...RUNS, numRuns: 20},
    );
  });
});
