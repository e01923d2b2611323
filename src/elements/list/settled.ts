import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long a visitor has stopped before what follows the typing follows, in milliseconds. */
const PAUSE = 500;

/**
 * A value that follows another once it has stopped changing: what is said aloud
 * or written to the address need not follow each key.
 */
export class Settled<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onSettle: () => void;
  #value: T | undefined;
  #next: T | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, onSettle: () => void) {
    this.#host = host;
    this.#onSettle = onSettle;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#value = this.#next;
  }

  /** Whether a change has not settled yet. */
  get waiting(): boolean {
    return this.#timer !== undefined;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /**
   * Takes the newest value in, and gives the one that has settled.
   *
   * @param atOnce whether to take it without waiting, as where the page has changed and no visitor.
   */
  follow(next: T, atOnce: boolean): T {
    const changed = next !== this.#next;
    this.#next = next;
    if (atOnce) {
      this.#value = next;
    } else if (changed) this.wait();
    return this.#value as T;
  }

  /** Counts the pause anew. */
  wait(): void {
    this.#stop();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#value = this.#next;
      this.#onSettle();
      this.#host.requestUpdate();
    }, PAUSE);
  }
}
