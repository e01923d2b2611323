import assert from 'node:assert/strict';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** How many pixels of a picture may differ: fewer than an arrow, a sign or an underline has. */
export const TOLERANCE = 5;

/**
 * The allowed difference of a pixel, of the way from black to white: more than the half of a step that
 * what is kept has been rounded by (0.032), less than a step (0.064).
 */
const THRESHOLD = 0.05;

/** How many pixels of two pictures differ, and where: in red. */
export function compare(before: PNG, now: PNG): {different: number; marked: PNG} {
  const {data, width, height} = now;
  assert.deepEqual([width, height], [before.width, before.height], 'size of the picture');
  const marked = new PNG({width, height});
  // Half as large, arrows and signs are nothing but soft edges.
  const options = {threshold: THRESHOLD, includeAA: true};
  const different = pixelmatch(before.data, data, marked.data, width, height, options);
  return {different, marked};
}
