import {readNames, type Attributes} from './attributes.js';

/** The parts that a name in `hide` leaves out. A link leaves its words. */
const HIDDEN: Readonly<Record<string, string>> = {
  kind: '.kind',
  projects: '.project-line, .roles',
  facts: '.fact-line, .facts > :not(:has([part=link]))',
  link: '.facts > :has([part=link])',
  sources: '.sources:not(.note)',
  funding: '.funding',
  edition: '.edition',
};

export const readHide = (read: Attributes): string[] => readNames(read('hide'));

/** Removes what a page leaves out. */
export function removeHidden(root: ParentNode, hide: readonly string[]): void {
  const selectors = hide.flatMap((name) => (Object.hasOwn(HIDDEN, name) ? HIDDEN[name]! : []));
  for (const selector of [...selectors, '.facts:not(:has(*))']) {
    for (const element of root.querySelectorAll(selector)) element.remove();
  }
}
