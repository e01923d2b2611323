import {PfigSelectEvent} from './events.js';

/** Tells the page that a visitor chose a partner. @returns false where the page says no. */
export const choose = (element: Element, partner: string, href?: string): boolean =>
  element.dispatchEvent(new PfigSelectEvent(partner, href));
