import {lookUp} from '../internal/look-up.js';
import type {Known} from './language.js';

/** Numbers, dates, lists, countries, plurals and order of one language, all by `Intl`. */
export interface Format {
  number(value: number, unit?: 'percent' | 'EUR'): string;
  /** A date of reduced precision (`1923`, `2019-11`, `2023-11-28`), the same in every time zone. */
  date(date: string, month?: 'short' | 'long'): string;
  list(items: readonly string[]): string;
  /** Name of an ISO 3166-1 alpha-2 country. */
  country(code: string): string;
  /**
   * The form of a message that a number needs. The message holds one form for
   * each CLDR category of its language: `one: a partner | other: {n} partners`.
   */
  plural(forms: string, n: number): string;
  compare(a: string, b: string): number;
}

const UNITS = {
  percent: {style: 'percent', maximumFractionDigits: 1},
  EUR: {style: 'currency', currency: 'EUR', notation: 'compact'},
} as const satisfies Record<string, Intl.NumberFormatOptions>;

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** @param known what need not be asked; of this very locale, regions differ. */
export function createFormat(lang: string, known?: Known): Format {
  const plain = once(() => new Intl.NumberFormat(lang));
  const lists = once(() => new Intl.ListFormat(lang));
  const regions = once(() => new Intl.DisplayNames(lang, {type: 'region'}));
  const rules = once(() => new Intl.PluralRules(lang));
  const collator = once(() => new Intl.Collator(lang, {sensitivity: 'base', numeric: true}));
  const units = new Map<string, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();
  const knownValue = (key: string) => known && lookUp(known.values, key);
  const knows = (key: string, digits: RegExp) =>
    known?.plain && digits.test(key) ? key : knownValue(key);

  const byIntl: Format['number'] = (value, unit) => {
    if (!unit) return plain().format(value);
    const format = units.get(unit) ?? new Intl.NumberFormat(lang, UNITS[unit]);
    units.set(unit, format);
    return format.format(unit === 'percent' ? value / 100 : value);
  };
  const number: Format['number'] = (value, unit) =>
    knows(`${value}${unit ?? ''}`, /^\d{1,3}$/) ?? byIntl(value, unit);

  return {
    number,
    date(date, month = 'short') {
      const written = month === 'short' ? knows(date, /^\d{4}$/) : undefined;
      if (written !== undefined) return written;
      const parts = date.split('-').length;
      const key = `${parts}${month}`;
      const format =
        dates.get(key) ??
        new Intl.DateTimeFormat(lang, {
          timeZone: 'UTC',
          year: 'numeric',
          ...(parts > 1 && {month}),
          ...(parts > 2 && {day: 'numeric'}),
        });
      dates.set(key, format);
      const day = new Date(date);
      // The 31st of a month that has no such day: as it is written, rather than a failure.
      return Number.isNaN(day.getTime()) ? date : format.format(day);
    },
    list: (items) => knownValue(items.join()) ?? lists().format(items),
    country: (code) => knownValue(code) ?? regions().of(code) ?? code,
    plural(forms, n) {
      const wordings = new Map(
        forms.split('|').map((form) => {
          const [category = '', wording = ''] = form.split(/:(.*)/s);
          return [category.trim(), wording.trim()];
        }),
      );
      const wording = wordings.get(rules().select(n)) ?? wordings.get('other') ?? forms;
      return wording.replace('{n}', number(n));
    },
    compare: (a, b) => collator().compare(a, b),
  };
}
