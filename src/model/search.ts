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
  ħ: 'h',
  ŋ: 'n',
  ı: 'i',
  ə: 'e',
  // Catalan writes it between two l.
  '·': '',
  // Greek writes this letter differently at the end of a word.
  ς: 'σ',
  // Letters that look like an apostrophe.
  ʼ: ' ',
  ʻ: ' ',
  // Arabic, Persian, Urdu: letters that people type for each other, and the stroke that only
  // widens a word.
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ے: 'ي',
  ک: 'ك',
  ٱ: 'ا',
  ـ: '',
};

/** Letters for which people also type two, where their keyboard lacks them. */
const PAIRS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ø: 'oe',
  ü: 'ue',
  å: 'aa',
  đ: 'dj',
};
const PAIRED = /[äöøüåđ]/gi;

/** A text whose digits of other scripts are ours: `١٩٢٣` is 1923. */
export const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** The letters that have been folded already. */
const foldedLetters = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = foldedLetters.get(letter);
  if (known !== undefined) return known;
  const letters = letter
    // A ligature, a small or a wide letter becomes the ordinary ones: `ﬁ`, `₂`, `ＵＮ`.
    .normalize('NFKD')
    // Accents, and signs without a width: where a word may be divided, joiners, directions.
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/./gu, (one) => LETTERS[one] ?? one);
  // A sign only separates words, and people type many signs for each other, or none.
  const folded = latinDigits(letters).replace(/[^\p{L}\p{N}]/gu, ' ');
  foldedLetters.set(letter, folded);
  return folded;
}

const spellOut = (text: string): string =>
  text.replace(PAIRED, (letter) => PAIRS[letter.toLowerCase()]!);

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

const foldLetters = (text: string): string =>
  [...text].map(foldLetter).join('').replace(/ {2,}/g, ' ');

/**
 * A text in the form in which texts are compared: lower case, no accents, ligatures as two letters,
 * one blank for the signs between two words. `Müller` has two forms, each in a line: `muller` and
 * `mueller`.
 */
export function fold(text: string): string {
  // Most names are ASCII: then no letter needs to be looked up.
  if (isAscii(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  const composed = text.normalize();
  const folded = foldLetters(composed);
  const spelled = spellOut(composed);
  return spelled === composed ? folded : `${folded}\n${foldLetters(spelled)}`;
}

/** A word of a query, or several in their order, in each of its forms. */
export type QueryWord = readonly string[];

/** A form of a word, and that without the signs in it: people write `co-operation`, `U.N.` */
const formsOf = (form: string): string[] =>
  form.includes(' ') ? [form, form.replaceAll(' ', '')] : [form];

/** Words in quotation marks, which people may not have closed yet, or one word. */
const QUERY_WORD = /["“”„‟«»][^"“”„‟«»]*["“”„‟«»]?|[^\s"“”„‟«»]+/g;

/**
 * The folded words of a query; a text matches where it has all of them. Words in quotation marks,
 * or with a sign between them, count as one: the text must have them in this order. With signs inside
 * a word, a text without them matches, too.
 */
export const queryWords = (query: string): QueryWord[] =>
  (query.match(QUERY_WORD) ?? [])
    .map((word) =>
      fold(word)
        .split('\n')
        .flatMap((form) => formsOf(form.trim()))
        .filter(Boolean),
    )
    .filter(({length}) => length > 0);

/** Whether a folded text has a word of a query. */
export const hasWord = (folded: string, word: QueryWord): boolean =>
  word.some((form) => folded.includes(form));

/** Where a match begins and ends in a text. */
export type TextRange = readonly [from: number, to: number];

/** The ranges of a text that match words; ranges that overlap or touch are joined. */
export function findWords(text: string, words: readonly QueryWord[]): readonly TextRange[] {
  const folded = fold(text);
  const found = words.filter((word) => hasWord(folded, word)).flat();
  if (found.length === 0) return [];
  const matches: TextRange[] = [];
  for (const spell of text.normalize().search(PAIRED) < 0 ? [same] : [same, spellOut]) {
    const {folded: letters, startOf, endOf} = foldWithPositions(text, spell);
    for (const form of found) {
      for (let at = letters.indexOf(form); at >= 0; at = letters.indexOf(form, at + 1))
        matches.push([startOf(at), endOf(at + form.length)]);
    }
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

const same = (text: string): string => text;

interface Folded {
  readonly folded: string;
  /** Where the letter begins in the text from which a folded letter comes. */
  startOf(at: number): number;
  /** Where the letter before a folded letter ends in the text, with the accents that follow it. */
  endOf(at: number): number;
}

/**
 * A folded text with the positions of its letters: folding may lengthen or shorten a letter.
 *
 * @param spell how a letter is written before it is folded.
 */
function foldWithPositions(text: string, spell: (letter: string) => string): Folded {
  let folded = '';
  const positions: number[] = [];
  let position = 0;
  const isSpelled = spell !== same;
  // Two letters may stand for a letter with the accent that follows it.
  for (const letter of isSpelled ? text.match(/.\p{M}*/gsu)! : text) {
    const letters = isSpelled ? foldLetters(spell(letter.normalize())) : foldLetter(letter);
    for (const one of letters) {
      // The signs between two words are one blank.
      if (one === ' ' && folded.endsWith(' ')) continue;
      folded += one;
      for (let i = 0; i < one.length; i++) positions.push(position);
    }
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
