import {executeServerCommand} from '@web/test-runner-commands';
import {MODULE_FILES, type PageWindow} from './cases/case.js';
import type {Report} from './report.js';
import {expectComplete, openPage, until} from './host-page-results.js';

// Actions of pages on elements, for the tests of the lifecycle.

export type Embedded = HTMLElement & {partner?: string; updateComplete: Promise<boolean>};

export const CLASSIC = '/case/plain/classic';
export const one = (page: PageWindow, tag = 'partner-card') =>
  page.document.querySelector<Embedded>(`pfig-${tag}`)!;
export const title = (element: Embedded) =>
  element.shadowRoot?.querySelector('.short')?.textContent?.trim();
export const readied = (page: PageWindow) => page['readied'] as number;

/** Puts something else in the place of the card and waits until that is ready. */
export async function replaceCard(
  page: PageWindow,
  make: (document: Document) => Node,
): Promise<void> {
  const before = readied(page);
  one(page).replaceWith(make(page.document));
  await until(page, () => readied(page) > before);
}

/** Counts how often an element renders from now on. */
export function rendersOf(element: Embedded): () => number {
  let count = 0;
  const host = element as unknown as {performUpdate(): void};
  const original = host.performUpdate.bind(element);
  host.performUpdate = () => {
    count++;
    original();
  };
  return () => count;
}

export const showsAllAfter = (
  name: string,
  act: (page: PageWindow) => unknown,
  address = CLASSIC,
) =>
  it(name, async () => {
    const page = await openPage(address);
    await act(page);
    expectComplete(page, {
      name,
      requests: address === CLASSIC ? ['/dist/pfig.fr.js'] : MODULE_FILES,
    });
  });

/** The report of a page in a separate browser: see `test/alone.ts`. */
export async function ownWindow(payload: {address?: string; script?: string}): Promise<Report> {
  for (;;) {
    const answer = await executeServerCommand<Partial<Report>, object>('ownWindow', payload);
    if (answer.shown) return answer as Report;
  }
}
