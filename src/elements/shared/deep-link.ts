import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

export interface DeepLinked extends ReactiveControllerHost, Element {
  /** Prefix of the fragments it answers to; undefined where it answers to none. */
  readonly linkPrefix: string | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /**
   * Shows a partner, whatever hid it.
   *
   * @returns false where there is no such partner, undefined while that is not known yet.
   */
  reveal(partner: string): boolean | undefined;
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

// Several elements may show the same partner: all open it, the first one takes the focus.
let followed: unknown;

/**
 * Opens the partner that the page's address names, on load and whenever the
 * fragment changes: the browser itself finds nothing inside shadow trees. Other
 * fragments are the page's own.
 */
export class DeepLink implements ReactiveController {
  readonly #host: DeepLinked;
  #awaited: unknown = 'load';

  constructor(host: DeepLinked) {
    this.#host = host;
    host.addController(this);
  }

  readonly #onHashChange = (event: Event) => {
    this.#awaited = event;
    this.#follow();
  };

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  hostUpdated(): void {
    if (this.#awaited) this.#follow();
  }

  /** Address of a partner on this page, where there is one; whole, because a page may have a `<base>`. */
  address(partner: string): string | undefined {
    const {linkPrefix} = this.#host;
    return isServer || linkPrefix === undefined
      ? undefined
      : `${location.href.split('#')[0]}#${encodeURIComponent(linkPrefix + partner)}`;
  }

  #follow(): void {
    const {linkPrefix} = this.#host;
    const named = fragment();
    const awaited = this.#awaited;
    if (linkPrefix === undefined || !named.startsWith(linkPrefix)) {
      this.#awaited = undefined;
      return;
    }
    const partner = named.slice(linkPrefix.length);
    const found = this.#host.reveal(partner);
    if (found === undefined) return;
    this.#awaited = undefined;
    if (!found || followed === awaited) return;
    followed = awaited;
    void this.#focus(partner, awaited === 'load');
  }

  async #focus(partner: string, onLoad: boolean): Promise<void> {
    await this.#host.updateComplete;
    const items = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-partner]')];
    const item = items.find((one) => one.dataset['partner'] === partner);
    item?.scrollIntoView({block: 'start'});
    // Who has begun to use the page while the script was on its way is not interrupted.
    const busy = onLoad && document.activeElement && document.activeElement !== document.body;
    if (!busy) item?.focus({preventScroll: true});
  }
}
