import {isServer, type ReactiveController, type ReactiveControllerHost, type LitElement} from 'lit';

/** Rows that a visitor waits for: more than fit on any screen. */
const FIRST_ROWS = 100;

/** Rows of an idle moment, for which nobody waits; a tenth of a second on a slow computer. */
const IDLE_ROWS = 200;

/** Milliseconds after which nobody waits for an idle moment, or for a frame that never comes. */
const IDLE_TIMEOUT_MS = 100;

interface Options {
  /** Whether all must be there at once: a printer does not wait. */
  isPrinting(): boolean;
  /** Whether the element shows content, rather than a message or nothing yet. */
  hasContent(): boolean;
  /**
   * Renders rows after an update, as many as may be.
   *
   * @returns whether some are left.
   */
  renderRows?(limit: number): boolean;
}

/**
 * Lets content come step by step: what is in sight with the first paint; closed details and the
 * rows of a long list when the browser is idle, until all is in the tree, where find-in-page and
 * screen readers look for it.
 */
export class RenderScheduler implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly isConnected: boolean};
  readonly #options: Options;
  #detailsReady = isServer;
  #isIdle = false;
  #isWaiting = false;
  #hasMore = false;

  constructor(host: ReactiveControllerHost & {readonly isConnected: boolean}, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether the first paint is over (or there is none): closed details are rendered, too. */
  get detailsReady(): boolean {
    return this.#detailsReady;
  }

  /** Whether something waits for an idle moment. */
  get isPending(): boolean {
    return this.#hasMore;
  }

  hostConnected(): void {
    this.#wait();
  }

  hostUpdate(): void {
    if (this.#options.isPrinting()) this.#detailsReady = true;
  }

  hostUpdated(): void {
    const {isPrinting, hasContent, renderRows} = this.#options;
    const limit = isPrinting() ? Infinity : this.#isIdle ? IDLE_ROWS : FIRST_ROWS;
    this.#isIdle = false;
    this.#hasMore = hasContent() && (!!renderRows?.(limit) || !this.#detailsReady);
    this.#wait();
  }

  #wait(): void {
    if (!this.#hasMore || this.#isWaiting) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      // An element that has left its page goes on when it is back.
      if (!this.#host.isConnected || !this.#hasMore) return;
      this.#detailsReady = true;
      this.#isIdle = true;
      this.#host.requestUpdate();
    });
  }
}

/** When the browser is idle; where it cannot say (Safari), once the next frame is painted. */
function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(task, {timeout: IDLE_TIMEOUT_MS});
    return;
  }
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    task();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, IDLE_TIMEOUT_MS);
}

/** Whether the page is being printed: paper has no button that shows more. */
export class Printing implements ReactiveController {
  readonly #host: LitElement;
  readonly #renderNow: () => void;
  now = false;

  /** @param renderNow renders at once: the browser does not wait for what is rendered later. */
  constructor(host: LitElement, renderNow: () => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  readonly #onPrint = ({type}: Event) => {
    this.now = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#renderNow();
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    this.now = false;
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }
}
