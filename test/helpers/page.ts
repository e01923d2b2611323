import {html, render, type TemplateResult} from 'lit';
import '../../src/define/partner-card.js';
import '../../src/define/partner-list.js';
import '../../src/define/programme-overview.js';
import {awaiting, told} from './awaiting.js';

/** The elements of a page that the tests look at. */
type Embedded = HTMLElementTagNameMap[
  'pfig-partner-card' | 'pfig-partner-list' | 'pfig-programme-overview'];

const TAGS = 'pfig-partner-card, pfig-partner-list, pfig-programme-overview';

let place: HTMLElement | undefined;

/** Shows a piece of page. */
export function show(content: TemplateResult): HTMLElement {
  place = document.createElement('div');
  document.body.append(place);
  render(content, place);
  return place;
}

/** Waits until an element has painted its first content. */
export const ready = (element: Element): Promise<Event> => next(element, 'pfig-ready');

/** Shows a piece of page and waits for the one pfig element in it. */
export async function embed<T extends Embedded>(content: TemplateResult): Promise<T> {
  const element = show(content).querySelector<T>(TAGS);
  if (!element) throw new Error('no pfig element in the content');
  await ready(element);
  return element;
}

/** Waits for the next event of a type. */
export function next<T extends keyof HTMLElementEventMap>(target: EventTarget, type: T) {
  awaiting(`the event ${type}`);
  return new Promise<HTMLElementEventMap[T]>((resolve) =>
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[T]), {
      once: true,
    }),
  );
}

/** Opens or closes details as a visitor does, and waits until their element has followed. */
export async function toggle(element: Embedded, summary: HTMLElement): Promise<void> {
  const toggled = next(element, 'pfig-toggle');
  summary.click();
  await toggled;
  await element.updateComplete;
}

/** Waits until the shadow tree of an element says what is expected of it. */
export async function until(element: Element, holds: () => boolean): Promise<void> {
  if (holds()) return;
  awaiting(String(holds));
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
}

const warned: string[] = [];
const original = console.warn.bind(console);
console.warn = (...args: unknown[]) => {
  const line = args.join(' ');
  told(line);
  if (line.startsWith('pfig ')) warned.push(line);
  else original(...args);
};

/** The lines the elements have put on the console since the last test. */
export const warnings = (): readonly string[] => warned;

/** Clears the page away after each test. */
afterEach(() => {
  place?.remove();
  place = undefined;
  warned.length = 0;
  document.documentElement.lang = '';
});

export {html};
