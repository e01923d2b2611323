import {memoize} from './memoize.js';

/**
 * A language tag as BCP 47 writes it. Content systems also write names of POSIX locales:
 * `en_US`, `de_DE.UTF-8`, `sr_RS@latin`.
 *
 * @returns undefined where a text is neither.
 */
export const languageTag = memoize((text: string): string | undefined => {
  const tag = text
    .trim()
    .replace(/[.@].*$/s, '')
    .replaceAll('_', '-');
  // Before the first paint, nearly every page needs no more than this, and no Intl.
  if (/^[a-z]{2}(-[A-Z]{2})?$/.test(tag)) return tag;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
});

/** What a message says where a language tag is expected. */
export const EXPECTED_TAG = 'a language tag such as en or pt-BR';
