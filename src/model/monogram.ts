/**
 * Two or three letters that stand where a logo would: a short acronym as it is,
 * else the initials of a name's words, else the first two letters; in Arabic, which
 * has no capitals, the first one after the article, since two may be a word.
 *
 * Logos are protected signs and are never bundled.
 */
export function monogram(title: string): string {
  const letters = [...title];
  if (letters.length <= 3) return title;
  const words = title.split(/[\s’'-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1
    ? words
        .slice(0, 2)
        .map((word) => [...word].at(0))
        .join('')
    : [...title.replace(/^ال/u, '')]
        .slice(0, /^\p{Script=Arabic}/u.test(title) ? 1 : 2)
        .join('')
        .toUpperCase();
}
