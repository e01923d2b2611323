import {repeat} from 'lit/directives/repeat.js';

/**
 * Shows items in their order. One that moves, or before which others come, stays the same element:
 * what is focused, open or about to be chosen in it stays so.
 */
export const byKey = <T extends object>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  view: (item: T) => unknown,
): unknown => repeat(items, keyOf, view);
