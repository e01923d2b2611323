import {PfigErrorEvent, type PfigErrorCode} from './events.js';

/** Tells the page that something could not be shown as asked. */
export function fail(element: Element, code: PfigErrorCode, message: string): void {
  element.dispatchEvent(new PfigErrorEvent(code, message));
}
