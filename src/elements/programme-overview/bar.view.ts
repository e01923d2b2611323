import {nothing, svg, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import type {Span} from '../../model/timeline.js';
import {phaseName} from '../partner/projects.view.js';

/**
 * The bars of the timeline. Their places are attributes of SVG, in percent, so that they need no
 * `style`, which a strict policy forbids. A bar is solid where it is sure: an end that is planned or
 * estimated is hatched, one that is unknown fades, and so does a beginning.
 */

/** Heights of a lane and of a bar in it, in em. */
export const LANE_EM = 1.4;
const BAR_EM = 1.1;
/** The smallest width of an axis, and the width of a letter of a label, in em. */
const AXIS_MIN_EM = 20;
const LETTER_EM = 0.7;
/** The size of a label: `em` in an attribute of a text counts by it. */
const LABEL_SIZE_EM = 0.875;

const percent = (fraction: number) => `${+(fraction * 100).toFixed(2)}%`;

/**
 * A position on the axis. In a language that is written from right to left, time runs that way too.
 */
export const toX = (fraction: number, {dir}: L10n): string =>
  percent(dir === 'rtl' ? 1 - fraction : fraction);

/** The dates and the place of a bar. */
type Bar = Pick<Span, 'start' | 'end' | 'ending' | 'from' | 'sureTo' | 'to'>;

function piece(
  from: number,
  to: number,
  y: number,
  fill: string | undefined,
  l10n: L10n,
): TemplateResult {
  // SVG counts from the left in both directions.
  const left = toX(l10n.dir === 'rtl' ? to : from, l10n);
  return svg`<rect x=${left} y="${y}em" width=${percent(to - from)} height="${BAR_EM}em"
    fill=${fill ? `url(#${fill})` : nothing} class=${fill ?? 'sure'} />`;
}

/** A line that keeps a bar apart from one that ends where it begins. */
const edge = (x: string, y: number) =>
  svg`<line class="edge" x1=${x} x2=${x} y1="${y}em" y2="${y + BAR_EM}em" />`;

/** Bars that are nearer than this part of the axis look like one. */
const JOINT = 0.003;

/** Whether another bar of the lane ends where this one begins. */
export const isJoined = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(
    ({lane, from, to}) => lane === span.lane && from < span.from && to > span.from - JOINT,
  );

/** A bar. @param joined whether another one ends where it begins */
export function bar(
  {start, end, ending, from, sureTo, to}: Bar,
  lane: number,
  l10n: L10n,
  joined = false,
): TemplateResult {
  const y = +(lane * LANE_EM + (LANE_EM - BAR_EM) / 2).toFixed(2);
  if (start === undefined) return piece(from, to, y, end ? 'fade-in' : 'fade-both', l10n);
  const line = joined ? edge(toX(from, l10n), y) : nothing;
  if (ending === 'known') return svg`${piece(from, to, y, undefined, l10n)}${line}`;
  if (ending === 'unknown') return svg`${piece(from, to, y, 'fade-out', l10n)}${line}`;
  return svg`${piece(from, sureTo, y, undefined, l10n)}${piece(sureTo, to, y, 'hatch', l10n)}${line}`;
}

/** The reader’s date across the bars of a project, and on to those of the next. */
export function todayLine(today: number, lanes: number, l10n: L10n): TemplateResult {
  const x = toX(today, l10n);
  return svg`<line class="today" x1=${x} x2=${x} y1="-0.25em" y2="${lanes * LANE_EM + 0.25}em" />`;
}

/** The name of a phase on its solid part; nothing where it does not fit. */
export function barLabel(span: Span, l10n: L10n): TemplateResult | typeof nothing {
  const {id = '', start, end, from, to, lane} = span;
  const name = phaseName(id);
  if (!name || name.length * LETTER_EM + 0.5 > (to - from) * AXIS_MIN_EM) return nothing;
  // A bar that fades in is solid at its end; one that fades at both ends, in the middle.
  const isMiddle = start === undefined && end === undefined;
  const atEnd = start === undefined && !isMiddle;
  const isRight = (l10n.dir === 'rtl') !== atEnd;
  // The blank keeps names apart where the text is copied.
  return svg`${' '}<text
    x=${toX(isMiddle ? (from + to) / 2 : atEnd ? to : from, l10n)}
    dx=${isMiddle ? nothing : isRight ? '-0.4em' : '0.4em'}
    y="${+(((lane + 0.5) * LANE_EM) / LABEL_SIZE_EM).toFixed(2)}em"
    dy="0.35em"
    text-anchor=${isMiddle ? 'middle' : isRight ? 'end' : 'start'}
  >${name}</text>`;
}

/** The opacities of a bar that fades at both ends, by the place where it has them. */
const FADES = [
  [0, 0.1],
  [0.5, 1],
  [1, 0.1],
] as const;

/** The fills of bars that are not solid. */
export function patterns({dir}: L10n): TemplateResult {
  const start = dir === 'rtl' ? 1 : 0;
  const fade = (id: string, from: number, over: number) =>
    svg`<linearGradient id=${id} x1=${start} x2=${1 - start}>
      ${FADES.slice(from, over).map(
        ([at, opacity]) => svg`<stop offset=${at} stop-opacity=${opacity} />`,
      )}
    </linearGradient>`;
  return svg`<defs>
    ${fade('fade-in', 0, 2)}${fade('fade-out', 1, 3)}${fade('fade-both', 0, 3)}
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="sure" width="3" height="6" />
    </pattern>
  </defs>`;
}
