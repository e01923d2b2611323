import {typographyProblems} from './typography.js';

/** The categories that `Intl.PluralRules` may choose in a language. */
const categoriesOf = (lang: string) =>
  new Intl.PluralRules(lang).resolvedOptions().pluralCategories as string[];

/** True for a message with plural forms: `one: … | other: …`. Only the source text decides. */
const isPlural = (source: string) => /^\w+:.*\|/.test(source);

/** Category and wording of each plural form. */
const formsOf = (text: string) =>
  text.split('|').map((form) => {
    const [, category = '', wording = ''] = /^\s*(?:(\w+):)?(.*)$/s.exec(form) ?? [];
    return {category, wording: wording.trim()};
  });

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** The problems of the plural forms of a translation, a clause for each. */
function formProblems(lang: string, source: string, text: string): string[] {
  const forms = formsOf(text);
  const expected = categoriesOf(lang);
  // A form may have a word for its number, as in Arabic, but needs all other placeholders.
  const placeholdersBesidesNumber = (wording: string) =>
    placeholders(wording.replaceAll('{n}', ''));
  return [
    ...expected
      .filter((category) => !forms.some((form) => form.category === category))
      .map((category) => `found no plural form "${category}", expected one`),
    ...forms
      .filter(
        ({category}, index) => forms.findIndex((form) => form.category === category) !== index,
      )
      .map(({category}) => `found the plural form "${category}" twice, expected it once`),
    ...forms
      .filter(({category}) => !expected.includes(category))
      .map(
        ({category}) => `found a plural form "${category}", expected one of ${expected.join(', ')}`,
      ),
    ...forms
      .filter(({wording}) => !wording)
      .map(({category}) => `found no words in the plural form "${category}", expected some`),
    ...forms
      .filter(
        ({wording}) =>
          wording &&
          placeholdersBesidesNumber(wording) !==
            placeholdersBesidesNumber(formsOf(source)[0]!.wording),
      )
      .map(
        ({category, wording}) =>
          `found placeholders "${placeholdersBesidesNumber(wording)}" in the plural form "${category}", expected "${placeholdersBesidesNumber(formsOf(source)[0]!.wording)}"`,
      ),
    ...forms
      .filter(
        ({category, wording}) =>
          category === 'other' && source.includes('{n}') && !wording.includes('{n}'),
      )
      .map(() => 'found no "{n}" in the plural form "other", expected it'),
  ];
}

/** The problems of a translation of a message, a clause for each. */
export function wordProblems(lang: string, source: string, text: string | undefined): string[] {
  if (!text?.trim()) return [`found no translation, expected one of "${source}"`];
  if (isPlural(source))
    return [...formProblems(lang, source, text), ...typographyProblems(lang, text)];
  return placeholders(source) === placeholders(text)
    ? typographyProblems(lang, text)
    : [`found placeholders "${placeholders(text)}", expected "${placeholders(source)}"`];
}
