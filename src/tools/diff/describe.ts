import type {Source} from '../../model/types.js';
import {canonical} from '../data/canonical.js';
import {changedPart} from './changed-part.js';
import type {Change} from './diff.js';
import {datedText, earlierText, languageOf, sourceText, textOf} from './values.js';

/** A change in English words, in parts that a line, a list or a table puts together. */
export interface Description {
  /** Who or what it is about: `INTERPOL`. */
  readonly subject: string;
  /** The fact or the text: `figure “Member countries”`; empty where the subject as a whole changes. */
  readonly what: string;
  /** The value before, and the value now; absent where there is none, or where both are the same. */
  readonly before?: string;
  readonly after?: string;
  /** What there is to say beside the values. */
  readonly notes: readonly string[];
  /** The sources of the value now. */
  readonly sources: readonly Source[];
}

/** Members of the format whose names are not those that people use. */
const MEMBERS: Readonly<Record<string, string>> = {
  budgets: 'budget',
  figures: 'figure',
  formerName: 'former name',
  knownBy: 'known by',
  managedBy: 'managed by',
  newName: 'new name',
  offices: 'office',
  otherLinks: 'other site',
  partnerCount: 'number of partners',
  phases: 'phase',
  projectCount: 'number of projects',
  projects: 'role in',
  projectsNote: 'note on the projects',
  services: 'service',
  short: 'short form',
};

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

const quote = (text: string): string => `“${text}”`;

/** The fact or the text that has changed. */
function whatOf({subject, member = '', id, label, path}: Change): string {
  if (subject.type === 'directory') {
    return member === 'kinds' ? `${id!} (${path.slice(path.lastIndexOf('/') + 1)})` : id!;
  }
  const name = MEMBERS[member] ?? member;
  if (id === undefined) return name;
  return member === 'figures' ? `${name} ${quote(label ?? id)}` : `${name} ${label ?? id}`;
}

function subjectOf({subject, member}: Change): string {
  return subject.type === 'directory' ? `Names of ${member!}` : subject.name;
}

interface Fact {
  readonly source?: readonly Source[];
  readonly asOf: string;
  readonly earlier?: readonly unknown[];
}

/** Whether the earlier values are those that were there, and the value before. */
function isMovedToEarlier(before: Fact, after: Fact): boolean {
  const [first, ...others] = after.earlier ?? [];
  return (
    datedText(first ?? {asOf: ''}) === datedText(before) && isSame(others, before.earlier ?? [])
  );
}

function describeFact(
  before: Fact | undefined,
  after: Fact | undefined,
): Omit<Description, 'subject' | 'what'> {
  const sources = after?.source ?? [];
  if (!before || !after) {
    return before
      ? {before: datedText(before), notes: ['taken away'], sources}
      : {after: datedText(after), notes: ['new'], sources};
  }
  const values = {before: datedText(before), after: datedText(after)};
  const notes: string[] = [];
  const isSameValue = values.before === values.after;
  if (isSameValue && !isSame(before.source, after.source)) {
    const were = (before.source ?? []).map(sourceText).join('; ') || 'no source';
    notes.push(`another source than before (${were})`);
  }
  if (!isSame(before.earlier, after.earlier) && !isMovedToEarlier(before, after)) {
    notes.push(`earlier values: ${earlierText(before)} → ${earlierText(after)}`);
  }
  if (!isSameValue) return Object.assign(values, {notes, sources});
  if (notes.length === 0) notes.push('another detail');
  return {after: values.after, notes, sources};
}

function describeText(before: unknown, after: unknown): Omit<Description, 'subject' | 'what'> {
  const sources: readonly Source[] = [];
  if (before === undefined || after === undefined) {
    return before === undefined
      ? {after: quote(textOf(after)), notes: ['new'], sources}
      : {before: quote(textOf(before)), notes: ['taken away'], sources};
  }
  const [old, now] = changedPart(textOf(before), textOf(after));
  if (old !== now) return {before: quote(old), after: quote(now), notes: [], sources};
  const languages = [before, after].map((text) => languageOf(text) || 'the language of the file');
  const note = `is marked as another language: ${languages.join(' → ')}`;
  return {after: quote(now), notes: [note], sources};
}

const settingText = (content: unknown): string =>
  typeof content === 'string' ? content : canonical(content);

/** Says in words what a change is. */
export function describe(change: Change): Description {
  const {change: how, type, subject, before, after, member = ''} = change;
  const of = {subject: subjectOf(change), what: ''};
  switch (type) {
    case 'subject': {
      const note = how === 'added' ? `a new ${subject.type}` : `no longer a ${subject.type}`;
      return Object.assign(of, {notes: [`${note} (${subject.id})`], sources: []});
    }
    case 'order': {
      const list = member.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      const notes = [`another order of ${list}`];
      return {subject: subject.name || 'The directory', what: '', notes, sources: []};
    }
    case 'fact':
      of.what = whatOf(change);
      return Object.assign(of, describeFact(before as Fact | undefined, after as Fact | undefined));
    case 'text':
      of.what = whatOf(change);
      return Object.assign(of, describeText(before, after));
    case 'setting': {
      of.what = whatOf(change);
      const values = Object.assign(
        {},
        before !== undefined && {before: settingText(before)},
        after !== undefined && {after: settingText(after)},
      );
      const notes = how === 'added' ? ['new'] : how === 'removed' ? ['taken away'] : [];
      return Object.assign(of, values, {notes, sources: []});
    }
  }
}

/** The sources as words: `, source: …`. */
function sourcesText(sources: readonly Source[]): string {
  if (sources.length === 0) return '';
  return `, ${sources.length === 1 ? 'source' : 'sources'}: ${sources.map(sourceText).join('; ')}`;
}

/** The subject and what of it, before the values. */
export const headOf = ({subject, what}: Description): string =>
  [subject, what].filter(Boolean).join(', ');

/** The values and the notes: `195 (2021) → 196 (2025)`, `a new partner (example)`. */
export const valuesOf = ({before, after, notes}: Description): string =>
  [[before, after].filter((value) => value !== undefined).join(' → '), ...notes]
    .filter(Boolean)
    .join(', ');

/** A change in one line: `INTERPOL, figure “Members”: 195 (2021) → 196 (2025), source: …`. */
export function sentenceOf(change: Change): string {
  const description = describe(change);
  const line = `${headOf(description)}: ${valuesOf(description)}${sourcesText(description.sources)}`;
  return (
    line
      // A text of several paragraphs is one line, too.
      .replace(/\s*\n\s*/g, ' ¶ ')
      // A terminal would obey other control characters.
      .replace(/\p{Cc}/gu, (sign) => JSON.stringify(sign).slice(1, -1))
  );
}
