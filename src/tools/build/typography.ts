/** Signs that French writes apart from the word before them, or after it, by a space that can break. */
const BREAKING_SPACES = /\S+ [;:!?»]|« \S+/gu;

/** A clause for each place in a text where a sign may begin or end a line alone. */
export const typographyProblems = (lang: string, text: string): string[] =>
  lang === 'fr'
    ? (text.match(BREAKING_SPACES) ?? []).map(
        (found) => `found "${found}" with a space, expected a no-break space (U+00A0)`,
      )
    : [];
