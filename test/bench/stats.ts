import {cpus, loadavg} from 'node:os';

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** The value below which a part of all values lies, between neighbours in proportion. */
export function quantile(values: readonly number[], part: number): number {
  const all = sorted(values);
  const place = (all.length - 1) * part;
  const below = all[Math.floor(place)] ?? NaN;
  return below + ((all[Math.ceil(place)] ?? NaN) - below) * (place % 1);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The result of several rounds: the median, and the middle half of the values. */
export interface Spread {
  readonly median: number;
  readonly from: number;
  readonly to: number;
}

const rounded = (value: number) => Number(value.toPrecision(4));

export const spreadOf = (values: readonly number[]): Spread => ({
  median: rounded(median(values)),
  from: rounded(quantile(values, 0.25)),
  to: rounded(quantile(values, 0.75)),
});

/** The power of the size that a cost grows with between two sizes: 1 is in proportion. */
export const exponent = (from: readonly [number, number], to: readonly [number, number]): number =>
  Math.log(to[1] / from[1]) / Math.log(to[0] / from[0]);

export const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** Median, with the middle half of the values in brackets. */
export const spread = ({median: middle, from, to}: Spread): string =>
  `${whole(middle)} (${whole(from)}–${whole(to)})`;

/** A Markdown table; columns but the first are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

/** Whether the machine has more to do than it has processors, before anything is measured. */
export const machineIsBusy = (): boolean => loadavg()[0]! > cpus().length;

/** The note for figures that were measured on a busy machine. */
export const provisional = ({busy}: {readonly busy: boolean}): string =>
  busy ? '**Provisional**: the machine was busy with other work. ' : '';
