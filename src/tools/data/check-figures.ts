import {textValue, type Text} from '../../model/types.js';
import type {Data, TextFile} from '../build/files.js';

/** The texts that are prose, each with its path in the file. */
export function prose({programme, projects, partners}: TextFile): [path: string, text: string][] {
  const all = (path: string, texts: readonly Text[]) =>
    texts.map((text, index): [string, string] => [`${path}/${index}`, textValue(text)]);
  return [
    ['/programme/summary', textValue(programme.summary)],
    ...all('/programme/introduction', programme.introduction),
    ...Object.entries(projects).map(([id, {summary}]): [string, string] => [
      `/projects/${id}/summary`,
      textValue(summary),
    ]),
    ...Object.entries(partners).flatMap(([id, {summary, description}]): [string, string][] => [
      [`/partners/${id}/summary`, textValue(summary)],
      ...all(`/partners/${id}/description`, description),
    ]),
  ];
}

/** The value of a decimal digit of any script. Unicode has the ten digits of a script in a row. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code - zero);
}

/** A network of INTERPOL with figures in its name. */
const NAMES = /I-24\/7/g;
/** A year, also 2030. */
const YEAR = /^(1[89]|20)\d\d$/;
/** The 17 goals of the 2030 Agenda, and the 21st century. */
const ALLOWED = ['17', '21'];

/** The figures in a text that may become wrong with time. */
export const figuresIn = (text: string): string[] =>
  (
    text
      // A word joiner may be between the letters of a name.
      .replaceAll('\u2060', '')
      .replace(/\p{Nd}/gu, digitValue)
      .replace(NAMES, '')
      .match(/\d+/g) ?? []
  ).filter((figure) => !YEAR.test(figure) && !ALLOWED.includes(figure));

/** A line for each figure in prose, where nobody would see that it is old. */
export const checkFigures = ({texts}: Data): string[] =>
  [...texts].flatMap(([lang, file]) =>
    prose(file).flatMap(([path, text]) =>
      figuresIn(text).map(
        (figure) =>
          `data/text/${lang}.json ${path}: found the figure "${figure}", expected none but years, ` +
          `${ALLOWED.join(' and ')}; write it as a fact, with its source, or leave it out`,
      ),
    ),
  );
