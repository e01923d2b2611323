/** A text of one language; `lang` where it stays in another. */
export interface Text {
  readonly value: string;
  readonly lang?: string;
}

/** The texts of one place in every language that has it, by language. */
export interface TextRow {
  /** `partners`, `programme`, `kinds` …; the subject of it where there is one: `interpol`. */
  readonly subject: string;
  /** Its path in each `data/text/<lang>.json`: `partners/interpol/summary`. */
  readonly path: string;
  readonly texts: Readonly<Record<string, Text>>;
}

type Tree = Readonly<Record<string, unknown>>;

/** Members that describe a file or a name and are no texts. */
const MARKS = ['$schema', 'lang', 'locale', 'reviewed', 'knownBy'];

/** Every text of a file by its path. */
function flat(tree: Tree, path: readonly string[] = []): [path: string, text: Text][] {
  return Object.entries(tree)
    .filter(([key]) => !MARKS.includes(key))
    .flatMap(([key, value]): [string, Text][] => {
      const here = [...path, key];
      if (typeof value === 'string') return [[here.join('/'), {value}]];
      const text = value as Tree & Partial<Text>;
      if (typeof text.value === 'string') return [[here.join('/'), text as Text]];
      return flat(text, here);
    });
}

const subjectOf = (path: string): string => {
  const [first = '', second = ''] = path.split('/');
  return first === 'partners' || first === 'projects' ? second : first;
};

/** All texts, side by side, in the order of the first language (the source), then what only others have. */
export function textRows(files: readonly (Tree & {readonly lang: string})[]): TextRow[] {
  const rows = new Map<string, Record<string, Text>>();
  for (const file of files) {
    for (const [path, text] of flat(file)) {
      rows.set(path, {...rows.get(path), [file.lang]: text});
    }
  }
  return [...rows].map(([path, texts]) => ({path, texts, subject: subjectOf(path)}));
}

/** Texts that the source language has and another has not; plural forms differ by nature. */
export const lacking = (rows: readonly TextRow[], source: string, lang: string): TextRow[] =>
  rows.filter(
    ({path, texts}) => texts[source] && !texts[lang] && !/\/(one|two|few|many|other)$/.test(path),
  );

/** The texts of one language, or a note that one of them is missing. */
export interface Saying {
  readonly lang: string;
  readonly isLacking: boolean;
  /** The language in which they stay, where that is another. */
  readonly foreign?: string | undefined;
}

/** The texts of each language; undefined where no language has such a text. */
export function sayings(
  rows: readonly TextRow[],
  paths: readonly string[],
  languages: readonly string[],
): Saying[] {
  const found = rows.filter(({path}) => paths.includes(path));
  if (found.length === 0) return [];
  return languages.map((lang) => ({
    lang,
    isLacking: found.some(({texts}) => !texts[lang]),
    foreign: found.find(({texts}) => texts[lang]?.lang)?.texts[lang]?.lang,
  }));
}

/** Texts of a language that stay in another. */
export const foreign = (rows: readonly TextRow[], lang: string): TextRow[] =>
  rows.filter(({texts}) => texts[lang]?.lang);
