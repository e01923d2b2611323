import type {Browser} from 'playwright-core';
import type {Form} from './scale-sites.js';
import {median} from './stats.js';
import {kept, open} from './visit.js';

/** What a visitor's steps cost; not a number where a page has no such step. */
export interface Use {
  readonly painted: number;
  readonly keystroke: number;
  readonly settled: number;
  readonly sort: number;
  readonly layout: number;
  readonly heap: number;
  readonly nodes: number;
}

/** What is typed, one keystroke each: a word that all have, rare ones, one that none has, nothing. */
const QUERIES = ['o', 'numéro 7', '77', 'port', 'xyz', ''];

/** What both pages' elements have for a script. */
interface Directory extends HTMLElement {
  sort: string;
  layout: string;
  readonly pending?: boolean;
  readonly updateComplete?: Promise<unknown>;
  show?(): void;
}

interface Steps {
  readonly keystrokes: readonly (readonly [painted: number, settled: number])[];
  readonly sort: number;
  readonly layout: number;
}

/** Runs in the page: a step, and the time until it is painted and until nothing is left to do. */
async function steps(queries: readonly string[]): Promise<Steps> {
  const element = document.querySelector<Directory>('#host > *')!;
  const frame = () => new Promise<number>(requestAnimationFrame);
  const painted = async () => {
    await element.updateComplete;
    await frame();
    // The next frame begins when this one has been painted.
    await frame();
    return performance.now();
  };
  const settled = async () => {
    while (element.pending) await frame();
    return painted();
  };
  const time = async (act: () => void) => {
    await settled();
    const start = performance.now();
    act();
    return [(await painted()) - start, (await settled()) - start] as const;
  };
  const input = element.shadowRoot!.querySelector('input')!;
  const type = (query: string) => () => {
    input.value = query;
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  };
  const change = (key: 'sort' | 'layout', value: string) => () => {
    element[key] = value;
    element.show?.();
  };
  const keystrokes = [];
  for (const query of queries) keystrokes.push(await time(type(query)));
  const [sort] = await time(change('sort', 'name'));
  const [layout] = await time(change('layout', 'list'));
  return {keystrokes, sort, layout};
}

/** Opens a page of many partners and takes a visitor's steps on it. */
export async function use(
  browser: Browser,
  path: string,
  origin: string,
  form: Form,
  size: number,
): Promise<Use> {
  const conditions = {origin, cpu: 1, emulated: false};
  // Rows beyond the first screens may come later: the first paint is that of the first eleven.
  const {context, page, session} = await open(browser, conditions, Math.min(size, 11));
  try {
    await page.goto(`${origin}${path}`, {waitUntil: 'load', timeout: 120_000});
    const painted = await page.evaluate(() => globalThis.bench.painted);
    await page.waitForFunction(
      () =>
        document.readyState === 'complete' &&
        !document.querySelector<Directory>('#host > *')?.pending,
    );
    const memory = await kept(session);
    if (form === 'static') {
      return {painted, keystroke: NaN, settled: NaN, sort: NaN, layout: NaN, ...memory};
    }
    const {keystrokes, sort, layout} = await page.evaluate(steps, QUERIES);
    return {
      painted,
      keystroke: median(keystrokes.map(([first]) => first)),
      settled: median(keystrokes.map(([, last]) => last)),
      ...{sort, layout, ...memory},
    };
  } finally {
    await context.close();
  }
}
