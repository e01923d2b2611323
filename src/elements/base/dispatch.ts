import type {Filters} from '../../model/facets.js';
import {PfigErrorEvent, PfigFilterEvent, PfigSelectEvent, type PfigErrorCode} from './events.js';

/** Tells the page that something could not be shown as requested. */
export function dispatchError(element: Element, code: PfigErrorCode, message: string): void {
  element.dispatchEvent(new PfigErrorEvent(code, message));
}

/** Tells the page that a visitor chose a partner. @returns false where the page says no. */
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
