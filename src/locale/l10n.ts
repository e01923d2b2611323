import type {MsgFn} from '@lit/localize/internal/types.js';
import {lookUp} from '../internal/look-up.js';
import {parseEdtf} from '../model/edtf.js';
import type {Text, Texts} from '../model/texts.js';
import type {Language} from './language.js';
import {createFormat, type Format} from './format.js';
import {bindMsg} from './msg.js';
import {direction, lookup} from './negotiate.js';

/** Everything a view needs to speak one language. */
export interface L10n extends Format {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly msg: MsgFn;
  readonly texts: Texts;
  /** Words a visitor searches for, as search compares them: texts mark them. */
  readonly sought?: readonly string[];
  /** The date a fact speaks of, as far as it is known: `nov. 2023`, `vers 2013`; '' if undated. */
  asOf(edtf: string): string;
}

/**
 * Whose formats to take: those of the page's own tag where it names a region of the
 * language shown (`en-GB`), else those the language says are its own.
 */
function formatLocale(tag: string, {lang, locale = lang}: Language): string {
  try {
    const own = lookup(tag, [lang]) && Intl.getCanonicalLocales(tag.trim())[0];
    return own && own !== lang ? own : locale;
  } catch {
    // Not a well-formed tag; lookup is more lenient than Intl.
    return locale;
  }
}

function createL10n({lang, templates, texts, known, ...own}: Language, locale: string): L10n {
  const msg = bindMsg(templates);
  const format = createFormat(locale, locale === (own.locale ?? lang) ? known : undefined);
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
}

const made = new WeakMap<Language, Map<string, L10n>>();

/**
 * The words, texts and formats of a language; made once for each region.
 *
 * @param tag what the page says of its language, for the formats of its region.
 */
export function l10nOf(language: Language, tag: string): L10n {
  const locale = formatLocale(tag, language);
  const regions = made.get(language) ?? new Map<string, L10n>();
  const l10n = regions.get(locale) ?? createL10n(language, locale);
  made.set(language, regions.set(locale, l10n));
  return l10n;
}

/** The bare string of a text, whatever language it is in. */
export const plain = (text: Text): string => (typeof text === 'string' ? text : text.value);

/** Puts values where a message has `{name}`. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => lookUp(values, name) ?? hole);
}
