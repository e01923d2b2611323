import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {it} from 'node:test';
import {launch} from './chromium.js';

// The first piece of code of the README, on a page in another language that knows nothing of it.

it('README: what is pasted first shows the list in Spanish, with the colour it names', async () => {
  const [, code = ''] = /```html\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const page = `<!doctype html><html lang="en"><title>A site</title><body>${code}</body></html>`;
  const server = createServer(({url}, response) => {
    const script = url?.endsWith('.js') && readFileSync(`dist${url}`);
    const type = script ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, {'content-type': type}).end(script || page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch();
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await tab.getByRole('heading', {name: 'Socios del programa'}).waitFor();
  const card = tab.getByRole('article').first();
  const colour = await card.evaluate((element) => getComputedStyle(element).borderTopColor);
  assert.equal(colour, 'rgb(194, 65, 111)');
  await browser.close();
  server.close();
});
