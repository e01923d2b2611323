import type {ListLayout, SortKey} from '../../model/attribute-values.js';
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
 * `pfig-select`: a visitor follows a partner's link. Cancelling it stops the browser from following
 * the link.
 */
export class PfigSelectEvent extends NativeEvent {
  static readonly type = 'pfig-select';
  /** Id of the partner. */
  readonly partner: string;
  /** Address about to be followed. */
  readonly href: string;
  constructor(partner: string, href: string) {
    super(PfigSelectEvent.type, {...COMPOSED, cancelable: true});
    this.partner = partner;
    this.href = href;
  }
}

/** `pfig-toggle`: a visitor, or find-in-page for one, has opened or closed a partner's details. */
export class PfigToggleEvent extends NativeEvent {
  static readonly type = 'pfig-toggle';
  /** Id of the partner. */
  readonly partner: string;
  /** Whether the details are open now. */
  readonly open: boolean;
  constructor(partner: string, open: boolean) {
    super(PfigToggleEvent.type, COMPOSED);
    this.partner = partner;
    this.open = open;
  }
}

/** `pfig-update`: newer data from the folder in `updates` have taken the place of the bundled ones. */
export class PfigUpdateEvent extends NativeEvent {
  static readonly type = 'pfig-update';
  /** The edition that is shown now: `2026-11-27`. */
  readonly edition: string;
  constructor(edition: string) {
    super(PfigUpdateEvent.type, COMPOSED);
    this.edition = edition;
  }
}

/** The choice of a visitor, and how many partners a list shows for it. */
interface FilterResult {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly layout: ListLayout;
  readonly count: number;
}

/**
 * `pfig-filter`: a visitor has searched, filtered, sorted or changed the layout, and the list shows
 * the result.
 */
export class PfigFilterEvent extends NativeEvent {
  static readonly type = 'pfig-filter';
  /** The text in the search box. */
  readonly query: string;
  /** The chosen value of each filter; filters that leave nothing out are absent. */
  readonly filters: Filters;
  /** The order of the list. */
  readonly sort: SortKey;
  /** Whether the order is reversed. */
  readonly descending: boolean;
  /** The layout of the list. */
  readonly layout: ListLayout;
  /** How many partners were found. */
  readonly count: number;
  constructor({query, filters, sort, descending, layout, count}: FilterResult) {
    super(PfigFilterEvent.type, COMPOSED);
    this.query = query;
    this.filters = filters;
    this.sort = sort;
    this.descending = descending;
    this.layout = layout;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pfig-ready': PfigReadyEvent;
    'pfig-error': PfigErrorEvent;
    'pfig-select': PfigSelectEvent;
    'pfig-toggle': PfigToggleEvent;
    'pfig-filter': PfigFilterEvent;
    'pfig-update': PfigUpdateEvent;
  }
}

/** Tells the page that something could not be shown as requested. */
export function dispatchError(element: Element, code: PfigErrorCode, message: string): void {
  element.dispatchEvent(new PfigErrorEvent(code, message));
}

/** Tells the page that a visitor follows a link. @returns false if the page cancels it. */
export function dispatchSelect(element: Element, partner: string, href: string): boolean {
  return element.dispatchEvent(new PfigSelectEvent(partner, href));
}

/** Tells the page that a visitor has opened or closed the details of a partner. */
export function dispatchToggle(element: Element, partner: string, open: boolean): void {
  element.dispatchEvent(new PfigToggleEvent(partner, open));
}

/** Tells the page what a list shows after a visitor’s choice. */
export function dispatchFilter(element: Element, result: FilterResult): void {
  element.dispatchEvent(new PfigFilterEvent(result));
}

/** Tells the page that an element shows newer data. */
export function dispatchUpdate(element: Element, edition: string): void {
  element.dispatchEvent(new PfigUpdateEvent(edition));
}

/** Sends `pfig-ready` once the frame that holds the element's first content is on the screen. */
export function announceReady(element: HTMLElement): void {
  const send = () => setTimeout(() => element.dispatchEvent(new PfigReadyEvent()));
  // A page in the background paints no frames; there is nothing to wait for.
  if (document.visibilityState === 'hidden') send();
  else requestAnimationFrame(send);
}
