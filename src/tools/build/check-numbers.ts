import {SOURCE} from '../../locale/source.js';
import {plain} from '../../locale/l10n.js';
import type {Text} from '../../model/texts.js';
import type {Data, TextFile} from './files.js';

/** Every passage of a language that may carry figures, by its path in the file. */
function passages({programme, projects, partners}: TextFile): Map<string, string> {
  const join = (...texts: readonly Text[]) => texts.map(plain).join('\n');
  return new Map([
    ['/programme', join(programme.summary, ...programme.introduction, programme.projectsNote)],
    ...Object.entries(projects).map(
      ([id, {summary}]) => [`/projects/${id}/summary`, join(summary)] as const,
    ),
    ...Object.entries(partners).flatMap(([id, {summary, description}]) => [
      [`/partners/${id}/summary`, join(summary)] as const,
      [`/partners/${id}/description`, join(...description)] as const,
    ]),
  ]);
}

/** Value of a decimal digit of any script: Unicode keeps each ten of them in order. */
function digitValue(digit: string): string {
  let zero = digit.codePointAt(0)!;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9)
    zero--;
  return String(digit.codePointAt(0)! - zero);
}

/**
 * The numbers and years of a passage, in ASCII digits, sorted. The 21st century is
 * left out: languages write it in Roman or Arabic numerals or in words.
 */
function numbers(passage: string): string {
  const ascii = passage.replace(/\p{Nd}/gu, digitValue);
  return (ascii.match(/\d+/g) ?? [])
    .filter((number) => number !== '21')
    .sort()
    .join(' ');
}

/** A line for each passage whose figures are not those of the source language. */
export function checkNumbers({texts}: Data): string[] {
  const source = passages(texts.get(SOURCE)!);
  return [...texts].flatMap(([lang, text]) =>
    [...passages(text)]
      .filter(([path, passage]) => numbers(passage) !== numbers(source.get(path) ?? passage))
      .map(
        ([path, passage]) =>
          `data/text/${lang}.json ${path}: found the figures "${numbers(passage)}", ` +
          `expected "${numbers(source.get(path)!)}" as in ${SOURCE}.json`,
      ),
  );
}
