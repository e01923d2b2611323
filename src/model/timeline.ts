import type {Directory, Phase, Project} from './types.js';

/** The dates of the data, and their places on a time axis. Today's date has no influence. */

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

const yearOf = (date: string): number => Number(date.slice(0, 4));

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
  readonly start: string;
  readonly end: string | undefined;
  readonly ending: Ending;
  /** Spans that overlap are in different lanes, counted from 0. */
  readonly lane: number;
}

export interface Track {
  readonly project: Project;
  readonly spans: readonly Span[];
  readonly lanes: number;
}

export interface Timeline {
  readonly years: readonly (Stretch & {readonly year: number})[];
  /** The projects with a known date, in the directory's order. */
  readonly tracks: readonly Track[];
}

/** A phase or a project whose start is known; only such a one has a place on the axis. */
type Dated = Pick<Phase, 'end' | 'computed' | 'asOf'> & {
  readonly id?: string;
  readonly start: string;
};

/** Phases that follow each other overlap by less than this where dates are known to the month. */
const MONTH_MS = 31 * 24 * 60 * 60 * 1000;

/** How many years the axis names; where there are more, it names every second, fifth … one. */
const MAX_YEARS = 24;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];

const hasStart = (phase: Phase): phase is Phase & Dated => phase.start !== undefined;

/** The dated phases of a project; without phases, the project itself. Gaps between phases stay gaps. */
function datedParts({start, end, phases}: Project): readonly Dated[] {
  if (phases?.length) return phases.filter(hasStart);
  if (!start) return [];
  return [
    end
      ? {start: start.value, end: end.value, asOf: end.asOf}
      : {start: start.value, asOf: start.asOf},
  ];
}

function endingOf({end, computed, asOf}: Dated): Ending {
  if (!end) return 'unknown';
  if (computed) return 'computed';
  const written = parseEdtf(asOf);
  return written && instant(end, true) > instant(written.date, true) ? 'planned' : 'known';
}

/** Whether some part of a project has a place on the axis. */
export const isDated = (project: Project): boolean => datedParts(project).length > 0;

function trackOf(project: Project, toFraction: (time: number) => number): Track {
  /** When the last span of each lane ends. */
  const laneEnds: number[] = [];
  const spans = datedParts(project).map((part): Span => {
    const start = instant(part.start);
    const end = part.end ? instant(part.end, true) : Infinity;
    const free = laneEnds.findIndex((laneEnd) => laneEnd - MONTH_MS <= start);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = end;
    return {
      id: part.id,
      start: part.start,
      end: part.end,
      ending: endingOf(part),
      from: toFraction(start),
      to: Math.min(1, toFraction(end)),
      lane,
    };
  });
  return {project, spans, lanes: laneEnds.length};
}

/**
 * Projects and their phases on an axis of whole years. A span whose end is not known reaches to
 * the end of the axis and is a year long at least.
 */
export function timelineOf({projects}: Directory): Timeline {
  const dated = projects.filter(isDated);
  const parts = dated.flatMap(datedParts);
  const first = Math.min(...parts.map(({start}) => yearOf(start)));
  const last = Math.max(...parts.map(({start, end}) => (end ? yearOf(end) : yearOf(start) + 1)));
  const axisStart = Date.UTC(first, 0);
  const axisEnd = Date.UTC(last + 1, 0);
  const toFraction = (time: number) => (time - axisStart) / (axisEnd - axisStart);
  const step = YEAR_STEPS.find((years) => (last - first) / years < MAX_YEARS) ?? last - first;
  const years: Timeline['years'][number][] = [];
  for (let year = first; parts.length > 0 && year <= last; year += step) {
    const to = Math.min(1, toFraction(Date.UTC(year + step, 0)));
    years.push({year, from: toFraction(Date.UTC(year, 0)), to});
  }
  return {years, tracks: dated.map((project) => trackOf(project, toFraction))};
}
