import {memoize} from '../memoize.js';
import {fold, latinDigits} from '../search.js';

/**
 * Notations of others for dates, years, countries and addresses, in which the meaning is clear.
 *
 * Must not guess: `12/05/2024` may be a day in May or in December.
 */

/** A date with the year first: `2024/5/3`, `2024.05`, `2024-05-03T00:00:00Z`, `2024-05-03 00:00:00`. */
const DATE = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?)?$/i;

const pad = (number: string, length = 2): string => number.padStart(length, '0');

/** Writes `2024/5/3` as `2024-05-03`. */
export function rewriteDate(date: string): string {
  const digits = latinDigits(date);
  const [, year, month, day] = DATE.exec(digits) ?? [];
  if (!year || !month) return digits;
  return [year, pad(month), ...(day ? [pad(day)] : [])].join('-');
}

/** Writes `859` as `0859`; of a whole date, only the year counts. */
export function rewriteYear(year: string): string {
  const digits = latinDigits(year);
  return /^\d{3}$/.test(digits) ? pad(digits, 4) : (DATE.exec(digits)?.[1] ?? digits);
}

/**
 * Codes of countries that have become several: browsers would name one of these. And codes that are
 * for no country.
 */
const UNCLEAR = /^(AN|CS|FQ|NT|PC|SU|YU|X[AB]|ZZ|QO|172|200|53[026]|582|810|89[01])$/;

export const isClearCountry = (code: string): boolean => !UNCLEAR.test(code);

/** The languages in which names of countries are read. */
const LANGUAGES = ['en', 'fr', 'es', 'pt', 'de', 'ar'];

/** Names that people also use. */
const OTHER_NAMES = 'usa US|turkey TR|czech republic CZ|holland NL|great britain GB|england GB';

const nameKey = (name: string): string => fold(name.replace(/^the /i, '')).split('\n')[0]!.trim();

/** The codes of countries by their names, as the browser knows these. */
const countriesByName = memoize((): ReadonlyMap<string, string> => {
  const codes = new Map(OTHER_NAMES.split('|').map((one) => [one.slice(0, -3), one.slice(-2)]));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const lang of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames(lang, {type: 'region', style, fallback: 'none'});
      for (const code of letters.flatMap((one) => letters.map((two) => one + two))) {
        const name = isClearCountry(code) ? names.of(code) : undefined;
        if (name && !codes.has(nameKey(name))) codes.set(nameKey(name), modernCode(code));
      }
    }
  }
  return codes;
});

/** Browsers know the codes that have been replaced, and the numbers of the United Nations. */
function modernCode(code: string): string {
  try {
    return Intl.getCanonicalLocales(`und-${code}`)[0]!.slice(4);
  } catch {
    return code;
  }
}

/**
 * The code in ISO 3166 of a country for which the European Union or an older list has another one, or
 * which is written by its name.
 */
export const rewriteCountry = memoize((country: string): string => {
  if (country === 'EL') return 'GR';
  if (!isClearCountry(country)) return country;
  if (/^\d+$/.test(country)) return modernCode(pad(country, 3));
  if (/^[A-Z]{2}$/.test(country)) return modernCode(country);
  return countriesByName().get(nameKey(country)) ?? country;
});

const regionNames = memoize(() => new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}));

/** Whether a country has this code, as far as the browser knows. */
export const isListedCountry = memoize(
  (code: string): boolean => regionNames().of(code) !== undefined,
);

/** Writes the blanks of an address as browsers do. Two addresses stay as they are. */
export const rewriteBlanks = (address: string): string =>
  /\s\S*:\/\//.test(address) ? address : address.replace(/\s/g, encodeURIComponent);

/** Writes the address of a mailbox as a link, too, and adds the scheme that people leave out. */
export const rewriteLink = (address: string): string =>
  /^[^\s@:/<>"]+@[^\s@:/<>"]+\.\w+$/.test(address)
    ? `mailto:${address}`
    : rewriteBlanks(address.replace(/^(?=www\.)/i, 'https://'));
