/** The categories that `Intl.PluralRules` may choose in a language. */
const categoriesOf = (lang: string) =>
  new Intl.PluralRules(lang).resolvedOptions().pluralCategories as string[];

/** Whether a message has plural forms: `one: … | other: …`. The source's is the one to ask. */
const isPlural = (source: string) => /^\w+:.*\|/.test(source);

/** Category and wording of each plural form. */
const formsOf = (text: string) =>
  text.split('|').map((form) => {
    const [, category = '', wording = ''] = /^\s*(?:(\w+):)?(.*)$/s.exec(form) ?? [];
    return {category, wording: wording.trim()};
  });

const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** What is wrong with the plural forms of a translation. */
function formProblems(lang: string, source: string, text: string): string[] {
  const forms = formsOf(text);
  const expected = categoriesOf(lang);
  // A form may say its number in a word, as Arabic does for one and two; no other hole may go.
  const kept = (holed: string) => holes(holed.replaceAll('{n}', ''));
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
      .filter(({wording}) => wording && kept(wording) !== kept(formsOf(source)[0]!.wording))
      .map(
        ({category, wording}) =>
          `found placeholders "${kept(wording)}" in the plural form "${category}", expected "${kept(formsOf(source)[0]!.wording)}"`,
      ),
    ...(source.includes('{n}') &&
    !formsOf(text).some(({category, wording}) => category === 'other' && wording.includes('{n}'))
      ? ['found no "{n}" in the plural form "other", expected it']
      : []),
  ];
}

/** What is wrong with one translation of a message of the source, a clause each. */
export function wordProblems(lang: string, source: string, text: string | undefined): string[] {
  if (!text?.trim()) return [`found no translation, expected one of "${source}"`];
  if (isPlural(source)) return formProblems(lang, source, text);
  return holes(source) === holes(text)
    ? []
    : [`found placeholders "${holes(text)}", expected "${holes(source)}"`];
}
