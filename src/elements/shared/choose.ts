import type {Partner} from '../../model/types.js';
import {PfigSelectEvent} from './events.js';

/** Tells the page that a visitor chose a partner. @returns false where the page says no. */
export function choose(element: Element, partner: Partner, href?: string): boolean {
  return element.dispatchEvent(new PfigSelectEvent(partner.id, href));
}

/** The same for a followed link: where the page says no, the browser stays. */
export function chooseLink(element: Element, partner: Partner, click: Event): void {
  if (!choose(element, partner, partner.link?.value.href)) click.preventDefault();
}
