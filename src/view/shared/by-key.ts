import {nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

/**
 * Shows items in their order. One that moves, or before which others come, stays the same element:
 * what is focused, open or about to be chosen in it stays so.
 *
 * Behind the last item stands an empty one that never moves. To move an item, lit reads what comes
 * after it, and after the last one that lies behind the end of an array: where a page has put
 * `null` into `Object.prototype` under that number, lit would find it.
 */
export const byKey = <T extends object>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  view: (item: T) => unknown,
): unknown =>
  repeat(
    [...items, undefined],
    (item) => (item ? keyOf(item) : nothing),
    (item) => (item ? view(item) : nothing),
  );
