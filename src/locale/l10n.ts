// The public modes of @lit/localize hold one language for a page and install it globally. Elements
// on other people's pages need a language each, so this file, and no other, imports an internal
// module of the package. Its version is pinned in package.json.
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {memoize} from '../model/memoize.js';
import {parseEdtf} from '../model/timeline.js';
import type {Texts} from '../model/types.js';
import {createFormat, fill, type Format} from './format.js';
import type {Language, Templates} from './language-file.js';
import {direction, languageTag, lookup} from './lang.js';

/** Everything that a view needs to show one language. */
export interface L10n extends Format {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly msg: MsgFn;
  readonly texts: Texts;
  /** The date of a fact, as precisely as it is known: `nov. 2023`, `vers 2013`; '' if undated. */
  asOf(edtf: string): string;
}

/**
 * A `msg` for the words of one language. lit-localize recognises messages by the type of this
 * function, so views may receive it as an argument.
 */
const bindMsg = (templates: Templates): MsgFn =>
  ((template: string, options?: {id?: string}) =>
    runtimeMsg(templates, template, options)) as MsgFn;

/**
 * The locale of the formats: the page's tag where it names a region of the language that is shown
 * (`en-GB`), else the locale of the language's file.
 */
function formatLocale(tag: string, {lang, locale = lang}: Language): string {
  const pageLocale = lookup(tag, [lang]) && languageTag(tag);
  return pageLocale && pageLocale !== lang ? pageLocale : locale;
}

const createL10n = memoize((language: Language, locale: string): L10n => {
  const {lang, templates, texts} = language;
  const msg = bindMsg(templates);
  const isPrecomputed = locale === (language.locale ?? lang);
  const format = createFormat(locale, isPrecomputed ? language.precomputed : undefined);
  return {
    ...format,
    lang,
    dir: direction(lang),
    msg,
    texts,
    asOf(edtf) {
      const when = parseEdtf(edtf);
      if (!when) return '';
      // The day has no use for a reader, and needs the space of a word.
      const date = format.date(when.date.slice(0, 7));
      return when.approximate
        ? fill(msg('vers {date}', {id: 'circa', desc: 'An approximate date: {date} is a year.'}), {
            date,
          })
        : date;
    },
  };
});

/**
 * The words, texts and formats of a language; made once for each region.
 *
 * @param tag the page's language tag, for the formats of its region.
 */
export const l10nOf = (language: Language, tag: string): L10n =>
  createL10n(language, formatLocale(tag, language));

/**
 * The same words and formats with the texts of a custom directory. For kinds, figures and projects
 * that it does not describe, the words of the language stay; the texts of partners and of the
 * programme are those of the directory alone. Made once for each pair.
 */
export const withTexts = memoize((l10n: L10n, texts: Texts): L10n => ({
  ...l10n,
  texts: {
    ...texts,
    kinds: {...l10n.texts.kinds, ...texts.kinds},
    figures: {...l10n.texts.figures, ...texts.figures},
    projects: {...l10n.texts.projects, ...texts.projects},
  },
}));
