import {noChange} from 'lit';
import {Directive, directive, type DirectiveResult} from 'lit/directive.js';
import type {Turn} from '../shared/turn.js';

const differs = (a: readonly unknown[] | undefined, b: readonly unknown[]) =>
  a?.length !== b.length || b.some((value, index) => value !== a[index]);

class InTurn extends Directive {
  #now: unknown = false;
  #later: readonly unknown[] | undefined;

  override render(
    now: unknown,
    later: readonly unknown[],
    turn: Turn,
    template: () => unknown,
  ): unknown {
    const urgent = now !== this.#now;
    if (!urgent && (!differs(this.#later, later) || !turn.take())) return noChange;
    this.#now = now;
    this.#later = later;
    return template();
  }
}

/**
 * Renders at once where `now` has changed (from false, at first), and in its turn where
 * one of the values of `later` has: of thousands of rows those that a visitor sees
 * first are ready first, and the page answers in between.
 */
export const inTurn: (
  now: unknown,
  later: readonly unknown[],
  turn: Turn,
  template: () => unknown,
) => DirectiveResult = directive(InTurn);
