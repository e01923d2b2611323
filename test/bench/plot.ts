import {escape} from './markup.js';
import {whole, type Spread} from './stats.js';

/** One competitor: what was measured of it, and whether it is ours. */
export interface Bar {
  readonly label: string;
  readonly ours: boolean;
  readonly value: Spread;
}

const LEFT_PX = 230;
const WIDTH_PX = 640;
const ROW_PX = 26;

/** Medians as bars, shortest first, with the middle half of the values as a line; as SVG. */
export function plot(title: string, bars: readonly Bar[]): string {
  const all = [...bars].sort((a, b) => a.value.median - b.value.median);
  const most = Math.max(...all.map(({value}) => value.to));
  const x = (value: number) => ((value / most) * (WIDTH_PX - LEFT_PX - 70)).toFixed(1);
  const height = 40 + all.length * ROW_PX;
  const rows = all.map(({label, ours, value: {median, from, to}}, index) => {
    return (
      `<g transform="translate(${LEFT_PX} ${36 + index * ROW_PX})"${ours ? ' font-weight="bold"' : ''}>` +
      `<text x="-8" y="14" text-anchor="end">${escape(label)}</text>` +
      `<rect width="${x(median)}" height="18" fill="${ours ? '#0a4dad' : '#8a94a6'}"/>` +
      `<path d="M${x(from)} 9H${x(to)}" stroke="#d97706" stroke-width="3"/>` +
      `<text x="${Number(x(to)) + 6}" y="14">${whole(median)}</text></g>`
    );
  });
  // A ground of its own: pages that show it may be dark.
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH_PX} ${height}" width="${WIDTH_PX}" font-family="sans-serif" font-size="13" role="img" aria-label="${escape(title)}">\n` +
    `<rect width="${WIDTH_PX}" height="${height}" fill="#fff"/>\n` +
    `<text x="8" y="20" font-weight="bold">${escape(title)}</text>\n${rows.join('\n')}\n</svg>\n`
  );
}
