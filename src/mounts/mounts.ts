import {attributesOf, PLACES, requestOf, type Embeddable, type Request} from './request.js';

/**
 * Row 6. Elements in the place of what content systems let through where they
 * strip custom tags: `<div data-pfig="partner-list" data-layout="table">` and
 * `<a href="https://…#pfig-partner-list?layout=table">`.
 *
 * Once an element stands there, all is as with its tag: what the place held is its
 * fallback, and an attribute that changes on the place changes on the element.
 */
export class Mounts {
  readonly #elements: readonly Embeddable[];
  readonly #mounted = new WeakMap<Element, Element>();
  readonly #observer = new MutationObserver((records) => this.#follow(records));

  constructor(elements: readonly Embeddable[]) {
    this.#elements = elements;
  }

  /** Takes up what is on the page, and from then on what arrives. */
  start(): void {
    if (document.readyState === 'loading') {
      // What the parser has not closed yet would get its children later.
      addEventListener('DOMContentLoaded', () => this.start(), {once: true});
      return;
    }
    const names = this.#elements.flatMap((element) => attributesOf(element));
    this.#observer.observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['href', 'data-pfig', ...new Set(names.map((name) => `data-${name}`))],
    });
    for (const place of document.querySelectorAll(PLACES)) this.#consider(place);
  }

  #follow(records: readonly MutationRecord[]): void {
    for (const {target, addedNodes} of records) {
      if (target.nodeType === Node.ELEMENT_NODE) this.#consider(target as Element);
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        this.#consider(node as Element);
        this.#search(node as Element);
      }
    }
  }

  #search(root: Element): void {
    for (const place of root.querySelectorAll(PLACES)) this.#consider(place);
  }

  /** The element that stands for a place: its own, or one that came along when it was copied. */
  #standing(place: Element): Element | undefined {
    const mounted = this.#mounted.get(place);
    if (mounted && (place.contains(mounted) || mounted.contains(place))) return mounted;
    const tags = this.#elements.map(({tag}) => tag);
    return place.hasAttribute('data-pfig')
      ? [...place.children].find(({localName}) => tags.includes(localName))
      : undefined;
  }

  #consider(place: Element): void {
    if (!place.isConnected || !(this.#mounted.has(place) || place.matches(PLACES))) return;
    const standing = this.#standing(place);
    // A link in an element's fallback is a link, and a text that is being written stays one.
    const own = this.#elements.map(({tag}) => tag).join();
    if (!standing && (place.closest(own) || (place as HTMLElement).isContentEditable)) return;
    const request = place.matches(PLACES) ? requestOf(place, this.#elements) : undefined;
    if (!request) {
      // What is no longer asked for gives back what it was put around.
      standing?.replaceWith(...standing.childNodes);
      this.#mounted.delete(place);
      return;
    }
    const element =
      standing?.localName === request.tag ? standing : new (customElements.get(request.tag)!)();
    configure(element, request);
    this.#mounted.set(place, element);
    if (element !== standing) put(element, place, standing);
  }
}

/** Gives an element the attributes asked for, before it stands on the page or after. */
function configure(element: Element, {attributes}: Request): void {
  for (const [name, value] of attributes) {
    if (value === null || value === 'false') element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Puts an element into its place, with what stood there as its fallback. */
function put(element: Element, place: Element, before: Element | undefined): void {
  if (before) {
    element.append(...before.childNodes);
    before.replaceWith(element);
  } else if (place.hasAttribute('data-pfig')) {
    element.append(...place.childNodes);
    place.append(element);
  } else {
    place.replaceWith(element);
    element.append(place);
  }
}
