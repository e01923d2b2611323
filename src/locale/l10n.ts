import type {MsgFn} from '@lit/localize/internal/types.js';
import {parseEdtf} from '../model/timeline.js';
import type {Texts} from '../model/types.js';
import type {Language} from './language.js';
import {memoize} from '../model/memoize.js';
import {languageTag} from '../model/language-tag.js';
import {fill} from './fill-template.js';
import {createFormat, type Format} from './format.js';
import {bindMsg} from './msg.js';
import {direction, lookup} from './negotiate.js';

/** Everything a view needs to speak one language. */
export interface L10n extends Format {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly msg: MsgFn;
  readonly texts: Texts;
  /** The date a fact speaks of, as far as it is known: `nov. 2023`, `vers 2013`; '' if undated. */
  asOf(edtf: string): string;
}

/**
 * Whose formats to take: those of the page's own tag where it names a region of the
 * language shown (`en-GB`), else those the language says are its own.
 */
function formatLocale(tag: string, {lang, locale = lang}: Language): string {
  const own = lookup(tag, [lang]) && languageTag(tag);
  return own && own !== lang ? own : locale;
}

const createL10n = memoize((language: Language, locale: string): L10n => {
  const {lang, templates, texts} = language;
  const msg = bindMsg(templates);
  const isOwnLocale = locale === (language.locale ?? lang);
  const format = createFormat(locale, isOwnLocale ? language.precomputed : undefined);
  return {
    ...format,
    lang,
    dir: direction(lang),
    msg,
    texts,
    asOf(edtf) {
      const when = parseEdtf(edtf);
      if (!when) return '';
      // A day says no more than its month to a reader, and takes the room of a word.
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
 * @param tag what the page says of its language, for the formats of its region.
 */
export const l10nOf = (language: Language, tag: string): L10n =>
  createL10n(language, formatLocale(tag, language));
