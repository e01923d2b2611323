import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Turn} from '../../view/shared/turn.js';

type Host = ReactiveControllerHost & {readonly isConnected: boolean};

/** Rows of a turn that a visitor waits for: more than fit on any screen. */
const FIRST = 100;

/** Rows of a turn that nobody waits for; a tenth of a second on a slow computer. */
const ROWS = 200;

/** Milliseconds of a turn in which closed details are filled: half a frame, so that the page answers in between. */
const SPELL = 8;

/**
 * Lets content come in turns: what is in sight with the first paint; closed details and
 * the rows of a long list when the browser has nothing better to do, until all is in
 * the tree, where find-in-page and screen readers look for it.
 */
export class Turns implements ReactiveController {
  readonly #host: Host;
  #left = 0;
  #refused = false;
  #waiting = false;
  #idle = false;
  #hurried = !isServer;
  #begun = false;
  #tasks: (() => void)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether something waits for another turn. */
  get pending(): boolean {
    return this.#refused || (this.#hurried && this.#begun);
  }

  /** A new turn. @param whole whether all must be rendered now, as on paper. */
  begin(whole: boolean): Turn {
    if (whole) this.#work(Infinity);
    this.#hurried &&= !whole;
    this.#begun = true;
    // In static HTML nothing can follow.
    this.#left = whole || isServer ? Infinity : this.#idle ? ROWS : FIRST;
    this.#idle = false;
    this.#refused = false;
    return {
      hurried: this.#hurried,
      take: () => {
        const granted = this.#left > 0;
        if (granted) this.#left -= 1;
        else this.#refused = true;
        return granted;
      },
      later: (task) => this.#tasks.push(task),
    };
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  /** A message in place of the content has no rows to wait for. */
  hostUpdate(): void {
    this.#begun = false;
    this.#refused = false;
  }

  hostUpdated(): void {
    if (!this.pending || this.#waiting) return;
    this.#waiting = true;
    idle(() => {
      this.#waiting = false;
      // An element that has left its page goes on where it stands again.
      if (!this.#host.isConnected) return;
      try {
        this.#work(performance.now() + SPELL);
      } finally {
        if (this.#tasks.length > 0) {
          this.hostUpdated();
        } else {
          this.#hurried = false;
          this.#idle = true;
          this.#host.requestUpdate();
        }
      }
    });
  }

  /** Does what waits, one task at least, as long as there is time. */
  #work(until: number): void {
    do this.#tasks.shift()?.();
    while (this.#tasks.length > 0 && performance.now() < until);
  }
}

/** Milliseconds after which nobody waits for an idle moment, or for a frame that never comes. */
const PATIENCE = 100;

/** When the browser is idle; where it cannot say (Safari), once the next frame is painted. */
function idle(then: () => void): void {
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(then, {timeout: PATIENCE});
    return;
  }
  let waiting = true;
  const once = () => {
    if (!waiting) return;
    waiting = false;
    then();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, PATIENCE);
}
