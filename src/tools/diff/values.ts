import type {TextEntry} from '../../model/parse/schema.js';
import type {Source} from '../../model/types.js';

/** Facts, texts and sources in English words, for those who edit the data. */

type Members = Readonly<Record<string, unknown>>;

const countries = new Intl.DisplayNames('en', {type: 'region'});

const UNITS: Readonly<Record<string, string>> = {percent: '%'};

/** A text, or paragraphs, without their language. */
export function textOf(content: unknown): string {
  if (Array.isArray(content)) return content.map(textOf).join('\n\n');
  return (content as TextEntry).value;
}

/** The language that a text names: it is not that of its document. */
export function languageOf(content: unknown): string {
  const all = [content].flat() as readonly TextEntry[];
  return [...new Set(all.map(({lang}) => lang ?? ''))].join(', ');
}

function valueText(value: unknown): string {
  if (typeof value === 'number') return value.toLocaleString('en');
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const {href, hreflang = [], name, city, country, value: text} = value as Members;
  if (text !== undefined) return String(text);
  if (href) return [href, (hreflang as string[]).join(' ')].filter(Boolean).join(' ');
  const state = country && (countries.of(country as string) ?? String(country));
  const place = (city as TextEntry | undefined)?.value ?? name;
  return state && place ? `${String(place)} (${String(state)})` : String(place ?? state);
}

/** A fact without its date and sources: `about 84`, `leads, phases I, V`, `2010-07 to 2014`. */
export function factText(content: unknown): string {
  const {value, qualifier, unit, currency, role, start, end, computed, phases} = content as Members;
  const measure = unit === undefined ? currency : (UNITS[unit as string] ?? unit);
  const amount = [qualifier, value === undefined ? undefined : valueText(value), measure];
  const time =
    (start ?? end)
      ? `${String(start ?? '…')} to ${String(end ?? '…')}${computed ? ' (computed)' : ''}`
      : '';
  const named = phases as readonly string[] | undefined;
  const parts = [amount.filter(Boolean).join(' '), role, time];
  if (named) parts.push(`${named.length === 1 ? 'phase' : 'phases'} ${named.join(', ')}`);
  return parts.filter(Boolean).join(', ') || 'mentioned';
}

/** A fact with its date: `195 (2021)`. */
export function datedText(content: unknown): string {
  return `${factText(content)} (${(content as {asOf: string}).asOf})`;
}

/** The values that a fact had before: `194 (2021), 190 (2018)`. */
export const earlierText = (content: unknown): string =>
  ((content as {earlier?: readonly unknown[]}).earlier ?? []).map(datedText).join(', ') || 'none';

/** A source as a reader finds it: publisher, title, address. */
export const sourceText = ({publisher, title, href}: Source): string =>
  [publisher, title && `“${title}”`, href].filter(Boolean).join(', ');
