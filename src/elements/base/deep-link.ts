import {isServer, type LitElement, type ReactiveController} from 'lit';

/** What an element tells its controller. */
interface Options {
  /** Prefix of the fragments that the element answers to; undefined where it answers to none. */
  prefix(): string | undefined;
  /** Whether the element has content, so that there is something to lead to. */
  hasContent(): boolean;
  /** Whether rows are still to come, which move those that are there. */
  isPending(): boolean;
  /**
   * Shows a partner, whatever hid it.
   *
   * @returns whether there is such a partner.
   */
  reveal(partner: string): boolean;
}

/** The fragment of the page's address as it was written. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // A fragment of the page's own, which need not be well formed.
    return '';
  }
}

/** Whether a visitor is at work elsewhere on the page, who must not be led away. */
const busy = () => !!document.activeElement && document.activeElement !== document.body;

/** What a visitor does who wants to see something else. */
const TURNS_AWAY = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

// Several elements may show the same partner: all open it, the first one takes the focus. One that
// the page has removed is not kept alive for that.
let followed: {readonly by: WeakRef<Element>; readonly what: unknown} | undefined;

/** What precedes a fragment, so that it names a place on this page where a `<base>` says otherwise. */
const pageAddress = (): string =>
  !isServer && document.querySelector('base[href]') ? location.href.split('#')[0]! : '';

/**
 * Opens the partner that the page's address names, on load and whenever the
 * fragment changes: the browser itself finds nothing inside shadow trees. Other
 * fragments are the page's own.
 */
export class DeepLink implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: Options;
  #awaited: unknown = 'load';
  #kept: Element | undefined;
  /** Looked up once for each update, and not for each partner. */
  #page: string | undefined;

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  readonly #onHashChange = (event: Event) => {
    this.#awaited = event;
    this.#follow();
  };

  readonly #letGo = () => {
    this.#kept = undefined;
    for (const type of TURNS_AWAY) removeEventListener(type, this.#letGo);
  };

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
    this.#letGo();
  }

  hostUpdate(): void {
    this.#page = undefined;
  }

  hostUpdated(): void {
    if (this.#awaited) this.#follow();
    else if (this.#kept) this.#keep();
  }

  /**
   * Address of a partner on this page. The fragment alone is right wherever the page
   * goes (`history.pushState`), but where it has a `<base>` it would lead there.
   */
  address(partner: string): string | undefined {
    const prefix = this.#options.prefix();
    if (prefix === undefined) return undefined;
    this.#page ??= pageAddress();
    return `${this.#page}#${encodeURIComponent(prefix + partner)}`;
  }

  #follow(): void {
    const prefix = this.#options.prefix();
    const named = fragment();
    const awaited = this.#awaited;
    if (prefix === undefined || !named.startsWith(prefix)) {
      this.#awaited = undefined;
      return;
    }
    if (!this.#options.hasContent()) return;
    const partner = named.slice(prefix.length);
    const found = this.#options.reveal(partner);
    // On load the partner may be one of data that are still to come.
    if (found || awaited !== 'load') this.#awaited = undefined;
    if (!found || (awaited === 'load' && busy())) return;
    const what = awaited === 'load' ? named : awaited;
    if (followed && followed.what === what && followed.by.deref()?.isConnected) return;
    followed = {by: new WeakRef<Element>(this.#host), what};
    void this.#lead(partner);
  }

  async #lead(partner: string): Promise<void> {
    await this.#host.updateComplete;
    const items = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-partner]')];
    const item = items.find((one) => one.dataset['partner'] === partner);
    if (!item) return;
    item.scrollIntoView({block: 'start'});
    item.focus({preventScroll: true});
    if (!this.#options.isPending()) return;
    this.#kept = item;
    for (const type of TURNS_AWAY) addEventListener(type, this.#letGo, {passive: true});
  }

  /** Rows that have come above have moved it. */
  #keep(): void {
    this.#kept?.scrollIntoView({block: 'start'});
    if (!this.#options.isPending()) this.#letGo();
  }
}
