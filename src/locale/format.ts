import {memoize} from '../model/memoize.js';
import {lookUp} from '../model/objects.js';
import type {PrecomputedFormats} from './language-file.js';

/** A placeholder of a message: `{city}`, or `{0}` in a list. */
const PLACEHOLDER = /\{(\w+)\}/;

/**
 * The parts of a message in its order, with a value for each placeholder; one without a value
 * stays as it is written. Texts side by side become one part.
 */
export function fillTemplate<Value>(
  message: string,
  values: Readonly<Record<string, Value>>,
): (string | Value)[] {
  const parts: (string | Value)[] = [];
  // A pattern with a group splits so that every second part is the match of the group.
  // prototype.js replaces `entries` of arrays; `forEach` works everywhere.
  message.split(PLACEHOLDER).forEach((text, index) => {
    const isName = index % 2 === 1;
    const value = isName && Object.hasOwn(values, text) ? values[text]! : undefined;
    const part = value ?? (isName ? `{${text}}` : text);
    const before = parts.at(-1);
    if (typeof before === 'string' && typeof part === 'string') parts.splice(-1, 1, before + part);
    else if (part !== '') parts.push(part);
  });
  return parts;
}

/** The same where all values are texts. */
export const fill = (message: string, values: Readonly<Record<string, string>>): string =>
  fillTemplate(message, values).join('');

/** Writes numbers, dates, lists, countries and plurals of one language, and sorts; all by `Intl`. */
export interface Format {
  /** A number; of money in a few digits, `11,3 M €`. @param unit `percent` or a currency (ISO 4217). */
  number(value: number, unit?: string): string;
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
  /** Whether the order of these is known without a collation, whose first use takes as long as a paint. */
  knowsOrder(texts: readonly string[]): boolean;
}

/** Three digits say a budget as its source does; two would make 17 of 16.5 million. */
const unitOptions = (unit: string, currencyDisplay: 'name' | 'symbol'): Intl.NumberFormatOptions =>
  unit === 'percent'
    ? {style: 'percent', maximumFractionDigits: 1}
    : {
        style: 'currency',
        currency: unit,
        currencyDisplay,
        notation: 'compact',
        // The word for a million has a plural in Arabic, after 3 to 10.
        compactDisplay: currencyDisplay === 'name' ? 'long' : 'short',
        maximumSignificantDigits: 3,
      };

/** The format of dates that have one part (a year), two (a month) or three (a day). */
function createDateFormat(
  lang: string,
  parts: number,
  month: 'short' | 'long',
): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {timeZone: 'UTC', year: 'numeric'};
  if (parts > 1) options.month = month;
  if (parts > 2) options.day = 'numeric';
  const format = new Intl.DateTimeFormat(lang, options);
  // A short month is a number in some languages (`11/2023` in Portuguese), which looks like a day.
  const isNumeric = format
    .formatToParts(0)
    .some(({type, value}) => type === 'month' && /^\p{Nd}+$/u.test(value));
  return isNumeric && month === 'short' ? createDateFormat(lang, parts, 'long') : format;
}

type Table = 'countries' | 'days' | 'numbers';

/** @param precomputed results of `Intl` that are known already, for exactly this locale. */
export function createFormat(lang: string, precomputed?: PrecomputedFormats): Format {
  const plain = memoize(() => new Intl.NumberFormat(lang));
  const lists = memoize(() => new Intl.ListFormat(lang));
  const regions = memoize(() => new Intl.DisplayNames(lang, {type: 'region'}));
  const rules = memoize(() => new Intl.PluralRules(lang));
  const collator = memoize(() => new Intl.Collator(lang, {sensitivity: 'base', numeric: true}));
  const months = precomputed?.months.split('|');
  const categories = precomputed?.plurals.split('|');
  const orders = precomputed
    ? [Object.values(precomputed.countries), precomputed.kinds].map(
        (names) => new Map(names.map((name, rank) => [name, rank])),
      )
    : [];
  const orderOf = (texts: readonly string[]) =>
    orders.find((ranks) => texts.every((text) => ranks.has(text)));
  // In Arabic the sign of a currency is a foreign letter at the end of a line; its name is a word.
  const currencyDisplay = lang.startsWith('ar') ? 'name' : 'symbol';
  const unitFormat = memoize(
    (unit: string) => new Intl.NumberFormat(lang, unitOptions(unit, currencyDisplay)),
  );
  const dateFormat = memoize((parts: number, month: 'short' | 'long') =>
    createDateFormat(lang, parts, month),
  );
  const find = (table: Table, key: string): string | undefined =>
    precomputed && lookUp(precomputed[table], key);
  const findNumber = (key: string) =>
    precomputed?.plain && /^\d{1,3}$/.test(key) ? key : find('numbers', key);
  /** A year, or a month of one. */
  const findDate = (date: string): string | undefined => {
    const [, year, month] = /^([1-9]\d{3})(?:-(\d\d))?$/.exec(date) ?? [];
    if (!precomputed?.plain || !year) return undefined;
    const pattern = month ? months?.[Number(month) - 1] : '{year}';
    return pattern && fill(pattern, {year});
  };

  const byIntl: Format['number'] = (value, unit) => {
    if (!unit) return plain().format(value);
    // A number stays with its unit.
    return unitFormat(unit)
      .format(unit === 'percent' ? value / 100 : value)
      .replaceAll(' ', '\u00a0');
  };
  const number: Format['number'] = (value, unit) =>
    findNumber(`${value}${unit ?? ''}`) ?? byIntl(value, unit);

  return {
    number,
    date(date, month = 'short') {
      const written = month === 'short' ? findDate(date) : find('days', date);
      if (written !== undefined) return written;
      const day = new Date(date);
      // A date such as the 31st of June does not exist; it is printed as it is written.
      return Number.isNaN(day.getTime())
        ? date
        : dateFormat(date.split('-').length, month).format(day);
    },
    list(items) {
      if (items.length < 2) return items.join();
      // In Spanish, the word for “and” depends on the next letter; that of a placeholder is known.
      const isOfPlaceholders = items.every((item, index) => item === `{${index}}`);
      if (!precomputed || !isOfPlaceholders) return lists().format(items);
      const [pair, middle, last] = precomputed.lists;
      return items.length === 2
        ? items.join(pair)
        : items.slice(0, -1).join(middle) + last + items.at(-1);
    },
    country: (code) => find('countries', code) ?? regions().of(code) ?? code,
    plural(forms, n) {
      const wordings = new Map(
        forms.split('|').map((form) => {
          const [category = '', wording = ''] = form.split(/:(.*)/s);
          return [category.trim(), wording.trim()];
        }),
      );
      const category = categories?.[n] ?? rules().select(n);
      const wording = wordings.get(category) ?? wordings.get('other') ?? forms;
      return fill(wording, {n: number(n)});
    },
    knowsOrder: (texts) => !!orderOf(texts),
    compare(a, b) {
      const order = orderOf([a, b]);
      return order ? order.get(a)! - order.get(b)! : collator().compare(a, b);
    },
  };
}
