import type {Text} from '../texts.js';
import {list, oneOf, record, string, where, type Out, type Rule} from './rules.js';

/**
 * `data/schema/directory.schema.json` as rules. A test changes every node of the
 * published data in many ways and holds the two against each other.
 */
const DAY = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';
const ID = '[a-z0-9]+(-[a-z0-9]+)*';
// No account in an address, and nothing in a host that browsers refuse or drop.
const WEB =
  'https?://[^\\s/?#<>"@:%|^\\\\[\\]\\0-\\x1f\\x7f]+(:(\\d{1,4}|[1-5]\\d{4}))?([/?#][^\\s<>"]*)?';
const MAIL = 'mailto:[^\\s@<>"]+@[^\\s@<>"]+';

const whole = (pattern: string) => new RegExp(`^(${pattern})$`, 'u');

/** An address that browsers read as what it looks like: of the web, or of mail. */
function address(wanted: string, pattern: string): Rule<string> {
  const shape = whole(pattern);
  return where(wanted, (value) => {
    try {
      return shape.test(value) && /^(https?|mailto):$/.test(new URL(value).protocol);
    } catch {
      return false;
    }
  });
}

/** What may name a kind or a figure. */
export const key = string('an id: small letters, digits, hyphens', whole(ID));

const id = string('an id: small letters, digits, hyphens', whole(ID), 64);
const date = string('a date: 2010, 2010-07 or 2010-07-15', whole(DAY));
const year = string('a year in quotation marks: "1923"', whole('\\d{4}'));
const edtf = string(
  'a date (EDTF): 2023-11, 2013~, 2020/2022, 2023/.. or undated',
  whole(`undated|\\d{4}~|${DAY}(/(${DAY}|\\.\\.))?|\\.\\./${DAY}`),
);
const country = string('a country: FR', whole('[A-Z]{2}'));
const phaseId = string('a phase: I, II, I-IV', whole('[A-Z0-9]+(-[A-Z0-9]+)*'));
const line = string('a text', /\S/u);
export const lang = string(
  'a language: fr',
  whole('[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?(-([a-z0-9]{5,8}|\\d[a-z0-9]{3}))*'),
);
const count = where<number>('a whole number', (value) => value >= 0 && value % 1 === 0, 'number');
const number = where<number>('a number', (value) => value >= 0 && Number.isFinite(value), 'number');
const amount = where<number>(
  'a number above 0',
  (value) => value > 0 && Number.isFinite(value),
  'number',
);

/** Words in the document's language, or in one they name. */
function words(max?: number): Rule<Text> {
  const own = string(max ? `a text of at most ${max} characters` : 'a text', /\S/u, max);
  const foreign = record({value: own, lang}, {});
  return (value, path, tell) =>
    (typeof value === 'object' && value ? foreign : own)(value, path, tell);
}
export const text = words();
const summary = words(160);
const paragraphs = list(text);
export const kind = record({one: text, other: text}, {});

const sourced = {
  source: list(address('an address: https://…', WEB), {unique: true}),
  asOf: edtf,
};
const fact = <T>(value: Rule<T>) => record({value, ...sourced}, {});
const place = record({city: text, country}, {});
const link = fact(
  record(
    {href: address('an address: https://…, http://… or mailto:…', `${WEB}|${MAIL}`)},
    {hreflang: list(lang, {empty: true, unique: true})},
  ),
);
const qualifier = oneOf('about', 'over');
const phases = list(phaseId, {unique: true});

const plainPhase = record(
  {id: phaseId, start: date, ...sourced},
  {end: date, computed: where<boolean>('true', (value) => value, 'boolean')},
);
const phase: typeof plainPhase = (value, path, tell) => {
  const copy = plainPhase(value, path, tell);
  if ('computed' in copy && !('end' in copy)) tell(path, value, 'a member "end"');
  return copy;
};

export const programme = record(
  {id, name: text},
  {
    acronym: text,
    summary,
    introduction: paragraphs,
    projectsNote: text,
    launched: fact(date),
    projectCount: fact(count),
    partnerCount: fact(count),
    managedBy: fact(text),
    link,
  },
);

export const project = record(
  {id, name: text},
  {
    acronym: text,
    summary,
    start: fact(date),
    end: fact(date),
    phases: list(phase),
    regions: fact(list(text)),
    budgets: list(
      record(
        {value: amount, currency: string('a currency: EUR', whole('[A-Z]{3}')), ...sourced},
        {qualifier, phases},
      ),
    ),
    link,
  },
);

export const partner = record(
  {id, kind: id, name: text},
  {
    acronym: text,
    knownBy: oneOf('name'),
    newName: text,
    summary,
    description: paragraphs,
    founded: fact(year),
    seat: fact(place),
    offices: list(fact(place)),
    services: list(fact(record({name: line, lang, country}, {}))),
    renamed: fact(date),
    figures: list(
      record(
        {id, value: number, ...sourced},
        {label: text, qualifier, unit: oneOf('percent', 'EUR')},
      ),
    ),
    link,
    projects: list(
      record({id, role: oneOf('leads', 'implements', 'contributes'), ...sourced}, {phases}),
    ),
  },
);

export const version = line;
export const schema = where<string>('the address of the schema', () => true);

export type ProgrammeEntry = Out<typeof programme>;
export type ProjectEntry = Out<typeof project>;
export type PartnerEntry = Out<typeof partner>;
export type KindEntry = Out<typeof kind>;
