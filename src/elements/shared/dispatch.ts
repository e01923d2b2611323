import type {Partner} from '../../model/types.js';
import {PfigErrorEvent, PfigSelectEvent, type PfigErrorCode} from './events.js';

/** Tells the page that something could not be shown as requested. */
export function dispatchError(element: Element, code: PfigErrorCode, message: string): void {
  element.dispatchEvent(new PfigErrorEvent(code, message));
}

/** Tells the page that a visitor chose a partner. @returns false where the page says no. */
export function dispatchSelect(element: Element, partner: Partner, href?: string): boolean {
  return element.dispatchEvent(new PfigSelectEvent(partner.id, href));
}

/** The same for a followed link: where the page says no, the browser stays. */
export function dispatchLink(element: Element, partner: Partner, click: Event): void {
  if (!dispatchSelect(element, partner, partner.link?.value.href)) click.preventDefault();
}
