/**
 * Row 2. Search in words that a person reads, without knowing any: letters are
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

/** A text as it is compared: lower case, no accents, ligatures in two letters. */
export const fold = (text: string): string =>
  // Most names are ASCII, which needs no letter looked up.
  /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : [...text].map(foldLetter).join('');

/** The words of a query, as they are compared; all of them must be found. */
export const queryWords = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

/** A piece of a text, and whether it is one of the words sought. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a text where sought words begin and end; one piece where there is none. */
export function pieces(text: string, words: readonly string[]): readonly Piece[] {
  // Folding may lengthen or shorten a letter, so each folded one remembers where it stood.
  let haystack = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of text) {
    const bare = foldLetter(letter);
    for (let i = 0; i < bare.length; i++) places.push(place);
    haystack += bare;
    place += letter.length;
  }
  places.push(text.length);
  const found = new Set<number>();
  for (const word of words) {
    for (let at = haystack.indexOf(word); at >= 0; at = haystack.indexOf(word, at + 1)) {
      for (let i = places[at]!; i < endOf(places, at + word.length); i++) found.add(i);
    }
  }
  if (found.size === 0) return [{text, found: false}];
  const cut: {text: string; found: boolean}[] = [];
  for (let i = 0; i < text.length; i++) {
    const last = cut[cut.length - 1];
    if (last && last.found === found.has(i)) last.text += text[i];
    else cut.push({text: text[i]!, found: found.has(i)});
  }
  return cut;
}

/** Where the letter before a folded place ends in the text, with the accents that follow it. */
function endOf(places: readonly number[], folded: number): number {
  const last = places[folded - 1]!;
  let next = folded;
  while (places[next] === last) next++;
  return places[next]!;
}
