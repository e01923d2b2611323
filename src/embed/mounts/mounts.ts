import {FALLBACK_EVENT} from '../../elements/base/show-fallback.js';
import {copySlotted, slottedIn} from './copies.js';
import {readDocument} from './document-member.js';
import {insert, isInserted, MOUNTED_ATTRIBUTE, showChildren} from './insertion.js';
import {isBeingWritten, mayReplaceLink, OFF_ATTRIBUTE} from './permission.js';
import {
  attributesOf,
  LINK_SELECTOR,
  MOUNT_SELECTOR,
  requestOf,
  type Embeddable,
  type MountRequest,
} from './request.js';

/** What a page sets for all its mounts. */
export interface MountSettings {
  /** Whether links are replaced by elements. */
  readonly links?: boolean;
}

/** An element of ours that shows what a mount point requests. */
interface Mounted {
  readonly element: HTMLElement;
  /** What the element was last given; the visitor or the page may have changed it since. */
  request: MountRequest;
}

/** Attributes that say something of everything inside. */
const AREA_ATTRIBUTES = ['data-pfig', OFF_ATTRIBUTE, 'contenteditable'];

/** What a page may change of a slotted child, which the copy follows. */
const EVERYTHING = {subtree: true, childList: true, attributes: true, characterData: true};

/** Where an element remembers its mount point. A copy of the element does not. */
const MOUNT_POINT = Symbol.for('pfig.mount-point');

type Marked = Element & {[MOUNT_POINT]?: Element};

/**
 * Elements instead of what content systems let through where they strip custom
 * tags: `<div data-pfig="partner-list" data-layout="table">` and
 * `<a href="https://illicitflows.eu/#pfig-partner-list?layout=table">`.
 *
 * The page's nodes stay where they are, because a framework, an editor or a script of the
 * page may hold them: our element goes into the `div`, or after the link, and is the only
 * node that is ever added, moved or removed.
 */
export class Mounts {
  readonly #elements: readonly Embeddable[];
  /** Selector of our elements. */
  readonly #tags: string;
  /** Selector of what may request one. */
  readonly #selector: string;
  /** Elements of all mount points; one that comes back to the page finds its own. */
  readonly #mounted = new WeakMap<Element, Mounted>();
  /** Mount points that are on the page and have an element. */
  readonly #onPage = new Set<Element>();
  readonly #observer = new MutationObserver((records) => this.#follow(records));

  constructor(elements: readonly Embeddable[], {links = true}: MountSettings = {}) {
    this.#elements = elements;
    this.#tags = elements.map(({tag}) => tag).join();
    this.#selector = links ? `${MOUNT_SELECTOR}, ${LINK_SELECTOR}` : MOUNT_SELECTOR;
  }

  /** Mounts what is on the page, and from then on what arrives. */
  start(): void {
    if (readDocument('readyState') === 'loading') {
      // What the parser has not closed yet would get its children later.
      addEventListener('DOMContentLoaded', () => this.start(), {once: true});
      return;
    }
    const names = this.#elements.flatMap((element) => attributesOf(element));
    const dataNames = [...new Set(names)].map((name) => `data-${name}`);
    this.#observer.observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: [...AREA_ATTRIBUTES, 'href', 'rel', 'slot', ...dataNames],
    });
    this.#search(readDocument('documentElement'));
  }

  #follow(records: readonly MutationRecord[]): void {
    const touched = new Set<Element>();
    for (const {type, target, attributeName, addedNodes} of records) {
      for (const node of addedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE) this.#search(node as Element);
      }
      const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : undefined;
      if (element && type === 'attributes') {
        if (AREA_ATTRIBUTES.includes(attributeName!)) this.#search(element);
        else this.#sync(element);
      }
      if (element && type === 'childList' && !this.#mounted.has(element)) showChildren(element);
      const mountPoint = (element ?? target.parentElement)?.closest(MOUNT_SELECTOR);
      if (!mountPoint) continue;
      // What a copy does inside our element is no change of the page's.
      if (!this.#mounted.get(mountPoint)?.element.contains(target)) touched.add(mountPoint);
    }
    for (const mountPoint of this.#onPage) this.#settle(mountPoint);
    for (const mountPoint of touched) {
      if (this.#onPage.has(mountPoint)) this.#copy(mountPoint);
    }
  }

  /** Looks at a node that has arrived, and at everything inside. */
  #search(root: Marked): void {
    const inside = root.querySelectorAll<Marked>(`${this.#selector}, [${MOUNTED_ATTRIBUTE}]`);
    for (const node of [root, ...inside]) {
      if (this.#isStray(node)) node.remove();
      else this.#sync(node[MOUNT_POINT] ?? node);
    }
  }

  /** Whether an element of ours came along when the page was copied or stored: nobody serves it. */
  #isStray(marked: Marked): boolean {
    return (
      marked.hasAttribute(MOUNTED_ATTRIBUTE) && marked.matches(this.#tags) && !marked[MOUNT_POINT]
    );
  }

  /** Gives a mount point the element that it requests now, if any. */
  #sync(mountPoint: Element): void {
    if (!isOnPage(mountPoint)) return;
    const before = this.#mounted.get(mountPoint);
    const request = this.#requestOf(mountPoint);
    const isKept =
      before?.request.tag === request?.tag && before?.request.inside === request?.inside;
    if (before && !isKept) this.#unmount(mountPoint, before);
    if (!request) return;
    const mounted = before && isKept ? before : this.#create(mountPoint, request);
    applyDifference(mounted.element, request, mounted.request);
    mounted.request = request;
    this.#onPage.add(mountPoint);
    if (!isInserted(mounted.element, mountPoint, request)) {
      this.#copy(mountPoint);
      insert(mounted.element, mountPoint, request);
    }
  }

  #requestOf(mountPoint: Element): MountRequest | undefined {
    return mountPoint.matches(this.#selector) && this.#mayMount(mountPoint)
      ? requestOf(mountPoint, this.#elements)
      : undefined;
  }

  #mayMount(mountPoint: Element): boolean {
    // What is in the fallback of an element, or in that of another mount point, is not on its own.
    if (mountPoint.closest(this.#tags) || this.#isInMount(mountPoint)) return false;
    if (isBeingWritten(mountPoint)) return false;
    if (!mountPoint.matches(MOUNT_SELECTOR)) {
      return (
        mayReplaceLink(mountPoint as HTMLAnchorElement) &&
        !this.#isOthers(mountPoint, mountPoint.nextElementSibling)
      );
    }
    // A page that writes our tag in its `div`, too, has its element already.
    return ![...mountPoint.children].some(
      (child) =>
        this.#isOthers(mountPoint, child) ||
        (child.matches(this.#tags) && !child.hasAttribute(MOUNTED_ATTRIBUTE)),
    );
  }

  /** Whether an element serves a mount point already, by another script of ours. */
  #isOthers(mountPoint: Element, element: Marked | null): boolean {
    return !this.#mounted.has(mountPoint) && element?.[MOUNT_POINT] === mountPoint;
  }

  #isInMount(node: Element): boolean {
    let outer = node.parentElement?.closest(MOUNT_SELECTOR);
    while (outer && !this.#onPage.has(outer)) outer = outer.parentElement?.closest(MOUNT_SELECTOR);
    return !!outer;
  }

  #create(mountPoint: Element, {tag, inside}: MountRequest): Mounted {
    const element = new (customElements.get(tag)!)() as HTMLElement & Marked;
    element[MOUNT_POINT] = mountPoint;
    element.setAttribute(MOUNTED_ATTRIBUTE, '');
    const mounted = {element, request: {tag, inside, attributes: new Map()}};
    this.#mounted.set(mountPoint, mounted);
    // The page's nodes are the fallback; they are shown where the element cannot be.
    element.addEventListener(FALLBACK_EVENT, () => this.#unmount(mountPoint, mounted));
    return mounted;
  }

  #unmount(mountPoint: Element, {element}: Mounted): void {
    this.#mounted.delete(mountPoint);
    this.#onPage.delete(mountPoint);
    element.remove();
    showChildren(mountPoint);
  }

  /** Holds an element beside its mount point, which the page may have moved or removed. */
  #settle(mountPoint: Element): void {
    const {element, request} = this.#mounted.get(mountPoint)!;
    if (isOnPage(mountPoint)) {
      insert(element, mountPoint, request);
      return;
    }
    this.#onPage.delete(mountPoint);
    // One that went along stays with it: the page may bring both back.
    if (!isInserted(element, mountPoint, request)) element.remove();
  }

  #copy(mountPoint: Element): void {
    const {element, request} = this.#mounted.get(mountPoint)!;
    if (!request.inside) return;
    const originals = slottedIn(mountPoint);
    for (const original of originals) this.#observer.observe(original, EVERYTHING);
    copySlotted(originals, element);
  }
}

/** Whether a node is in the page itself: not removed, nor in another document or a shadow tree. */
const isOnPage = (node: Element): boolean => node.getRootNode() === document;

/**
 * Gives an element what has changed since its last request, and no more: what a visitor has
 * opened stays open, and attributes that the page's script has set stay.
 */
function applyDifference(element: Element, now: MountRequest, last: MountRequest): void {
  for (const [name, value] of now.attributes) {
    if (value === (last.attributes.get(name) ?? null)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
