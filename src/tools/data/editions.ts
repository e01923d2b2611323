import {createHash} from 'node:crypto';
import {canonical} from './canonical.js';
import type {Json} from './merge.js';

/** `data/editions.json`: the hash of facts and texts of each released edition. */
export type Editions = Readonly<Record<string, string>>;

/** Members of a document that are about the file, not about the programme. */
const ABOUT_THE_FILE = ['$schema', 'format', 'edition', 'version', 'lang'];

/**
 * The hash of the facts and texts of an edition, in all its languages. Formatting, the order of
 * members, and the days on which sources were last read make no difference; the words of the
 * interface and the styles are not part of the data.
 *
 * @param documents in the format of the open data, by language
 */
export function hashOf(documents: ReadonlyMap<string, Json>): string {
  const contents = [...documents].map(([lang, document]) => [
    lang,
    Object.fromEntries(Object.entries(document).filter(([key]) => !ABOUT_THE_FILE.includes(key))),
  ]);
  const text = canonical(Object.fromEntries(contents));
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The newest of the released editions; undefined before the first release. */
export const lastOf = (editions: Editions): string | undefined =>
  Object.keys(editions).sort().at(-1);

const dayOf = (edition: string): string => edition.slice(0, 10);

/** The day before or after another one, as `YYYY-MM-DD`. */
function shiftDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a day is in the calendar: 30 February is not. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The edition to write on a day: the day, or the next edition of the day that was released last. */
export function nextEdition(last: string | undefined, today: string): string {
  if (last === undefined || dayOf(last) < today) return today;
  const [day, count = '1'] = last.split('.') as [string, string?];
  // The format counts to nine.
  return count === '9' ? shiftDay(day, 1) : `${day}.${Number(count) + 1}`;
}

/** What is about to be released. */
export interface Candidate {
  readonly edition: string;
  readonly hash: string;
}

/**
 * Why an edition cannot be released: it is not newer than the last one, it is to come, or nothing
 * has changed in it. The hash is compared with the last edition alone: a release that takes an
 * update back has the facts and texts of an earlier one.
 *
 * @param today the day on this machine, `YYYY-MM-DD`
 * @returns one line with what was found, what is expected, and what to do; undefined where it can be
 *   released.
 */
export function refusalOf(
  {edition, hash}: Candidate,
  editions: Editions,
  today: string,
): string | undefined {
  const last = lastOf(editions);
  const next = nextEdition(last, today);
  const found = `data/programme.json /edition: found "${edition}"`;
  if (!isDay(dayOf(edition))) {
    return `${found}, expected a day of the calendar; write "${next}"`;
  }
  const tomorrow = shiftDay(today, 1);
  if (dayOf(edition) > tomorrow) {
    return `${found}, expected at most tomorrow, "${tomorrow}": nobody can use an edition that is to come; write "${next}"`;
  }
  if (last === undefined) return undefined;
  const isUnchanged = editions[last] === hash;
  if (edition === last && isUnchanged) {
    return `${found}, which is released and in which nothing has changed since, expected a newer one; change a fact or a text, then write "${next}"`;
  }
  if (edition <= last) {
    return `${found}, expected one newer than the last that was released, "${last}"; write "${next}"`;
  }
  if (isUnchanged) {
    return `${found}, in which no fact and no text differs from "${last}", expected a change; change what is to be released, or write "${last}" again`;
  }
  return undefined;
}

/**
 * Whether data are those of a released edition, as an archive of the scripts needs: otherwise an
 * edition would have other facts there than elsewhere.
 *
 * @returns one line; undefined where they are.
 */
export function unreleasedLine({edition, hash}: Candidate, editions: Editions): string | undefined {
  if (editions[edition] === hash) return undefined;
  const state = edition in editions ? 'other facts or texts than were released' : 'no release';
  return `data/editions.json: found ${state} of edition "${edition}", expected a released edition; run npm run release -- data first`;
}
