import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Turn} from '../../view/list/in-turn.js';

type Host = ReactiveControllerHost & {readonly isConnected: boolean};

/** Rows of a turn that a visitor waits for: more than fit on any screen. */
const FIRST = 100;

/** Rows of a turn that nobody waits for; a tenth of a second on a slow computer. */
const ROWS = 200;

/**
 * Lets a long list come in turns: the first with the first paint, the others when
 * the browser has nothing better to do, until all is in the tree, where
 * find-in-page and screen readers look for it.
 */
export class Turns implements ReactiveController {
  readonly #host: Host;
  #left = 0;
  #refused = false;
  #waiting = false;
  #idle = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether rows wait for another turn. */
  get pending(): boolean {
    return this.#refused;
  }

  /** A new turn. @param whole whether all rows must be rendered now, as on paper. */
  begin(whole: boolean): Turn {
    // In static HTML nothing can follow.
    this.#left = whole || isServer ? Infinity : this.#idle ? ROWS : FIRST;
    this.#idle = false;
    this.#refused = false;
    return {
      take: () => {
        const granted = this.#left > 0;
        if (granted) this.#left -= 1;
        else this.#refused = true;
        return granted;
      },
    };
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (!this.#refused || this.#waiting) return;
    this.#waiting = true;
    idle(() => {
      this.#waiting = false;
      // An element that has left its page goes on where it stands again.
      this.#idle = this.#host.isConnected;
      if (this.#idle) this.#host.requestUpdate();
    });
  }
}

/** When the browser is idle; where it cannot say (Safari), after what is already waiting. */
function idle(then: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(then, {timeout: 100});
  else setTimeout(then);
}
