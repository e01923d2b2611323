/** A directory of examples, in the published shape. */
export interface Examples {
  readonly lang: string;
  readonly kinds: Readonly<Record<string, {readonly one: string; readonly other: string}>>;
  readonly partners: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly acronym: string;
    readonly summary: string;
    readonly founded: {readonly value: string};
    readonly seat: {readonly value: {readonly city: string; readonly country: string}};
    readonly link: {readonly value: {readonly href: string}};
  }[];
}

/** Our own markup of a partner, with `{name}` where its words stand; and the style sheet. */
export interface Template {
  readonly css: string;
  readonly row: string;
}

/** The words of a partner, and what is searched of it. */
export type Row = Readonly<Record<string, string>>;

/** A text as a search compares it: without accents and capitals. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The words of every partner, in their order. */
export function rowsOf({kinds, partners}: Examples): Row[] {
  const countries = new Intl.DisplayNames('fr', {type: 'region'});
  return partners.map(({id, kind, name, acronym, summary, founded, seat, link}) => ({
    id,
    name,
    acronym,
    summary,
    founded: founded.value,
    href: link.value.href,
    kind: kinds[kind]!.one,
    city: seat.value.city,
    country: countries.of(seat.value.country)!,
    haystack: plain([name, acronym, summary, seat.value.city, kinds[kind]!.one].join(' ')),
  }));
}

/** The markup of one partner. */
export const fill = ({row}: Template, words: Row): string =>
  row.replace(/\{(\w+)\}/g, (_, name: string) => escape(words[name]!));
