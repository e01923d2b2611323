import type {Browser, Page} from 'playwright-core';
import type {Heights, Places} from '../src/embed/first/awaited.styles.js';
import {languagesIn} from '../src/tools/build/languages.js';
import {serve} from './file-server.js';
import {record} from './recorded.js';

// The heights of the sections whose place a first script keeps, in each language, of what was built last.

const FILE = 'src/tools/build/print/places.json';
const SECTIONS = ['matrix', 'timeline'];

/** Size of the text, in which widths and heights are given. */
const EM_PX = 16;

/** Widths of the element, from a wide page to less than a narrow phone. */
const WIDEST_PX = 1280;
const NARROWEST_PX = 272;
const STEP_PX = 8;

/** What a place may be too high: less than a line. */
const SLACK_EM = 0.8;

/** What engines differ by in a sum of rounded lines. */
const ROUNDING_PX = 0.5;

const rounded = (height: number): number => Math.ceil(height * 10) / 10;

/** The heights of a section at each width, in px; most sites have a font without serifs. */
async function measure(page: Page, section: string, widths: readonly number[]): Promise<number[]> {
  return page.evaluate(
    ([part, all]) => {
      const host = document.querySelector<HTMLElement>('pfig-programme-overview')!;
      const measured = host.shadowRoot!.querySelector(part)!;
      return all.map((width) => {
        host.style.width = `${width}px`;
        return measured.getBoundingClientRect().height;
      });
    },
    [`[part=${section}-section]`, widths] as const,
  );
}

/** As few heights as keep each place high enough, and none too high by a line. */
function heightsOf(widths: readonly number[], measured: readonly number[]): Heights {
  const heights: [width: number | null, height: number][] = [];
  let least = Infinity;
  measured.forEach((px, index) => {
    const height = (px + ROUNDING_PX) / EM_PX;
    const last = heights.at(-1);
    if (last && Math.max(last[1], height) - Math.min(least, height) <= SLACK_EM) {
      least = Math.min(least, height);
      last[1] = Math.max(last[1], rounded(height));
      return;
    }
    // What is higher begins somewhere between two widths.
    const isHigher = !!last && height > last[1];
    const width = last ? widths[isHigher ? index - 1 : index]! / EM_PX : null;
    heights.push([width, rounded(height)]);
    least = height;
  });
  return heights;
}

export async function recordPlaces(browser: Browser): Promise<void> {
  const server = await serve('.', {});
  const page = await browser.newPage({viewport: {width: WIDEST_PX, height: 800}});
  const widths: number[] = [];
  for (let width = WIDEST_PX; width >= NARROWEST_PX; width -= STEP_PX) widths.push(width);
  const places: Record<string, Places> = {};
  for (const lang of languagesIn('.')) {
    const body =
      `<!doctype html><html lang="${lang}"><body style="font: ${EM_PX}px/1.5 sans-serif">` +
      `<pfig-programme-overview></pfig-programme-overview>` +
      `<script src="/dist/pfig.${lang}.js"></script></body></html>`;
    const address = `${server.origin}/${lang}`;
    await page.route(address, (route) => route.fulfill({contentType: 'text/html', body}));
    await page.goto(address);
    await page.waitForFunction(() =>
      document.querySelector('pfig-programme-overview')?.shadowRoot?.querySelector('.chart'),
    );
    const entries = SECTIONS.map(
      async (section) =>
        [section, heightsOf(widths, await measure(page, section, widths))] as const,
    );
    places[lang] = Object.fromEntries(await Promise.all(entries));
  }
  await page.close();
  server.close();
  const lines = Object.entries(places).map(
    ([lang, heights]) => `  "${lang}": ${JSON.stringify(heights)}`,
  );
  record(FILE, `{\n${lines.join(',\n')}\n}\n`, 'build again');
}
