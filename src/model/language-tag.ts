/**
 * A language tag as BCP 47 writes it. Content systems also write names of POSIX locales:
 * `en_US`, `de_DE.UTF-8`, `sr_RS@latin`.
 *
 * @returns undefined where a text is neither.
 */
export function languageTag(text: string): string | undefined {
  const tag = text
    .trim()
    .replace(/[.@].*$/s, '')
    .replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** What a message says where a language tag is expected. */
export const EXPECTED_TAG = 'a language tag such as en or pt-BR';
