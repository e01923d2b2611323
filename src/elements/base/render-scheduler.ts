import {isServer, type ReactiveController, type ReactiveControllerHost, type LitElement} from 'lit';

/** Rows of the first paint: more than fit on any screen. */
const FIRST_ROWS = 100;

/** Rows that are rendered in one idle moment: a tenth of a second on a slow computer. */
const IDLE_ROWS = 200;

/** The longest wait for an idle moment, or for a frame that may never come. */
const IDLE_TIMEOUT_MS = 100;

interface Options {
  /** Whether the page is being printed: then all must be rendered at once. */
  isPrinting(): boolean;
  /** Whether the element shows content, rather than a message or nothing yet. */
  hasContent(): boolean;
  /**
   * Renders rows after an update, at most `limit`.
   *
   * @returns whether some are left.
   */
  renderRows?(limit: number): boolean;
}

/**
 * Renders content step by step: the visible part with the first paint; closed details and the rows of
 * a long list when the browser is idle, until all is in the tree, where find-in-page and screen
 * readers look for it.
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
    this.#scheduleNext();
  }

  hostUpdate(): void {
    if (this.#options.isPrinting()) this.#detailsReady = true;
  }

  hostUpdated(): void {
    const {isPrinting, hasContent, renderRows} = this.#options;
    const limit = isPrinting() ? Infinity : this.#isIdle ? IDLE_ROWS : FIRST_ROWS;
    this.#isIdle = false;
    this.#hasMore = hasContent() && (!!renderRows?.(limit) || !this.#detailsReady);
    this.#scheduleNext();
  }

  #scheduleNext(): void {
    if (!this.#hasMore || this.#isWaiting) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      // An element that the page has removed continues when it is back.
      if (!this.#host.isConnected || !this.#hasMore) return;
      this.#detailsReady = true;
      this.#isIdle = true;
      this.#host.requestUpdate();
    });
  }
}

/**
 * Runs a task when the browser is idle; in Safari, which cannot tell, once the next frame is
 * painted.
 *
 * @param timeoutMs the longest wait.
 */
export function whenIdle(task: () => void, timeoutMs = IDLE_TIMEOUT_MS): void {
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(task, {timeout: timeoutMs});
    return;
  }
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    task();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, timeoutMs);
}

/** Whether the page is being printed: paper has no button that shows more. */
export class Printing implements ReactiveController {
  readonly #host: LitElement;
  readonly #renderNow: () => void;
  isActive = false;

  /** @param renderNow renders at once: printing does not wait for a later update. */
  constructor(host: LitElement, renderNow: () => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  readonly #onPrint = ({type}: Event) => {
    this.isActive = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#renderNow();
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    this.isActive = false;
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }
}
