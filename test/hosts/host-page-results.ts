import {expect} from 'chai';
import {fallbackShown, SCRIPT, type Cases, type HostCase, type PageWindow} from './cases/case.js';
import {groups, TITLES} from './cases/groups.js';
import {awaiting} from '../helpers/awaiting.js';
import {EVERYTHING} from './everything.js';
import {OURS} from './first-page.js';
import {requested, readShown} from './shown.js';

let opened: PageWindow | undefined;

afterEach(() => {
  opened?.frameElement?.remove();
  opened = undefined;
});

/** Opens a page in a frame for one test, and waits until that many elements have their content. */
export async function openPage(address: string, elements = 3): Promise<PageWindow> {
  opened = await openFrame(address);
  const page = opened;
  await until(page, () => ready(page) >= elements);
  return page;
}

/** Opens a page in a frame, which stays until it is removed. */
export async function openFrame(address: string): Promise<PageWindow> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = address;
  document.body.append(frame);
  // Out of view, browsers neither paint a page nor load what is to be loaded lazily.
  frame.scrollIntoView();
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  return frame.contentWindow as PageWindow;
}

/** How many elements have said that their content is there; none where the page does not record it. */
const ready = (page: PageWindow) => (page['readied'] as number | undefined) ?? 0;

/** Waits, frame by frame, until a condition on the page is true. */
export async function until(page: Window, holds: () => unknown): Promise<void> {
  awaiting(String(holds));
  while (!holds()) await new Promise((resolve) => page.requestAnimationFrame(resolve));
}

/** Checks a page: all content is visible, the console is empty, no other file is requested, and the page works. */
export function expectComplete(page: PageWindow, {shows = 'fr', ...one}: HostCase): void {
  expect(readShown(page.document), 'shown').to.deep.equal(EVERYTHING[shows]);
  expectQuiet(page, one);
}

/** The same without what is shown. */
export function expectQuiet(page: PageWindow, one: Omit<HostCase, 'shows' | 'name'>): void {
  const {says = [], requests = [SCRIPT], mayRequest = [], intact = () => true} = one;
  const recorded = page['recorded'] as string[];
  const expected = says.map((line) => recorded.find((said) => line.test(said)) ?? String(line));
  expect([...recorded].sort(), 'said').to.deep.equal(expected.sort());
  const asked = new Set(requested(page).filter((address) => !mayRequest.includes(address)));
  expect([...asked].sort(), 'asked for').to.deep.equal([...requests].sort());
  expect(intact(page), 'the page itself').to.equal(true);
}

/** Whether every element has content of ours. */
const isPrinted = ({document}: PageWindow): boolean =>
  [...document.querySelectorAll(OURS)].every(({shadowRoot}) => shadowRoot);

/** Waits some frames: Chromium lists a request a moment after the page has its answer. */
async function requestsListed(page: PageWindow, {requests = [SCRIPT]}: HostCase): Promise<void> {
  const isListed = (address: string) => requested(page).includes(address);
  for (let frames = 60; frames > 0 && !requests.every(isListed); frames--)
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
}

/** Waits until the page has said on its console what is expected of it. */
const hasSaid = (page: PageWindow, {says = []}: HostCase): Promise<void> =>
  until(page, () =>
    says.every((line) => (page['recorded'] as string[]).some((said) => line.test(said))),
  );

/** A test of each page of a group. */
export function eachShowsAll(group: string, further?: () => void): void {
  describe(TITLES[group]!, () => {
    for (const [id, one] of Object.entries<HostCase>(groups[group] as Cases)) {
      it(one.name, async () => {
        const page = await openPage(`/case/${group}/${id}`, one.can ? 0 : one.elements);
        if (one.can && !one.can(page)) {
          expect(fallbackShown(page)).to.equal(true);
          return expectQuiet(page, {requests: [], mayRequest: one.requests ?? []});
        }
        await until(page, () => ready(page) >= (one.elements ?? 3));
        await hasSaid(page, one);
        // On a busy machine it may be printed after the rest has failed.
        if (one.shows === 'printed') await until(page, () => isPrinted(page));
        await one.act?.(page);
        await requestsListed(page, one);
        expectComplete(page, one);
      });
    }
    further?.();
  });
}
