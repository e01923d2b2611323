import {createFormat} from '../../locale/format.js';
import type {PrecomputedFormats} from '../../locale/language-file.js';
import {dayOf} from '../../model/timeline.js';
import type {Data} from './files.js';

/** One year of each century, to test how a locale writes years. */
const YEARS = ['1900', '2000', '2099'];

/**
 * The results of `Intl` in one locale for what lists, and cards of partners and projects, show.
 *
 * @param kinds the names of kinds, which lists sort, as they do those of countries.
 */
export function precomputeFormats(
  {edition, partners, projects}: Data,
  locale: string,
  kinds: readonly string[],
): PrecomputedFormats {
  const format = createFormat(locale);
  const countries = partners
    .flatMap(({seat, offices = [], services = []}) => [seat, ...offices, ...services])
    .flatMap((fact) => fact?.value.country ?? []);
  const figures = partners
    .flatMap((partner) => partner.figures ?? [])
    .flatMap(({unit, earlier = [], ...newest}) =>
      [newest, ...earlier].map(({value, asOf}) => ({value, asOf, unit})),
    );
  const budgets = projects.flatMap(({budgets = []}) =>
    budgets.map(({value, currency, asOf}) => ({value, asOf, unit: currency})),
  );
  // The year is written as a date without a month has it.
  const months = [...Array(12).keys()].map((index) =>
    format
      .date(`2000-${String(index + 1).padStart(2, '0')}`)
      .replace(format.date('2000'), '{year}'),
  );
  const numbers = [...figures, ...budgets]
    .filter(({value, unit}) => unit || value > 999)
    .map(({value, unit}) => [`${value}${unit ?? ''}`, format.number(value, unit)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const between = (items: readonly string[]) =>
    format
      .list(items)
      .split(/\{\d\}/)
      .slice(1, -1);
  const [pair = ''] = between(['{0}', '{1}']);
  const [middle = '', last = ''] = between(['{0}', '{1}', '{2}']);
  const countryNames = [...new Set(countries)]
    .map((code) => [code, format.country(code)] as const)
    .sort(([, a], [, b]) => format.compare(a, b));
  const day = dayOf(edition);
  const counts = [...Array(partners.length + 1).keys()];
  const rules = new Intl.PluralRules(locale);
  return {
    countries: Object.fromEntries(countryNames),
    months: months.join('|'),
    days: {[day]: format.date(day, 'long')},
    numbers: Object.fromEntries(numbers),
    lists: [pair, middle, last],
    plurals: counts.map((count) => rules.select(count)).join('|'),
    kinds: [...kinds].sort(format.compare),
    plain:
      [0, 9, 87, 654, 999].every((number) => format.number(number) === String(number)) &&
      YEARS.every((year) => format.date(year) === year),
  };
}
