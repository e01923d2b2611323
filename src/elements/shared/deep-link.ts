import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

export interface DeepLinked extends ReactiveControllerHost, Element {
  /** Prefix of the fragments it answers to; undefined where it answers to none. */
  readonly linkPrefix: string | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Whether its content stands, so that there is something to lead to. */
  readonly painted: boolean;
  /** Whether rows are still to come, which move those that stand. */
  readonly pending: boolean;
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

// Several elements may show the same partner: all open it, the first one takes the focus.
let followed: {readonly by: Element; readonly what: unknown} | undefined;

/**
 * Opens the partner that the page's address names, on load and whenever the
 * fragment changes: the browser itself finds nothing inside shadow trees. Other
 * fragments are the page's own.
 */
export class DeepLink implements ReactiveController {
  readonly #host: DeepLinked;
  #awaited: unknown = 'load';
  #kept: Element | undefined;

  constructor(host: DeepLinked) {
    this.#host = host;
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

  hostUpdated(): void {
    if (this.#awaited) this.#follow();
    else if (this.#kept) this.#keep();
  }

  /**
   * Address of a partner on this page. The fragment alone is right wherever the page
   * goes (`history.pushState`), but where it has a `<base>` it would lead there.
   */
  address(partner: string): string | undefined {
    const {linkPrefix} = this.#host;
    if (linkPrefix === undefined) return undefined;
    const page =
      !isServer && document.querySelector('base[href]') ? location.href.split('#')[0] : '';
    return `${page}#${encodeURIComponent(linkPrefix + partner)}`;
  }

  #follow(): void {
    const {linkPrefix, painted} = this.#host;
    const named = fragment();
    const awaited = this.#awaited;
    if (linkPrefix === undefined || !named.startsWith(linkPrefix)) {
      this.#awaited = undefined;
      return;
    }
    if (!painted) return;
    const partner = named.slice(linkPrefix.length);
    const found = this.#host.reveal(partner);
    // On load the partner may be one of data that are still to come.
    if (found || awaited !== 'load') this.#awaited = undefined;
    if (!found || (awaited === 'load' && busy())) return;
    const what = awaited === 'load' ? named : awaited;
    if (followed && followed.what === what && followed.by.isConnected) return;
    followed = {by: this.#host, what};
    void this.#lead(partner);
  }

  async #lead(partner: string): Promise<void> {
    await this.#host.updateComplete;
    const items = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-partner]')];
    const item = items.find((one) => one.dataset['partner'] === partner);
    if (!item) return;
    item.scrollIntoView({block: 'start'});
    item.focus({preventScroll: true});
    if (!this.#host.pending) return;
    this.#kept = item;
    for (const type of TURNS_AWAY) addEventListener(type, this.#letGo, {passive: true});
  }

  /** Rows that have come above have moved it. */
  #keep(): void {
    this.#kept?.scrollIntoView({block: 'start'});
    if (!this.#host.pending) this.#letGo();
  }
}
