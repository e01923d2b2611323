import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {it} from 'node:test';
import {launch} from './chromium.js';

for (const file of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'])
  it(`${file}: what it links to and shows is there`, () => {
    const text = readFileSync(file, 'utf8');
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="(stories[^"]+)"/g)]
      .map(([, link, image]) => (link ?? image)!)
      .filter((target) => !/^[a-z]+:/.test(target));
    for (const target of targets)
      if (target.startsWith('#')) assert.ok(headings.includes(target.slice(1)), target);
      else assert.ok(existsSync(target.replace(/#.*/, '')), target);
    if (file === 'README.md') assert.ok(targets.length > 15);
  });

// The first piece of code of the README, on a page in another language that knows nothing of it. It
// loads the first script.

it('README: what is pasted first shows the list in Spanish, with the colour it names', async () => {
  const [, code = ''] = /```html\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const page = `<!doctype html><html lang="en"><title>A site</title><body>${code}</body></html>`;
  const server = createServer(({url = ''}, response) => {
    const [path] = url.split('?');
    const script = path!.endsWith('.js') && readFileSync(`dist${path}`);
    const type = script ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, {'content-type': type}).end(script || page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch();
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await tab.getByRole('heading', {name: 'Socios del Programa'}).waitFor();
  const card = tab.getByRole('article').first();
  await card.waitFor();
  // The frame of a partner that is pointed at.
  await card.hover();
  const colour = await card.evaluate((element) => getComputedStyle(element).borderTopColor);
  // The other script of the two has come.
  await tab.getByRole('combobox').first().waitFor();
  await browser.close();
  server.close();
  assert.equal(colour, 'rgb(194, 65, 111)');
  assert.match(code, /pfig\.es\.first\.js/);
});
