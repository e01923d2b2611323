import type {Text} from '../texts.js';
import type {Role} from '../types.js';
import {
  entries,
  entriesByKey,
  entry,
  list,
  oneOf,
  record,
  set,
  string,
  where,
  type Out,
  type Rule,
} from './rules.js';

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

/** What may name a kind or a figure; entries have a length besides. */
const key = string('an id such as gi-toc', whole(ID));
const id = string('an id such as gi-toc', whole(ID), 64);
const date = string('a date such as 2010-07', whole(DAY));
const year = string('a year such as "1923"', whole('\\d{4}'));
const edtf = string(
  'a date such as 2023-11 or 2013~, or undated',
  whole(`undated|\\d{4}~|${DAY}(/(${DAY}|\\.\\.))?|\\.\\./${DAY}`),
);
const country = string('a country such as FR', whole('[A-Z]{2}'));
const phaseId = string('a phase such as II', whole('[A-Z0-9]+(-[A-Z0-9]+)*'));
const line = string('a text', /\S/u);
const lang = string(
  'a language such as fr',
  whole('[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?(-([a-z0-9]{5,8}|\\d[a-z0-9]{3}))*'),
);
const number = (wanted: string, holds: (value: number) => boolean): Rule<number> =>
  where(wanted, (value) => value >= 0 && value < Infinity && holds(value), 'number');
const count = number('a whole number', (value) => value % 1 === 0);

/** Words in the document's language, or in one they name. */
function words(max?: number): Rule<Text> {
  const own = string(max ? `a text of at most ${max} characters` : 'a text', /\S/u, max);
  const foreign = record({value: own, lang}, {});
  return (value, path, tell) =>
    (typeof value === 'object' && value ? foreign : own)(value, path, tell);
}
const text = words();
const summary = words(160);
const paragraphs = list(text);
const kind = record({one: text, other: text}, {});

const sourced = {
  source: set(address('a web address', WEB)),
  asOf: edtf,
};
const fact = <T>(value: Rule<T>) => record({value, ...sourced}, {});
const place = record({city: text, country}, {});
const some = set(lang);
/** Here nothing is allowed too. */
const languages: typeof some = (value, path, tell) =>
  Array.isArray(value) && value.length === 0 ? [] : some(value, path, tell);
const link = fact(
  record({href: address('a web or mail address', `${WEB}|${MAIL}`)}, {hreflang: languages}),
);
const qualifier = oneOf<'about' | 'over'>('about over');
const phases = set(phaseId);

const plainPhase = record(
  {id: phaseId, start: date, ...sourced},
  {end: date, computed: where<boolean>('true', (value) => value, 'boolean')},
);
const phase: typeof plainPhase = (value, path, tell) => {
  const copy = plainPhase(value, path, tell);
  if ('computed' in copy && !('end' in copy)) tell(path, value, 'a member "end"');
  return copy;
};

const programme = record(
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

const project = record(
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
        {
          value: number('a number above 0', (value) => value > 0),
          currency: string('a currency such as EUR', whole('[A-Z]{3}')),
          ...sourced,
        },
        {qualifier, phases},
      ),
    ),
    link,
  },
);

const partner = record(
  {id, kind: id, name: text},
  {
    acronym: text,
    knownBy: oneOf<'name'>('name'),
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
        {id, value: number('a number', () => true), ...sourced},
        {label: text, qualifier, unit: oneOf<'percent' | 'EUR'>('percent EUR')},
      ),
    ),
    link,
    projects: list(
      record({id, role: oneOf<Role>('leads implements contributes'), ...sourced}, {phases}),
    ),
  },
);

/** The document. `lang` and `partners` are what it cannot do without. */
export const directory = record(
  {lang: entry(lang), partners: entries(partner)},
  {
    $schema: where('the address of the schema', () => true),
    version: line,
    programme: entry(programme),
    kinds: entriesByKey(key, kind),
    figures: entriesByKey(key, text),
    projects: entries(project),
  },
);

export type Document = Out<typeof directory>;
export type ProjectEntry = Out<typeof project>;
export type PartnerEntry = Out<typeof partner>;
