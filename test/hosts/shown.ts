import {computeAccessibleName} from 'dom-accessibility-api';
import {allByRole} from '../helpers/roles.js';

/** The content of a page for a visitor, by role and name. */
export interface Shown {
  /** Names of the partners in the list. */
  readonly partners: readonly string[];
  /** Name of the partner on the card. */
  readonly card: string | undefined;
  /** Names of the programme's sections. */
  readonly sections: readonly string[];
}

/** True for an element that is not hidden and whose text has a size. */
function seen(element: Element): boolean {
  const range = new Range();
  range.selectNodeContents(element);
  return (
    element.checkVisibility({visibilityProperty: true, opacityProperty: true}) &&
    [...range.getClientRects()].some(({width, height}) => width > 0 && height > 0)
  );
}

/** Elements below a document or a shadow root, through shadow roots; forms of any name may stand there. */
export function* everywhere(root: Document | ShadowRoot): Generator<Element> {
  const walker = new Document().createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    yield node as Element;
    if ((node as Element).shadowRoot) yield* everywhere((node as Element).shadowRoot!);
  }
}

export const embedded = (page: Document): Element[] =>
  [...everywhere(page)].filter(({localName}) => localName.startsWith('pfig-'));

export function readShown(page: Document): Shown {
  const isTitleOfSection = ({parentElement}: Element) => parentElement?.localName === 'section';
  const names = (tag: string, role: string, isMeant = (_: Element) => true) =>
    embedded(page)
      .filter(({localName}) => localName === tag)
      .flatMap((element) => allByRole(element, role).filter(seen).filter(isMeant))
      .map((found) =>
        computeAccessibleName(found, {getComputedStyle: (of) => getComputedStyle(of)}),
      );
  return {
    partners: names('pfig-partner-list', 'article'),
    card: names('pfig-partner-card', 'heading')[0],
    sections: names('pfig-programme-overview', 'heading', isTitleOfSection),
  };
}

/** Addresses that a page has requested, without its own files. */
export const requested = ({performance, location}: Window & typeof globalThis): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => name.replace(location.origin, ''))
    .filter((address) => !/^\/(case|test\/hosts\/pages)\//.test(address));
