import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {launch} from './chromium.js';
import {serve, type Server} from './file-server.js';
import {full} from './width.js';

// The pages that `npm start` serves: the embed builder, the start page, and its three uses in the
// manner of five kinds of site. axe finds nothing, nothing scrolls sideways, the console is empty.

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const USES = ['partners', 'project', 'programme'] as const;
const STYLES = ['dsfr', 'ecl', 'govuk', 'wordpress', 'dark'] as const;

interface Look {
  readonly path: string;
  readonly width: number;
  readonly scheme?: 'light' | 'dark';
  /** A tab of the builder. */
  readonly tab?: string;
}

const builder = (width: number, query: string, look: Partial<Look> = {}): Look => ({
  path: `dist/builder/?_ui=en&lang=en&${query}`,
  width,
  ...look,
});

const ofUse = (use: string, style: string, width: number, lang: string): Look => ({
  path: `stories/site/${use}.html?style=${style}&lang=${lang}`,
  width,
});

/** Every use and every style once; at full width, each with each. */
const uses: readonly Look[] = full
  ? USES.flatMap((use) =>
      STYLES.flatMap((style) => [ofUse(use, style, 320, 'de'), ofUse(use, style, 1280, 'ar')]),
    )
  : STYLES.map((style, at) => ofUse(USES[at % USES.length]!, style, 320, at % 2 ? 'ar' : 'de'));

const looks: readonly Look[] = [
  builder(1440, '_host=dsfr'),
  builder(1440, 'layout=table&_host=dsfr&_dark=1', {scheme: 'dark'}),
  builder(390, '_host=wordpress&_variant=wordpress&_structured=1&kind=research-institute'),
  builder(390, '_host=govuk', {tab: 'preview'}),
  builder(390, '_variant=iframe', {tab: 'code', scheme: 'dark'}),
  {path: 'stories/site/', width: 1440},
  {path: 'stories/site/?lang=ar', width: 390, scheme: 'dark'},
  ...uses,
];

describe('the pages that npm start serves', () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    browser = await launch();
    server = await serve('.', {});
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page, with its elements ready, and records what it says. */
  async function open({path, width, scheme = 'light'}: Look): Promise<[Page, string[]]> {
    const page = await browser.newPage({viewport: {width, height: 900}, colorScheme: scheme});
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({message}) => said.push(message));
    await page.goto(`${server.origin}/${path}`);
    await page.waitForFunction(() => {
      const elements = [...document.querySelectorAll('*')].filter(({localName}) =>
        localName.startsWith('pfig-'),
      );
      return (
        elements.length > 0 && elements.every((one) => one.shadowRoot?.querySelector('.frame'))
      );
    });
    return [page, said];
  }

  for (const look of looks) {
    const {path, width, scheme = 'light', tab = ''} = look;
    it(`${path}, ${width} px, ${scheme} ${tab}`, async () => {
      const [page, said] = await open(look);
      if (tab) await page.locator(`#tab-${tab}`).click();
      await page.addScriptTag({path: AXE});
      const violations = await page.evaluate(async () => {
        const {axe} = window as unknown as {axe: {run(): Promise<AxeResults>}};
        const result = await axe.run();
        return result.violations.map(
          ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join()).join('; ')}`,
        );
      });
      assert.deepEqual(violations, []);
      const {scrollWidth, clientWidth} = await page.evaluate(() => document.documentElement);
      assert.equal(scrollWidth, clientWidth);
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('the preview begins within 200 px of the top, and stays in sight while options change', async () => {
    const [page] = await open(builder(1440, ''));
    const top = () =>
      page.locator('.result .stage').evaluate((one) => one.getBoundingClientRect().top);
    assert.ok((await top()) <= 200);
    for (const group of await page.locator('.settings summary').all()) await group.click();
    const last = page.getByRole('checkbox', {name: 'Structured data (schema.org)'});
    await last.evaluate((one) => one.scrollIntoView({block: 'end'}));
    assert.ok((await page.evaluate(() => scrollY)) > 300);
    const scrolled = await top();
    assert.ok(scrolled >= 0 && scrolled <= 200, String(scrolled));
    await page.close();
  });

  it('there is an invented logo for each partner', async () => {
    const {partners} = JSON.parse(readFileSync('dist/data/fr.json', 'utf8')) as {
      partners: {id: string}[];
    };
    for (const {id} of partners) assert.ok(existsSync(`stories/site/logos/${id}.svg`), id);
  });
});
