/**
 * Search in texts. Letters are compared without case and accents, so that `securite` finds
 * `sécurité`.
 *
 * Must not know any word of a language.
 */

/** Letters that Unicode does not decompose, with those that people type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  // Arabic: letters that people type for each other, and the stroke that only widens a word.
  ى: 'ي',
  ة: 'ه',
  ـ: '',
  // Where a long word may be divided.
  '\u00ad': '',
  '’': "'",
  // People type an ordinary space for one that does not break.
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** The letters that have been folded already. */
const foldedLetters = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = foldedLetters.get(letter);
  if (known !== undefined) return known;
  const folded = letter
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/./gu, (one) => LETTERS[one] ?? one)
    // Digits of other scripts: `١٩٢٣` finds 1923.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  foldedLetters.set(letter, folded);
  return folded;
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** A text in the form in which texts are compared: lower case, no accents, ligatures as two letters. */
export const fold = (text: string): string =>
  // Most names are ASCII: then no letter needs to be looked up.
  isAscii(text) ? text.toLowerCase() : [...text].map(foldLetter).join('');

/** The folded words of a query; a text matches where it has all of them. */
export const queryWords = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

/** Where a match begins and ends in a text. */
export type TextRange = readonly [from: number, to: number];

/** The ranges of a text that match folded words; ranges that overlap or touch are joined. */
export function findWords(text: string, words: readonly string[]): readonly TextRange[] {
  const {folded, startOf, endOf} = foldWithPositions(text);
  const matches: TextRange[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      matches.push([startOf(at), endOf(at + word.length)]);
  }
  matches.sort(([a], [b]) => a - b);
  const joined: TextRange[] = [];
  for (const [from, to] of matches) {
    const last = joined.at(-1);
    if (!last || last[1] < from) joined.push([from, to]);
    else if (last[1] < to) joined[joined.length - 1] = [last[0], to];
  }
  return joined;
}

interface Folded {
  readonly folded: string;
  /** Where the letter begins in the text from which a folded letter comes. */
  startOf(at: number): number;
  /** Where the letter before a folded letter ends in the text, with the accents that follow it. */
  endOf(at: number): number;
}

/** A folded text with the positions of its letters: folding may lengthen or shorten a letter. */
function foldWithPositions(text: string): Folded {
  const same = (at: number) => at;
  if (isAscii(text)) return {folded: text.toLowerCase(), startOf: same, endOf: same};
  let folded = '';
  const positions: number[] = [];
  let position = 0;
  for (const letter of text) {
    const foldedLetter = foldLetter(letter);
    for (let i = 0; i < foldedLetter.length; i++) positions.push(position);
    folded += foldedLetter;
    position += letter.length;
  }
  positions.push(text.length);
  return {
    folded,
    startOf: (at) => positions[at]!,
    endOf(at) {
      const last = positions[at - 1]!;
      let next = at;
      while (positions[next] === last) next++;
      return positions[next]!;
    },
  };
}
