import {createFormat} from '../../locale/format.js';
import type {Known} from '../../locale/language.js';
import {parseEdtf} from '../../model/edtf.js';
import type {Data} from './files.js';

/** Years that facts may name: one of each hundred shows how they are written. */
const YEARS = ['1900', '2000', '2099'];

/** A month, as a reader is told of it; a year is written plainly, or by `Intl`. */
const monthOf = (edtf: string): string[] => {
  const month = parseEdtf(edtf)?.date.slice(0, 7);
  return month?.length === 7 ? [month] : [];
};

/** What `Intl` says in one locale of the facts that cards show. */
export function known({partners}: Data, locale: string): Known {
  const format = createFormat(locale);
  const values: Record<string, string> = {};
  for (const {seat, founded, renamed, offices = [], services = [], figures = []} of partners) {
    for (const fact of [seat, ...offices, ...services]) {
      if (fact) values[fact.value.country] = format.country(fact.value.country);
    }
    const holes = offices.map((_, index) => `{${index}}`);
    if (holes.length > 1) values[holes.join()] = format.list(holes);
    for (const edtf of [founded?.value, renamed?.value, ...figures.map(({asOf}) => asOf)]) {
      for (const month of edtf ? monthOf(edtf) : []) values[month] = format.date(month);
    }
    for (const {value, unit = ''} of figures) {
      if (unit || value > 999) values[`${value}${unit}`] = format.number(value, unit || undefined);
    }
  }
  const plain =
    [0, 9, 87, 654, 999].every((number) => format.number(number) === String(number)) &&
    YEARS.every((year) => format.date(year) === year);
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return {values: Object.fromEntries(sorted), plain};
}
