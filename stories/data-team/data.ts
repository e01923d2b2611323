import words from '../../.generated/words.js';
import french from '../../.generated/locales/fr.js';
import partners from '../../data/partners.json';
import programme from '../../data/programme.json';
import projects from '../../data/projects.json';
import {sources} from '../../data/sources.json';
import english from '../../data/text/en.json';
import type {Language} from '../../src/index.js';
import {factsOf, type Fact} from './facts.js';
import {textRows} from './texts.js';

/** The files of `data/` as they are now, for the pages of the data team. */

interface TextFile extends Record<string, unknown> {
  readonly lang: string;
  readonly reviewed: boolean;
}

export const SOURCE = french.lang;

/** The source language first. */
export const files = Object.values(
  import.meta.glob<TextFile>('../../data/text/*.json', {eager: true, import: 'default'}),
).sort((a, b) => Number(b.lang === SOURCE) - Number(a.lang === SOURCE));

export const languages = files.map(({lang}) => lang);
export const things = [...partners.partners, ...projects.projects];

export const facts: readonly Fact[] = [
  ...factsOf('data/programme.json', programme),
  ...factsOf('data/partners.json', partners),
  ...factsOf('data/projects.json', projects),
];

const chunks = import.meta.glob<Language>('../../.generated/locales/*.js', {
  eager: true,
  import: 'default',
});

/** Words of the interface are in `data/xliff`; those of the source language are in the code. */
export const interfaceOf = (lang: string) =>
  lang === SOURCE ? words : chunks[`../../.generated/locales/${lang}.js`]!.templates;

export const rows = textRows(
  files.map((file) => ({...file, 'words of the interface': interfaceOf(file.lang)})),
);

const names: Readonly<Record<string, {acronym?: unknown; name: unknown}>> = {
  ...english.partners,
  ...english.projects,
};

const plain = (text: unknown): string =>
  typeof text === 'string' ? text : (text as {value: string}).value;

/** A partner or project as people call it; other subjects by their own word. */
export const nameOf = (subject: string): string => {
  const {acronym, name} = names[subject] ?? {};
  const text = plain(acronym ?? name ?? subject);
  return text[0]!.toUpperCase() + text.slice(1);
};

const regionNames = new Intl.DisplayNames('en', {type: 'region'});
export const languageName = (lang: string): string =>
  new Intl.DisplayNames('en', {type: 'language'}).of(lang)!;

const word = (list: object, id: string): string =>
  plain((list as Record<string, unknown>)[id] ?? id);

interface Source {
  readonly href?: string | undefined;
  readonly publisher: string;
  readonly title?: string;
  readonly lang?: string;
}

/** The entry of `data/sources.json` for the address or the short name in a fact. */
export function sourceOf(name: string): Source {
  const listed = (sources as Readonly<Record<string, Source>>)[name]!;
  return {...listed, href: listed.href ?? (name.startsWith('http') ? name : undefined)};
}

/** The subject of a fact: `Founded`, `Member countries`, or `Member countries (before)` for an earlier value. */
export const labelOf = (fact: Fact): string =>
  fact.isEarlier ? `${newestLabel(fact)} (before)` : newestLabel(fact);

function newestLabel({key, fact}: Fact): string {
  const id = String(fact['id'] ?? '');
  if (key === 'figures') return word(english.figures, id);
  if (key === 'projects') return `Project ${nameOf(id)}`;
  if (key === 'phases') return `Phase ${id}`;
  const spaced = key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced[0]!.toUpperCase() + spaced.slice(1).replace(/(office|service|budget)s$/, '$1');
}

/** A fact as a person reads it. */
export function valueOf({key, fact}: Fact): string {
  const {value, qualifier, unit, currency, role, start, end, phases} = fact as Record<
    string,
    never
  >;
  const all = [
    qualifier,
    shown(key, value),
    unit ?? currency,
    role,
    start && `${start} to ${end ?? '…'}`,
  ];
  const inPhases = phases && `(${(phases as string[]).join(', ')})`;
  return [...all, inPhases].filter(Boolean).join(' ');
}

function shown(key: string, value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return value.toLocaleString('en');
  if (Array.isArray(value)) return value.map((id: string) => word(english.regions, id)).join(', ');
  if (key === 'kind') return english.kinds[value as keyof typeof english.kinds].one;
  if (typeof value === 'string') return word(english.bodies, value);
  const {href, city, name, country} = value as Record<string, string>;
  if (href) return href;
  return `${city ? word(english.places, city) : name} (${regionNames.of(country!)})`;
}
