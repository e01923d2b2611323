import {parseEdtf} from '../../model/timeline.js';

/** The last day of a date, which may be a day, a month or a year. */
function lastDay(date: string): Date {
  const [year, month = 12, day] = date.split('-').map(Number) as [number, number?, number?];
  return new Date(day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day));
}

/**
 * The age of a fact in whole years. It is counted from the last day of its date.
 *
 * @returns undefined where the fact is undated.
 */
export function yearsOld(asOf: string, today: Date): number | undefined {
  const when = parseEdtf(asOf);
  if (!when) return undefined;
  const day = lastDay(when.date);
  const years = today.getUTCFullYear() - day.getUTCFullYear();
  const birthday = Date.UTC(today.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
  return Math.max(0, today.getTime() < birthday ? years - 1 : years);
}
