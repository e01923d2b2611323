import {parseEdtf} from '../../model/timeline.js';

/** The last day of a date that may be a month or a year. */
function lastDay(date: string): Date {
  const [year, month = 12, day] = date.split('-').map(Number) as [number, number?, number?];
  return new Date(day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day));
}

/**
 * How old a fact is, in whole years, on a day: counted from the last day that its date can mean.
 * Nothing where it is undated.
 */
export function yearsOld(asOf: string, today: Date): number | undefined {
  const when = parseEdtf(asOf);
  if (!when) return undefined;
  const day = lastDay(when.date);
  const years = today.getUTCFullYear() - day.getUTCFullYear();
  const birthday = Date.UTC(today.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
  return Math.max(0, today.getTime() < birthday ? years - 1 : years);
}
