import {awaiting} from '../helpers/awaiting.js';

/** Pages with a first script, and the nodes and places of what they show. */

/** Selector of our elements. */
export const OURS = 'pfig-partner-list, pfig-partner-card, pfig-programme-overview';
export const LIST = '<pfig-partner-list><p>fallback</p></pfig-partner-list>';

export interface FirstPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis & {recorded: string[]};
  /** The first element of ours. */
  readonly element: HTMLElement;
  /** Lets the second script come. */
  send(): Promise<unknown>;
  /** The same, and waits until the element is alive. */
  release(): Promise<void>;
}

let frame: HTMLIFrameElement | undefined;
let pages = 0;

afterEach(() => {
  frame?.remove();
  frame = undefined;
});

/** How the second script comes: see `test/first-pages.ts`. */
type Coming = 'now' | 'held' | '404' | 'cut' | 'other' | 'changed' | 'form' | 'late';

export const pathOf = (how: Coming = 'held') => `/first/${how}/${Date.now()}x${pages++}`;

/** Opens a page, and waits until it is parsed. */
export async function openFirst(
  body: string,
  options: Record<string, string> = {},
  how: Coming = 'held',
): Promise<FirstPage> {
  const path = pathOf(how);
  frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = `${path}/page?${String(new URLSearchParams({body, ...options}))}`;
  document.body.append(frame);
  // WebKit paints a frame that is out of view every ten seconds.
  frame.scrollIntoView();
  const window = frame.contentWindow as FirstPage['window'];
  // The page is parsed; its load event may wait for the second script.
  while (!window.document.querySelector('#after') || window.document.readyState === 'loading')
    await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  const page = window.document;
  const element = page.querySelector<HTMLElement>(OURS)!;
  const send = () => fetch(`${path}/release`);
  return {
    document: page,
    window,
    element,
    send,
    async release() {
      const ready = new Promise((resolve) =>
        element.addEventListener('pfig-ready', resolve, {once: true}),
      );
      await send();
      awaiting('the event pfig-ready');
      await ready;
    },
  };
}

/** Waits, frame by frame, until a condition is true. */
export async function until(holds: () => unknown): Promise<void> {
  awaiting(String(holds));
  while (!holds()) await new Promise(requestAnimationFrame);
}

/** A line that a page writes to its console. */
export const told = (page: FirstPage, pattern: RegExp): Promise<void> =>
  until(() => page.window.recorded.some((line) => pattern.test(line)));

/** Our lines on the console of a page. */
export const lines = ({window}: FirstPage): string[] =>
  window.recorded.filter((line) => line.includes('pfig ['));

export const inside = ({element}: FirstPage, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

const MARKS =
  '[part=heading], [part=item], [part=item] p, [part=toggle], [part=link], [part=status], section, section > p, [part=project-card], [part=funding-line]';

/** The places of what an element shows, and of what follows it. */
export const places = (page: FirstPage) =>
  [...inside(page, MARKS), page.document.querySelector<HTMLElement>('#after')!]
    .filter((mark) => mark.checkVisibility())
    .map((mark) => {
      const {x, y, width, height} = mark.getBoundingClientRect();
      return {mark, box: [x, y, width, height]};
    });

/** The marks that have moved or changed their size. */
export function moved(before: ReturnType<typeof places>): string[] {
  return before.flatMap(({mark, box}) => {
    const {x, y, width, height} = mark.getBoundingClientRect();
    const now = [x, y, width, height];
    const isSame = box.every((edge, side) => Math.abs(edge - now[side]!) < 0.5);
    return isSame ? [] : `${mark.outerHTML.slice(0, 40)}: ${box.join(' ')} – ${now.join(' ')}`;
  });
}

/** Ends what waits for an idle moment: a page that is printed must be whole. */
export const endIdle = ({window}: FirstPage): boolean =>
  window.dispatchEvent(new Event('beforeprint'));

/** What of some nodes is gone from the page. */
export const gone = (nodes: readonly Element[]): string[] =>
  nodes.filter(({isConnected}) => !isConnected).map(({outerHTML}) => outerHTML.slice(0, 60));
