/**
 * Search in words that a person reads, without knowing any: letters are
 * compared without case and accents, so that `securite` finds `sécurité`.
 */

/** Letters that have no accent to take off (Unicode decomposes none of these). */
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
  // Arabic: forms that are typed for one another, and the stroke that only stretches a word.
  ى: 'ي',
  ة: 'ه',
  ـ: '',
  '’': "'",
  // A space that does not break is typed as one that does.
  '\u00a0': ' ',
  '\u202f': ' ',
};

const folded = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const bare = letter
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/./gu, (one) => LETTERS[one] ?? one)
    // Digits of other scripts: `١٩٢٣` finds 1923.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  folded.set(letter, bare);
  return bare;
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** A text as it is compared: lower case, no accents, ligatures in two letters. */
export const fold = (text: string): string =>
  // Most names are ASCII, which needs no letter looked up.
  isAscii(text) ? text.toLowerCase() : [...text].map(foldLetter).join('');

/** The words of a query, as they are compared; all of them must be found. */
export const queryWords = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

/** Where something begins and ends in a text. */
export type Span = readonly [from: number, to: number];

/** Where words, as they are compared, are in a text; what overlaps or touches is one. */
export function findWords(text: string, words: readonly string[]): readonly Span[] {
  const {folded, startOf, endOf} = foldWithPlaces(text);
  const found: Span[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      found.push([startOf(at), endOf(at + word.length)]);
  }
  found.sort(([a], [b]) => a - b);
  const merged: Span[] = [];
  for (const [from, to] of found) {
    const last = merged.at(-1);
    if (!last || last[1] < from) merged.push([from, to]);
    else if (last[1] < to) merged[merged.length - 1] = [last[0], to];
  }
  return merged;
}

interface Folded {
  readonly folded: string;
  /** Where in the text the letter is that a folded one comes from. */
  startOf(at: number): number;
  /** Where the letter before a folded one ends, with the accents that follow it. */
  endOf(at: number): number;
}

/** A folded text that knows its places: folding may lengthen or shorten a letter. */
function foldWithPlaces(text: string): Folded {
  const same = (at: number) => at;
  if (isAscii(text)) return {folded: text.toLowerCase(), startOf: same, endOf: same};
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of text) {
    const one = foldLetter(letter);
    for (let i = 0; i < one.length; i++) places.push(place);
    folded += one;
    place += letter.length;
  }
  places.push(text.length);
  return {
    folded,
    startOf: (at) => places[at]!,
    endOf(at) {
      const last = places[at - 1]!;
      let next = at;
      while (places[next] === last) next++;
      return places[next]!;
    },
  };
}
