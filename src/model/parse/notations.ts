import {memoize} from '../memoize.js';

/**
 * Notations of others for dates, years, countries and addresses, in which the meaning is clear.
 *
 * Must not guess: `12/05/2024` may be a day in May or in December.
 */

/** A date with the year first: `2024/5/3`, `2024.05`, `2024-05-03T00:00:00Z`. */
const DATE = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?)?$/i;

const pad = (number: string): string => number.padStart(2, '0');

/** Writes `2024/5/3` as `2024-05-03`. */
export function rewriteDate(date: string): string {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (!year || !month) return date;
  return [year, pad(month), ...(day ? [pad(day)] : [])].join('-');
}

/** Writes `859` as `0859`; of a whole date, only the year counts. */
export const rewriteYear = (year: string): string =>
  /^\d{3}$/.test(year) ? `0${year}` : (DATE.exec(year)?.[1] ?? year);

/** The code in ISO 3166 of a country for which the European Union or an older list has another one. */
export const rewriteCountry = memoize((code: string): string => {
  if (code === 'EL') return 'GR';
  try {
    // Browsers know the codes that have been replaced, and the numbers of the United Nations.
    return Intl.getCanonicalLocales(`und-${code}`)[0]!.slice(4);
  } catch {
    return code;
  }
});

const regionNames = memoize(() => new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}));

/** Whether a country has this code, as far as the browser knows. */
export const isListedCountry = memoize(
  (code: string): boolean => code !== 'ZZ' && regionNames().of(code) !== undefined,
);

/** Writes the blanks of an address as browsers do. */
export const rewriteBlanks = (address: string): string => address.replaceAll(' ', '%20');

/** Writes the address of a mailbox as a link, too. */
export const rewriteLink = (address: string): string =>
  /^[^\s@:/<>"]+@[^\s@:/<>"]+\.\w+$/.test(address) ? `mailto:${address}` : rewriteBlanks(address);
