import type {FirstScript} from './handover.js';
import {printMounts} from './mounts.js';
import {TAGS} from './printer.js';

/** Finds the elements of the page and prints them. */

/** What a site may have put on the page before any script of ours. */
const settings = (): {words?: unknown; links?: unknown} | undefined =>
  globalThis.pfig as {words?: unknown; links?: unknown} | undefined;

/** Whether the page may be printed; not where it has words that replace ours. */
export const isPrintable = (): boolean => !settings()?.words;

/**
 * Prints the elements that are on the page, at tags, `div`s and links.
 *
 * @param print prints an element, which is or will be at a place; says whether it has.
 */
export function printElements(print: (element: Element, place: Element) => boolean): void {
  for (const element of document.querySelectorAll(TAGS.join())) print(element, element);
  // The parser may still add to an element that it has not closed.
  if (document.readyState !== 'loading') printMounts(settings()?.links !== false, print);
}

/**
 * Prints the elements of the page, and those that the parser still adds.
 *
 * @param scriptFor finds the script that prints an element; `isLast` says that no other one comes.
 */
export function printPage(
  scriptFor: (element: Element, place: Element, isLast: boolean) => FirstScript | undefined,
): void {
  const printAll = (isLast: boolean) =>
    printElements((element, place) => !!scriptFor(element, place, isLast)?.print(element));
  const observer = new MutationObserver(() => printAll(false));
  const end = () => {
    observer.disconnect();
    printAll(true);
  };
  if (document.readyState === 'complete') end();
  else {
    printAll(false);
    observer.observe(document, {subtree: true, childList: true});
    // Where this script comes late, the first of them has been.
    addEventListener('DOMContentLoaded', end, {once: true});
    addEventListener('load', end, {once: true});
  }
}
