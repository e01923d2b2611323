/** Texts up to this number of characters are shown whole. */
const SHORT_CHARACTERS = 100;

/** Words around what differs, so that one sees where it is. */
const CONTEXT_WORDS = 4;

/** The words of a text; the end of a paragraph counts as one. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+|\n+/g) ?? [];

/** How many items two lists have in common at their beginning. */
function commonLength(one: readonly string[], other: readonly string[]): number {
  const difference = one.findIndex((item, index) => item !== other[index]);
  return difference < 0 ? one.length : difference;
}

/**
 * Two texts, each cut to what differs from the other, with some words around it: a description has
 * a hundred words, of which one has changed. Short texts are whole.
 */
export function changedPart(before: string, after: string): readonly [string, string] {
  if (Math.max(before.length, after.length) <= SHORT_CHARACTERS) return [before, after];
  const old = wordsOf(before);
  const now = wordsOf(after);
  const start = commonLength(old, now);
  // A word at the end must not be counted at the beginning, too.
  const end = Math.min(
    commonLength([...old].reverse(), [...now].reverse()),
    Math.min(old.length, now.length) - start,
  );
  const cut = (words: readonly string[]): string => {
    const from = Math.max(0, start - CONTEXT_WORDS);
    const to = Math.min(words.length, words.length - end + CONTEXT_WORDS);
    const part = words.slice(from, to).join(' ');
    return `${from > 0 ? '… ' : ''}${part}${to < words.length ? ' …' : ''}`;
  };
  return [cut(old), cut(now)];
}
