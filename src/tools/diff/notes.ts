import type {Source} from '../../model/types.js';
import {describe, headOf, sentenceOf, valuesOf} from './describe.js';
import type {Change} from './diff.js';
import type {EditionChanges} from './editions.js';
import {sourceText} from './values.js';

/** The release notes of an edition: as lines for a terminal, and as Markdown. */

/** Writes each line of a form: `common` for what all languages share. */
function compose(
  {common, byLanguage, newLanguages, removedLanguages}: EditionChanges,
  write: (change: Change, lang: string | undefined) => string,
  writeLanguage: (lang: string, text: string) => string,
): readonly string[] {
  return [
    ...newLanguages.map((lang) => writeLanguage(lang, 'a new language')),
    ...removedLanguages.map((lang) => writeLanguage(lang, 'no longer a language')),
    ...common.map((change) => write(change, undefined)),
    ...[...byLanguage].flatMap(([lang, changes]) => changes.map((change) => write(change, lang))),
  ];
}

/** One line for each change; what one language has alone begins with the language. */
export const linesOf = (changes: EditionChanges): readonly string[] =>
  compose(
    changes,
    (change, lang) => (lang ? `${lang}: ${sentenceOf(change)}` : sentenceOf(change)),
    (lang, text) => `${lang}: ${text}`,
  );

/** A text in which Markdown finds nothing to format. */
const escape = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/\s*\n\s*/g, ' ¶ ');

/** A source, linked where it has an address. */
function sourceLink(source: Source): string {
  const {href, publisher, title} = source;
  if (!href) return escape(sourceText(source));
  const words = [publisher, title && `“${title}”`].filter(Boolean).join(', ') || href;
  return `[${escape(words)}](<${href}>)`;
}

function bullet(change: Change, lang: string | undefined): string {
  const description = describe(change);
  const head = `${lang ? `${lang}: ` : ''}**${escape(headOf(description))}**`;
  const sources = description.sources.map(sourceLink).join('; ');
  return `- ${head}: ${escape(valuesOf(description))}${sources && `. Source: ${sources}`}`;
}

/** The notes of an edition in Markdown, under its name. */
export const markdownOf = (edition: string, changes: EditionChanges): string =>
  [
    `## ${edition}`,
    '',
    ...compose(changes, bullet, (lang, text) => `- **${lang}**: ${text}`),
    '',
  ].join('\n');
