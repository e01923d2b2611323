/** A letter or a digit with its accents; and words of them. */
const LETTER = /[\p{L}\p{N}]\p{M}*/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Two or three letters that stand where a logo would: a short acronym as it is,
 * else the initials of a name's words, else the first two letters; in Arabic, which
 * has no capitals, the first one after the article, since two may be a word.
 *
 * Logos are protected signs and are never bundled.
 */
export function monogram(title: string): string {
  const letters = title.match(LETTER) ?? [];
  if (letters.length <= 3) return letters.join('');
  const initials = (title.match(WORD) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.match(LETTER)![0]);
  if (initials.length > 1) return initials.slice(0, 2).join('');
  const isArabic = /^\p{Script=Arabic}/u.test(letters[0]!);
  const own = isArabic ? title.replace(/^ال/u, '').match(LETTER)! : letters;
  return own
    .slice(0, isArabic ? 1 : 2)
    .join('')
    .toUpperCase();
}
