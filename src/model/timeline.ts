import {parseEdtf} from './edtf.js';
import type {Directory, Phase, Project} from './types.js';

/**
 * What is known of an end: it is a fact; it lay ahead when its source was written; it
 * was worked out from a length; or it is not known. Today's date plays no part, so
 * that the same data always gives the same picture.
 */
export type Ending = 'known' | 'planned' | 'computed' | 'unknown';

/** Where something lies on the axis, in fractions of its length. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A phase, or the whole of a project that has none. */
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
  /** The projects of which a date is known, in the directory's order. */
  readonly tracks: readonly Track[];
}

type Dated = Pick<Phase, 'end' | 'computed' | 'asOf'> & {
  readonly id?: string;
  readonly start: string;
};

// Dates known to the month make neighbours seem to overlap by part of one.
const MONTH = 31 * 24 * 60 * 60 * 1000;
// An axis with more years names every second, fifth …
const MOST_YEARS = 24;
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** The first instant of a year, month or day, or the one when it is over. */
export function instant(date: string, over = false): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const next = Number(over);
  if (!month) return Date.UTC(year + next, 0);
  return day ? Date.UTC(year, month - 1, day + next) : Date.UTC(year, month - 1 + next);
}

/** What began nobody knows when has no place on an axis. */
const hasStart = (phase: Phase): phase is Phase & Dated => phase.start !== undefined;

/** The phases alone where there are any: what lies between them is not known. */
function dated({start, end, phases}: Project): readonly Dated[] {
  if (phases?.length) return phases.filter(hasStart);
  if (!start) return [];
  return [{start: start.value, ...(end && {end: end.value}), asOf: (end ?? start).asOf}];
}

function endingOf({end, computed, asOf}: Dated): Ending {
  if (!end) return 'unknown';
  if (computed) return 'computed';
  const read = parseEdtf(asOf);
  return read && instant(end, true) > instant(read.date, true) ? 'planned' : 'known';
}

/** Whether anything of it can be placed in time. */
export const isDated = (project: Project): boolean => dated(project).length > 0;

const yearOf = (date: string) => Number(date.slice(0, 4));

function track(project: Project, place: (time: number) => number): Track {
  const taken: number[] = [];
  const spans = dated(project).map((one): Span => {
    const begin = instant(one.start);
    const end = one.end ? instant(one.end, true) : Infinity;
    const free = taken.findIndex((until) => until - MONTH <= begin);
    const lane = free < 0 ? taken.length : free;
    taken[lane] = end;
    return {
      id: one.id,
      start: one.start,
      end: one.end,
      ending: endingOf(one),
      from: place(begin),
      to: Math.min(1, place(end)),
      lane,
    };
  });
  return {project, spans, lanes: taken.length};
}

/**
 * Projects and their phases on an axis of whole years. An open end leaves a year of
 * room at least, and reaches to the end of the axis.
 */
export function timelineOf({projects}: Directory): Timeline {
  const known = projects.filter(isDated);
  const all = known.flatMap(dated);
  const first = Math.min(...all.map(({start}) => yearOf(start)));
  const last = Math.max(...all.map(({start, end}) => (end ? yearOf(end) : yearOf(start) + 1)));
  const [begin, over] = [Date.UTC(first, 0), Date.UTC(last + 1, 0)];
  const place = (time: number) => (time - begin) / (over - begin);
  const step = STEPS.find((years) => (last - first) / years < MOST_YEARS) ?? last - first;
  const years: Timeline['years'][number][] = [];
  for (let year = first; all.length && year <= last; year += step) {
    const to = Math.min(1, place(Date.UTC(year + step, 0)));
    years.push({year, from: place(Date.UTC(year, 0)), to});
  }
  return {years, tracks: known.map((project) => track(project, place))};
}
