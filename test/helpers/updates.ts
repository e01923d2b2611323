import {updateFile} from '../../src/elements/base/updates.js';
import {bundled} from '../../src/model/directory.js';
import {embed, html, next, warnings} from './page.js';

/** The figure that only the newer data have. */
export const CHANGED = /4\s?321/;

/** The edition of the newer data. */
export const LATER = `${bundled.edition!.slice(0, 10)}.9`;

/** A folder of newer data, or of what comes in their place; nobody else has requested it. */
export const folder = (what: string) => `/updates/${what}/${crypto.randomUUID()}`;

/** The requests of a folder. */
export const asked = async (address: string) =>
  (await (await fetch(`${address}/asked`)).json()) as readonly string[];

/** Waits until something holds, frame by frame. */
export async function frames(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

/** Waits until a folder has been requested. */
export async function requested(address: string, times = 1): Promise<void> {
  while ((await asked(address)).length < times) await new Promise(requestAnimationFrame);
}

/** Waits until the file of a language has been read. */
export const settled = (address: string, lang = 'fr') =>
  frames(() => updateFile(address, lang).isSettled);

/** Waits for a line on the console. */
export const warned = () => frames(() => warnings().length > 0);

export const listOf = (address: string) =>
  html`<pfig-partner-list lang="fr" updates=${address}></pfig-partner-list>`;

type Embedded = Parameters<typeof embed>[0];

/** Shows an element, and waits until it has the newer data. */
export async function updated<T extends Awaited<ReturnType<typeof embed>>>(
  content: Embedded,
): Promise<T> {
  const came = next(document, 'pfig-update');
  const element = await embed<T>(content);
  await came;
  return element;
}

/** Removes what is shown: what comes after it is in view, and requests its data. */
export function clear(): void {
  for (const one of document.querySelectorAll('pfig-partner-list, pfig-partner-card'))
    one.parentElement?.remove();
}

// A test may have shown several things, one after the other.
afterEach(clear);

export const rowOf = (element: Element, id: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-partner=${id}]`)!;

/** All elements inside one, but for the line on the edition. */
export const nodesOf = ({shadowRoot}: Element) =>
  [...shadowRoot!.querySelectorAll('*')].filter((one) => !one.closest('.edition'));
