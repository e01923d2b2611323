import type {Filters} from '../../model/facets.js';

/** The events of all three elements: bubbling, and composed so that pages hear them. */
const COMPOSED = {bubbles: true, composed: true} as const;

/** The browser's `Event`: MooTools replaces the global one. */
const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

/** `pfig-ready`: the element's first content has been painted. Sent once. */
export class PfigReadyEvent extends NativeEvent {
  static readonly type = 'pfig-ready';
  constructor() {
    super(PfigReadyEvent.type, COMPOSED);
  }
}

export type PfigErrorCode = 'unknown-partner' | 'language-unavailable' | 'data-unavailable';

/** `pfig-error`: something could not be shown as requested; the element shows what it can. */
export class PfigErrorEvent extends NativeEvent {
  static readonly type = 'pfig-error';
  readonly code: PfigErrorCode;
  /** The same line as on the console; for developers, in English. */
  readonly message: string;
  constructor(code: PfigErrorCode, message: string) {
    super(PfigErrorEvent.type, COMPOSED);
    this.code = code;
    this.message = message;
  }
}

/**
 * `pfig-select`: a visitor follows a partner's link or opens its details.
 * Cancelling it stops the browser from following the link, or the card from opening.
 */
export class PfigSelectEvent extends NativeEvent {
  static readonly type = 'pfig-select';
  /** Id of the partner. */
  readonly partner: string;
  /** Address about to be followed; undefined if details are opened. */
  readonly href: string | undefined;
  constructor(partner: string, href: string | undefined) {
    super(PfigSelectEvent.type, {...COMPOSED, cancelable: true});
    this.partner = partner;
    this.href = href;
  }
}

/** `pfig-filter`: a visitor has searched or filtered, and the list shows what was found. */
export class PfigFilterEvent extends NativeEvent {
  static readonly type = 'pfig-filter';
  /** The text in the search box. */
  readonly query: string;
  /** The chosen value of each filter; filters that leave nothing out are absent. */
  readonly filters: Filters;
  /** How many partners were found. */
  readonly count: number;
  constructor(query: string, filters: Filters, count: number) {
    super(PfigFilterEvent.type, COMPOSED);
    this.query = query;
    this.filters = filters;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pfig-ready': PfigReadyEvent;
    'pfig-error': PfigErrorEvent;
    'pfig-select': PfigSelectEvent;
    'pfig-filter': PfigFilterEvent;
  }
}

/** Tells the page that something could not be shown as requested. */
export function dispatchError(element: Element, code: PfigErrorCode, message: string): void {
  element.dispatchEvent(new PfigErrorEvent(code, message));
}

/** Tells the page that a visitor chose a partner. @returns false if the page cancels it. */
export function dispatchSelect(element: Element, partner: string, href?: string): boolean {
  return element.dispatchEvent(new PfigSelectEvent(partner, href));
}

/** Tells the page that a visitor has searched or filtered, and how many partners are left. */
export function dispatchFilter(
  element: Element,
  query: string,
  filters: Filters,
  count: number,
): void {
  element.dispatchEvent(new PfigFilterEvent(query, filters, count));
}

/** Sends `pfig-ready` once the frame that holds the element's first content is on the screen. */
export function announceReady(element: HTMLElement): void {
  const send = () => setTimeout(() => element.dispatchEvent(new PfigReadyEvent()));
  // A page in the background paints no frames; there is nothing to wait for.
  if (document.visibilityState === 'hidden') send();
  else requestAnimationFrame(send);
}
