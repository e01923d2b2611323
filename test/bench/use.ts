import type {Browser} from 'playwright-core';
import type {Form} from './scale-sites.js';
import {countRetained, open} from './visit.js';

/** A visitor's steps, each with the time until it is first painted, and until nothing is left to do. */
export const STEPS = ['letter', 'word', 'clear', 'sort', 'layout'] as const;
export type Step = (typeof STEPS)[number];

/** Of a step: the time of the first paint with it, and of the last. */
export type Taken = Readonly<Record<Step, readonly [painted: number, done: number]>>;

/** The results of a page with many partners. */
export interface Use {
  /** The first eleven partners, and all. */
  readonly painted: number;
  readonly complete: number;
  /** Nothing where the page has no such steps. */
  readonly steps: Taken | undefined;
  readonly heap: number;
  readonly nodes: number;
}

/** The properties that the elements of both pages have. */
interface Directory extends HTMLElement {
  sort: string;
  layout: string;
  readonly updateComplete?: Promise<unknown>;
  show?(): void;
}

/** Runs in the page: all steps, one after the other. */
async function take(): Promise<Taken> {
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
    while (!globalThis.bench.isWhole()) await frame();
    return painted();
  };
  const time = async (act: () => void) => {
    await settled();
    const start = performance.now();
    act();
    const first = await painted();
    // A page that is complete at its first paint has no second one.
    const last = globalThis.bench.isWhole() ? first : await settled();
    return [first - start, last - start] as const;
  };
  const input = element.shadowRoot!.querySelector('input')!;
  const type = (query: string) =>
    time(() => {
      input.value = query;
      input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    });
  const change = (key: 'sort' | 'layout', value: string) =>
    time(() => {
      element[key] = value;
      element.show?.();
    });
  return {
    letter: await type('o'),
    // In every size, and rare in most.
    word: await type('numéro 7'),
    clear: await type(''),
    // Not by name: the directory comes in that order.
    sort: await change('sort', 'founded'),
    layout: await change('layout', 'list'),
  };
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
  const expected = {first: Math.min(size, 11), all: size};
  const {context, page, session} = await open(browser, conditions, expected);
  try {
    await page.goto(`${origin}${path}`, {waitUntil: 'load', timeout: 120_000});
    const painted = await page.evaluate(() => globalThis.bench.painted);
    const complete = await page.evaluate(() => globalThis.bench.complete);
    const memory = await countRetained(session);
    const interactive = form === 'pfig' || form === 'vanilla';
    const steps = interactive ? await page.evaluate(take) : undefined;
    return {painted, complete, steps, ...memory};
  } finally {
    await context.close();
  }
}
