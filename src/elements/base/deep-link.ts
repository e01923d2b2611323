import {isServer, type LitElement, type ReactiveController} from 'lit';
import {decodeEscapes} from '../../model/host.js';
import {focusPartner} from './focus.js';

/** The functions by which the controller asks its element. */
interface Options {
  /**
   * Prefix of the fragments that name partners of the element; undefined where deep links are off.
   */
  prefix(): string | undefined;
  /** Whether the element has content that a link can lead to. */
  hasContent(): boolean;
  /** Whether more rows will be rendered; they move those that are there. */
  isPending(): boolean;
  /**
   * Shows a partner, whatever hid it.
   *
   * @returns whether there is such a partner.
   */
  reveal(partner: string): boolean;
}

/** The fragment of the page's address as it was written; one of the page need not be well formed. */
const readFragment = (): string => decodeEscapes(location.hash.slice(1));

/** Whether the visitor has focus somewhere on the page: it must stay there. */
const isVisitorElsewhere = () =>
  !!document.activeElement && document.activeElement !== document.body;

/** The links of all elements on the page. */
const connectedLinks = new Set<DeepLink>();

/**
 * Opens a partner in each element that shows it, as a deep link does. For routers, whose addresses are
 * not fragments, and for buttons of the page.
 *
 * @returns whether some element shows the partner.
 */
export function reveal(partner: string): boolean {
  const cause = {};
  return [...connectedLinks].filter((link) => link.reveal(partner, cause)).length > 0;
}

/** The event of a page that changes its address, where the browser has the Navigation API. */
interface NavigationChange extends Event {
  readonly navigationType: string | null;
}

/** The Navigation API; undefined where a page has something else under its name. */
function navigationApi(): EventTarget | undefined {
  const {navigation} = globalThis as {navigation?: EventTarget};
  return typeof navigation?.addEventListener === 'function' ? navigation : undefined;
}

/** Events of a visitor who goes to another part of the page. */
const LEAVE_EVENTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

// Several elements may show the same partner: all open it, the first one takes the focus. One that
// the page has removed is not kept alive for that.
let lastFollowed: {readonly element: WeakRef<Element>; readonly cause: unknown} | undefined;

/**
 * The address before a fragment. It is needed where the page has a `<base>`: without it, the
 * fragment would lead to another page.
 */
const pageAddress = (): string =>
  !isServer && document.querySelector('base[href]') ? location.href.split('#')[0]! : '';

/**
 * Opens the partner that the page's address names, on load and each time that the fragment changes:
 * the browser itself finds nothing inside shadow trees. Other fragments are left to the page.
 */
export class DeepLink implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: Options;
  #trigger: unknown = 'load';
  /** The fragment of the page that has been followed, as the address has it. */
  #hash = '';
  #heldItem: Element | undefined;
  /** The address is looked up once for each update, not for each partner. */
  #pageAddress: string | undefined;

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  readonly #onHashChange = (event: Event) => {
    // A browser with the Navigation API has told it already, or only another part has changed.
    if (navigationApi() && location.hash === this.#hash) return;
    this.#hash = location.hash;
    this.#trigger = event;
    this.#follow();
  };

  /**
   * A router has changed the address: then there is no `hashchange`. After Back and Forward there is
   * one, and later, once the browser has scrolled the page.
   */
  readonly #onNavigation = (event: Event) => {
    if ((event as NavigationChange).navigationType !== 'traverse') this.#onHashChange(event);
  };

  readonly #release = () => {
    this.#heldItem = undefined;
    for (const type of LEAVE_EVENTS) removeEventListener(type, this.#release);
  };

  hostConnected(): void {
    this.#hash = location.hash;
    connectedLinks.add(this);
    addEventListener('hashchange', this.#onHashChange);
    navigationApi()?.addEventListener('currententrychange', this.#onNavigation);
  }

  hostDisconnected(): void {
    connectedLinks.delete(this);
    removeEventListener('hashchange', this.#onHashChange);
    navigationApi()?.removeEventListener('currententrychange', this.#onNavigation);
    this.#release();
  }

  hostUpdate(): void {
    this.#pageAddress = undefined;
  }

  hostUpdated(): void {
    if (this.#trigger) this.#follow();
    else if (this.#heldItem) this.#holdInView();
  }

  /**
   * Address of a partner on this page. A fragment alone stays right when the page changes its address
   * (`history.pushState`), but on a page with a `<base>` it would lead to the address of that.
   */
  address(partner: string): string | undefined {
    const prefix = this.#options.prefix();
    if (prefix === undefined) return undefined;
    this.#pageAddress ??= pageAddress();
    return `${this.#pageAddress}#${encodeURIComponent(prefix + partner)}`;
  }

  #follow(): void {
    const prefix = this.#options.prefix();
    const fragment = readFragment();
    const trigger = this.#trigger;
    if (prefix === undefined || !fragment.startsWith(prefix)) {
      this.#trigger = undefined;
      return;
    }
    if (!this.#options.hasContent()) return;
    const partner = fragment.slice(prefix.length);
    const isShown = this.#options.reveal(partner);
    // On load the partner may be in data that are still to come.
    if (isShown || trigger !== 'load') this.#trigger = undefined;
    if (!isShown || (trigger === 'load' && isVisitorElsewhere())) return;
    this.#show(partner, trigger === 'load' ? fragment : trigger);
  }

  /**
   * Opens a partner and gives it the focus.
   *
   * @param cause the same for all elements that open it now: the first one takes the focus.
   * @returns whether the element shows the partner.
   */
  reveal(partner: string, cause: object): boolean {
    const isShown = this.#options.hasContent() && this.#options.reveal(partner);
    if (isShown) this.#show(partner, cause);
    return isShown;
  }

  #show(partner: string, cause: unknown): void {
    if (lastFollowed && lastFollowed.cause === cause && lastFollowed.element.deref()?.isConnected) {
      return;
    }
    lastFollowed = {element: new WeakRef<Element>(this.#host), cause};
    void this.#showItem(partner);
  }

  async #showItem(partner: string): Promise<void> {
    await this.#host.updateComplete;
    const items = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-partner]')];
    const item = items.find((one) => one.dataset['partner'] === partner);
    if (!item) return;
    item.scrollIntoView({block: 'start'});
    focusPartner(item);
    if (!this.#options.isPending()) return;
    this.#heldItem = item;
    for (const type of LEAVE_EVENTS) addEventListener(type, this.#release, {passive: true});
  }

  /** Scrolls back to the item: rows that were rendered above have moved it. */
  #holdInView(): void {
    this.#heldItem?.scrollIntoView({block: 'start'});
    if (!this.#options.isPending()) this.#release();
  }
}
