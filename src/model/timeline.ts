import type {Directory, Project} from './types.js';

/**
 * The dates of the data, and their places on a time axis. Today’s date is an argument: static HTML has
 * none, because it may be read years later.
 */

/** A date of the data (EDTF, ISO 8601-2) in the part of the standard that `data/` uses. */
export interface EdtfDate {
  /** The date to print: the end of an interval, or its start where the end is open. */
  readonly date: string;
  readonly approximate: boolean;
}

/** Reads `2023-11-28`, `2013~`, `2020/2022`, `2023/..`, `../2021`; gives nothing for `undated`. */
export function parseEdtf(edtf: string): EdtfDate | undefined {
  const [start = '', end = start] = edtf.split('/');
  const date = end === '..' ? start : end;
  if (!/^\d{4}(-\d\d){0,2}~?$/.test(date)) return undefined;
  return {date: date.replace('~', ''), approximate: date.endsWith('~')};
}

/** The day of an edition. A day may have several: the second is `2026-11-27.2`. */
export const dayOf = (edition: string): string => edition.replace(/\..*/, '');

/** The first instant of a year, month or day; `over` gives the first one after it. */
export function instant(date: string, over = false): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const next = Number(over);
  if (!month) return Date.UTC(year + next, 0);
  return day ? Date.UTC(year, month - 1, day + next) : Date.UTC(year, month - 1 + next);
}

/**
 * How well an end is known: it is a fact; it was in the future when its source was written; it
 * is computed from a length; or it is not known.
 */
export type Ending = 'known' | 'planned' | 'computed' | 'unknown';

/** A part of the axis, in fractions of its length. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A phase, or the whole of a project without phases. */
export interface Span extends Stretch {
  /** Name of the phase. */
  readonly id: string | undefined;
  /** When it began; undefined where this is not known. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly ending: Ending;
  /** Up to where it is sure, if its end is planned or computed: a year before it, or less in a short span. */
  readonly sureTo: number;
  /** Spans that overlap are in different lanes, counted from 0. */
  readonly lane: number;
}

/**
 * The state of a project: it has ended; it runs; it has not begun; its planned end has passed; or the
 * dates do not say.
 */
export type State = 'ended' | 'running' | 'upcoming' | 'due' | 'unknown';

export interface Track {
  readonly project: Project;
  readonly spans: readonly Span[];
  readonly lanes: number;
  readonly state: State;
}

export interface Timeline {
  readonly years: readonly (Stretch & {readonly year: number})[];
  /** The projects with a known date, by their start. */
  readonly tracks: readonly Track[];
  /** The place of today’s date; undefined where it is not known or not on the axis. */
  readonly today: number | undefined;
}

/** A phase, or the whole of a project, with its place in time. */
interface Placed {
  readonly id: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly ending: Ending;
  readonly from: number;
  /** Infinity where the end is not known. */
  readonly to: number;
}

/** Phases that follow each other overlap by less than this where dates are known to the month. */
const MONTH_MS = 31 * 24 * 60 * 60 * 1000;
/** The length of a span of which the end alone is known. */
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** The largest share of a span that is unsure because its end is planned or computed. */
const UNSURE_MAX = 0.35;

/** How many years the axis names; where there are more, it names every second, fifth … one. */
const MAX_YEARS = 24;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];

/** A phase, or a project as one. */
interface Part {
  readonly id?: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly computed?: boolean;
  readonly asOf: string;
}

/** A project without its phases. */
const wholeOf = ({start, end}: Project): Part => ({
  start: start?.value,
  end: end?.value,
  asOf: (end ?? start)?.asOf ?? 'undated',
});

function endingOfPart({end, computed, asOf}: Part): Ending {
  if (!end) return 'unknown';
  if (computed) return 'computed';
  const written = parseEdtf(asOf);
  return written && instant(end, true) > instant(written.date, true) ? 'planned' : 'known';
}

/** How well the end of a project is known. */
export const endingOf = (project: Project): Ending => endingOfPart(wholeOf(project));

/**
 * The beginning of a part without a start, for the drawing: the end of the part before it, or else a
 * year before its end. Without an end either, it lies between its neighbours, or nowhere.
 */
function place(part: Part, before: Part | undefined, after: Part | undefined): Placed | undefined {
  const {id, start, end} = part;
  const ending = endingOfPart(part);
  const previous = before?.end === undefined ? undefined : instant(before.end, true);
  const isBetween = start === undefined && end === undefined;
  const next = isBetween && after?.start !== undefined ? instant(after.start) : undefined;
  const to = end === undefined ? (next ?? Infinity) : instant(end, true);
  const from =
    start !== undefined
      ? instant(start)
      : previous !== undefined && previous < to
        ? previous
        : to - YEAR_MS;
  const isPlaced = !isBetween || (previous !== undefined && next !== undefined && previous < next);
  return isPlaced ? {id, start, end, ending, from, to} : undefined;
}

/** The parts of a project that have a place in time. Gaps between phases stay gaps. */
function placedParts(project: Project): readonly Placed[] {
  const whole = wholeOf(project);
  const parts: readonly Part[] = project.phases?.length
    ? project.phases
    : whole.start || whole.end
      ? [whole]
      : [];
  return parts
    .map((part, index) => place(part, parts[index - 1], parts[index + 1]))
    .filter((part) => part !== undefined);
}

/** Whether some part of a project has a place on the axis. */
export const isDated = (project: Project): boolean => placedParts(project).length > 0;

/**
 * The state of a project. It runs only where dates say so: a start that has passed, and an end that
 * has not. That all known phases have ended does not mean that the project has: another may have
 * followed.
 *
 * @param today undefined where the reader’s date is not known.
 */
export function stateOf(project: Project, today: number | undefined): State {
  const {end, phases = []} = project;
  const whole = wholeOf(project);
  const parts = [whole, ...phases];
  const starts = parts.flatMap(({start}) => (start === undefined ? [] : [instant(start)]));
  const isAhead = (date: string) => today !== undefined && instant(date, true) > today;
  if (today !== undefined) {
    if (starts.length > 0 && Math.min(...starts) > today) return 'upcoming';
    const runs = ({start, end}: Part) =>
      start !== undefined && instant(start) <= today && end !== undefined && isAhead(end);
    if (parts.some(runs)) return 'running';
  }
  if (!end || isAhead(end.value)) return 'unknown';
  if (endingOfPart(whole) === 'known') return 'ended';
  return today === undefined ? 'unknown' : 'due';
}

function trackOf(
  project: Project,
  toFraction: (time: number) => number,
  today: number | undefined,
): Track {
  /** When the last span of each lane ends. */
  const laneEnds: number[] = [];
  const spans = placedParts(project).map(({from, to, ...part}): Span => {
    const free = laneEnds.findIndex((laneEnd) => laneEnd - MONTH_MS <= from);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = to;
    const sureTo = to - Math.min(YEAR_MS, UNSURE_MAX * (to - from));
    return {
      ...part,
      from: Math.max(0, toFraction(from)),
      sureTo: Math.min(1, toFraction(sureTo)),
      to: Math.min(1, toFraction(to)),
      lane,
    };
  });
  return {project, spans, lanes: laneEnds.length, state: stateOf(project, today)};
}

const yearAt = (time: number): number => new Date(time).getUTCFullYear();

/**
 * Projects and their phases on an axis of whole years. A span whose end is not known reaches to
 * the end of the axis and is a year long at least.
 *
 * @param today the reader’s date, in milliseconds as `Date.now()` gives it.
 */
export function timelineOf({projects}: Directory, today?: number): Timeline {
  const dated = projects
    .map((project) => ({project, parts: placedParts(project)}))
    .filter(({parts}) => parts.length > 0)
    .map(({project, parts}) => ({project, parts, start: Math.min(...parts.map(({from}) => from))}))
    .sort((a, b) => a.start - b.start);
  const parts = dated.flatMap((one) => one.parts);
  const first = Math.min(...parts.map(({from}) => yearAt(from)));
  const last = Math.max(
    ...parts.map(({from, to}) => (to === Infinity ? yearAt(from) + 1 : yearAt(to - 1))),
  );
  const axisStart = Date.UTC(first, 0);
  const axisEnd = Date.UTC(last + 1, 0);
  const toFraction = (time: number) => (time - axisStart) / (axisEnd - axisStart);
  const step = YEAR_STEPS.find((years) => (last - first) / years < MAX_YEARS) ?? last - first;
  const years: Timeline['years'][number][] = [];
  for (let year = first; parts.length > 0 && year <= last; year += step) {
    const to = Math.min(1, toFraction(Date.UTC(year + step, 0)));
    years.push({year, from: toFraction(Date.UTC(year, 0)), to});
  }
  const at = today === undefined ? -1 : toFraction(today);
  return {
    years,
    tracks: dated.map(({project}) => trackOf(project, toFraction, today)),
    today: at >= 0 && at <= 1 ? at : undefined,
  };
}
