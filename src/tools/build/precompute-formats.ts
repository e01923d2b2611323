import {createFormat} from '../../locale/format.js';
import type {PrecomputedFormats} from '../../locale/language.js';
import {parseEdtf} from '../../model/timeline.js';
import type {Data} from './files.js';

/** Years that facts may name: one of each hundred shows how they are written. */
const YEARS = ['1900', '2000', '2099'];

/** A month, as a reader is told of it; a year is written plainly, or by `Intl`. */
const monthOf = (edtf: string): string[] => {
  const month = parseEdtf(edtf)?.date.slice(0, 7);
  return month?.length === 7 ? [month] : [];
};

/** What `Intl` says of some keys, in an order that no change of the data turns round. */
const sorted = (keys: Iterable<string>, format: (key: string) => string): Record<string, string> =>
  Object.fromEntries([...new Set(keys)].sort().map((key) => [key, format(key)]));

/** What `Intl` says in one locale of the facts that cards show. */
export function precomputeFormats({partners}: Data, locale: string): PrecomputedFormats {
  const format = createFormat(locale);
  const countries = partners
    .flatMap(({seat, offices = [], services = []}) => [seat, ...offices, ...services])
    .flatMap((fact) => (fact ? [fact.value.country] : []));
  const figures = partners
    .flatMap((partner) => partner.figures ?? [])
    .flatMap(({unit, earlier = [], ...newest}) =>
      [newest, ...earlier].map(({value, asOf}) => ({value, asOf, unit})),
    );
  const months = [
    ...partners.flatMap(({founded, renamed}) => [founded?.value, renamed?.value]),
    ...figures.map(({asOf}) => asOf),
  ].flatMap((edtf) => (edtf ? monthOf(edtf) : []));
  const numbers = figures
    .filter(({value, unit}) => unit || value > 999)
    .map(({value, unit}) => [`${value}${unit ?? ''}`, format.number(value, unit)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const lists = partners
    .map(({offices = []}) => offices.map((_, index) => `{${index}}`).join())
    .filter((holes) => holes.includes(','));
  return {
    countries: sorted(countries, (code) => format.country(code)),
    months: sorted(months, (month) => format.date(month)),
    numbers: Object.fromEntries(numbers),
    lists: sorted(lists, (holes) => format.list(holes.split(','))),
    plain:
      [0, 9, 87, 654, 999].every((number) => format.number(number) === String(number)) &&
      YEARS.every((year) => format.date(year) === year),
  };
}
