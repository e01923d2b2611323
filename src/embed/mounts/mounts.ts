import {FALLBACK_EVENT} from '../../elements/base/static-content.js';
import {
  copySlotted,
  hasFallback,
  insert,
  isInserted,
  mark,
  type Marked,
  MOUNT_POINT,
  MOUNTED_ATTRIBUTE,
  PRINTED_REQUEST,
  showChildren,
  slottedIn,
  isOnPage,
  readDocument,
} from './insertion.js';
import {
  attributesOf,
  isBeingWritten,
  LINK_SELECTOR,
  mayReplaceLink,
  MOUNT_SELECTOR,
  OFF_ATTRIBUTE,
  requestOf,
  warnUnknownMount,
  type Embeddable,
  type MountRequest,
} from './request.js';

/** Settings of a page for all its mounts. */
export interface MountSettings {
  /** Whether links are replaced by elements. */
  readonly links?: boolean;
}

/** The element of a mount point. */
interface Mounted {
  readonly element: HTMLElement;
  /** The last request; since then the visitor or the page may have changed attributes. */
  request: MountRequest;
}

/** Attributes that matter for everything inside their element. */
const AREA_ATTRIBUTES = ['data-pfig', OFF_ATTRIBUTE, 'contenteditable'];

/** A page may change anything of a slotted child: the copy is made again. */
const ANY_CHANGE = {subtree: true, childList: true, attributes: true, characterData: true};

/**
 * Shows elements where content systems remove custom tags:
 * `<div data-pfig="partner-list" data-layout="table">` and
 * `<a href="https://illicitflows.eu/#pfig-partner-list?layout=table">`.
 *
 * The page's nodes stay where they are, because a framework, an editor or a script may hold them:
 * our element is put into the `div`, or after the link, and is the only node that is ever added,
 * moved or removed.
 */
export class Mounts {
  readonly #elements: readonly Embeddable[];
  /** Selector of our elements. */
  readonly #tags: string;
  /** Selector of the nodes that may request one. */
  readonly #selector: string;
  /** The elements of all mount points, also of those that the page has removed and may put back. */
  readonly #mounted = new WeakMap<Element, Mounted>();
  /** Mount points that are on the page and have an element. */
  readonly #onPage = new Set<Element>();
  readonly #observer = new MutationObserver((records) => this.#follow(records));

  constructor(elements: readonly Embeddable[], {links = true}: MountSettings = {}) {
    this.#elements = elements;
    this.#tags = elements.map(({tag}) => tag).join();
    this.#selector = links ? `${MOUNT_SELECTOR}, ${LINK_SELECTOR}` : MOUNT_SELECTOR;
  }

  /** Mounts what is on the page, and from then on what is added. */
  start(): void {
    if (readDocument('readyState') === 'loading') {
      // The parser may still add children to an element that it has not closed.
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
      // A copy in our element is no change of the page.
      if (!this.#mounted.get(mountPoint)?.element.contains(target)) touched.add(mountPoint);
    }
    for (const mountPoint of this.#onPage) this.#settle(mountPoint);
    for (const mountPoint of touched) {
      if (this.#onPage.has(mountPoint)) this.#copy(mountPoint);
    }
  }

  /** Syncs a node that was added or changed, and all mount points inside. */
  #search(root: Marked): void {
    const inside = root.querySelectorAll<Marked>(`${this.#selector}, [${MOUNTED_ATTRIBUTE}]`);
    for (const node of [root, ...inside]) {
      if (this.#isStray(node)) node.remove();
      else this.#sync(node[MOUNT_POINT] ?? node);
    }
  }

  /** Whether an element of ours is a copy, made with a part of the page: it has no mount point. */
  #isStray(marked: Marked): boolean {
    return (
      marked.hasAttribute(MOUNTED_ATTRIBUTE) && marked.matches(this.#tags) && !marked[MOUNT_POINT]
    );
  }

  /** Gives a mount point the element that it requests now, if it requests one. */
  #sync(mountPoint: Element): void {
    if (!isOnPage(mountPoint)) return;
    const before = this.#mounted.get(mountPoint) ?? this.#takeOver(mountPoint);
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
    if (!mountPoint.matches(this.#selector) || !this.#mayMount(mountPoint)) return undefined;
    const request = requestOf(mountPoint, this.#elements);
    if (!request && mountPoint.matches(MOUNT_SELECTOR))
      warnUnknownMount(mountPoint, this.#elements);
    return request;
  }

  #mayMount(mountPoint: Element): boolean {
    // The fallback of an element, or of another mount point, requests nothing.
    if (mountPoint.closest(this.#tags) || this.#isInMount(mountPoint)) return false;
    if (isBeingWritten(mountPoint)) return false;
    if (!mountPoint.matches(MOUNT_SELECTOR)) {
      return (
        mayReplaceLink(mountPoint as HTMLAnchorElement) &&
        !this.#isOfOtherScript(mountPoint, mountPoint.nextElementSibling)
      );
    }
    // A page may have written our tag in its `div` itself.
    return ![...mountPoint.children].some(
      (child) =>
        this.#isOfOtherScript(mountPoint, child) ||
        (child.matches(this.#tags) && !child.hasAttribute(MOUNTED_ATTRIBUTE)),
    );
  }

  /** Whether another script of ours has given an element to a mount point. */
  #isOfOtherScript(mountPoint: Element, element: Marked | null): boolean {
    return !this.#mounted.has(mountPoint) && element?.[MOUNT_POINT] === mountPoint;
  }

  #isInMount(node: Element): boolean {
    let outer = node.parentElement?.closest(MOUNT_SELECTOR);
    while (outer && !this.#onPage.has(outer)) outer = outer.parentElement?.closest(MOUNT_SELECTOR);
    return !!outer;
  }

  #create(mountPoint: Element, {tag, inside}: MountRequest): Mounted {
    const element = new (customElements.get(tag)!)() as HTMLElement;
    mark(element, mountPoint);
    return this.#add(mountPoint, {element, request: {tag, inside, attributes: new Map()}});
  }

  /** The element that the first script has printed at a mount point. */
  #takeOver(mountPoint: Element): Mounted | undefined {
    const element = [...mountPoint.children, mountPoint.nextElementSibling].find(
      (one: Marked | null) => one?.[PRINTED_REQUEST] && one[MOUNT_POINT] === mountPoint,
    ) as (Marked & HTMLElement) | undefined;
    if (!element) return undefined;
    const request = element[PRINTED_REQUEST]!;
    element[PRINTED_REQUEST] = undefined;
    const mounted = this.#add(mountPoint, {element, request});
    this.#copy(mountPoint);
    return mounted;
  }

  #add(mountPoint: Element, mounted: Mounted): Mounted {
    const {element} = mounted;
    this.#mounted.set(mountPoint, mounted);
    // The page's nodes are the fallback where the element cannot be shown; without any, it shows a
    // message itself.
    element.addEventListener(FALLBACK_EVENT, () => {
      if (hasFallback(mountPoint)) this.#unmount(mountPoint, mounted);
    });
    return mounted;
  }

  #unmount(mountPoint: Element, {element}: Mounted): void {
    this.#mounted.delete(mountPoint);
    this.#onPage.delete(mountPoint);
    element.remove();
    showChildren(mountPoint);
  }

  /** Keeps an element at its mount point, which the page may have moved or removed. */
  #settle(mountPoint: Element): void {
    const {element, request} = this.#mounted.get(mountPoint)!;
    if (isOnPage(mountPoint)) {
      insert(element, mountPoint, request);
      return;
    }
    this.#onPage.delete(mountPoint);
    // An element that the page removed with its mount point stays there: both may come back.
    if (!isInserted(element, mountPoint, request)) element.remove();
  }

  #copy(mountPoint: Element): void {
    const {element, request} = this.#mounted.get(mountPoint)!;
    if (!request.inside) return;
    const originals = slottedIn(mountPoint);
    for (const original of originals) this.#observer.observe(original, ANY_CHANGE);
    copySlotted(originals, element);
  }
}

/**
 * Sets the attributes that differ from the last request, and no others: what a visitor has opened
 * stays open, and attributes that a script has set stay.
 */
function applyDifference(element: Element, now: MountRequest, last: MountRequest): void {
  for (const [name, value] of now.attributes) {
    if (value === (last.attributes.get(name) ?? null)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
