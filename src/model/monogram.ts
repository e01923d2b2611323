// A letter or a digit with its accents, and a word of these.
const LETTER = /[\p{L}\p{N}]\p{M}*/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * One to three letters in place of a logo, for logos are protected signs and are never bundled: a
 * short acronym as it is, else the initials of a name's words, else its first two letters. Arabic
 * has no capitals, and two of its letters may be a word: there, the first letter after the article.
 */
export function monogram(title: string): string {
  const letters = title.match(LETTER) ?? [];
  if (letters.length <= 3) return letters.join('');
  const initials = (title.match(WORD) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.match(LETTER)![0]);
  if (initials.length > 1) return initials.slice(0, 2).join('');
  const isArabic = /^\p{Script=Arabic}/u.test(letters[0]!);
  const withoutArticle = isArabic ? title.replace(/^ال/u, '').match(LETTER)! : letters;
  return withoutArticle
    .slice(0, isArabic ? 1 : 2)
    .join('')
    .toUpperCase();
}
