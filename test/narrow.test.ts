import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launch} from './chromium.js';
import {full} from './width.js';

// The scripts as they are built: their templates have lost the white space that stories have, and
// with it places to divide a line.

/** Long words and another direction first: what fits in these fits in the others, with few exceptions. */
const languages = full
  ? readdirSync('data/text').map((file) => basename(file, '.json'))
  : ['de', 'ar'];

/** Numbers that break over two lines in an element of this width with this size of letters. */
const divided = () =>
  [...document.querySelector('pfig-partner-list')!.shadowRoot!.querySelectorAll('.data dd')]
    .flatMap((value) => {
      const texts = document.createTreeWalker(value, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        for (const {0: number, index} of text.data.matchAll(/\d+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + number.length);
          const tops = new Set([...range.getClientRects()].map(({top}) => Math.round(top)));
          if (tops.size > 1) found.push(number);
        }
      }
      return found;
    })
    .join(' ');

describe('in a narrow place, the built script', () => {
  let browser: Browser;
  const server = createServer(({url = ''}, response) => {
    const lang = /\/(\w+)\.html/.exec(url)?.[1];
    const type = lang ? 'text/html; charset=utf-8' : 'text/javascript';
    response.writeHead(200, {'content-type': type}).end(
      lang
        ? `<!doctype html><html lang="${lang}"><title>A site</title><script defer src="/pfig.${lang}.js"></script>
           <body style="margin: 0"><pfig-partner-list controls="none"></pfig-partner-list></body></html>`
        : url.endsWith('.js')
          ? readFileSync(`dist${url}`)
          : '',
    );
  });

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  for (const lang of languages) {
    it(`divides no number and lets nothing out of its card, ${lang}`, async () => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${lang}.html`);
      await page.getByRole('article').first().waitFor();
      for (const width of [240, 288, 320])
        for (const size of [16, 18, 20, 32]) {
          await page.setViewportSize({width, height: 600});
          await page.evaluate((size) => {
            document.documentElement.style.fontSize = `${size}px`;
          }, size);
          assert.equal(await page.evaluate(divided), '', `${width} px, letters of ${size} px`);
          const out = await page
            .locator('.foot > *')
            .evaluateAll((all) =>
              all
                .map((one) => one.getBoundingClientRect())
                .filter(({left, right}) => left < 0 || right > innerWidth),
            );
          assert.deepEqual(out, [], `${width} px, letters of ${size} px`);
        }
      await page.close();
    });
  }
});
