import type {MsgFn} from '@lit/localize/internal/types.js';
import {parseEdtf} from '../model/edtf.js';
import type {Text, Texts} from '../model/texts.js';
import type {Language} from './catalogue.js';
import {createFormat, type Format} from './format.js';
import {bindMsg} from './msg.js';
import {direction} from './negotiate.js';

/** Everything a view needs to speak one language. */
export interface L10n extends Format {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly msg: MsgFn;
  readonly texts: Texts;
  /** The date a fact speaks of, as far as it is known: `nov. 2023`, `vers 2013`; '' if undated. */
  asOf(edtf: string): string;
}

const made = new WeakMap<Language, L10n>();

/** The words, texts and formats of a language; made once for each. */
export function l10nOf(language: Language): L10n {
  const known = made.get(language);
  if (known) return known;
  const {lang, templates, texts} = language;
  const msg = bindMsg(templates);
  const format = createFormat(lang);
  const l10n: L10n = {
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
  made.set(language, l10n);
  return l10n;
}

/** The bare string of a text, whatever language it is in. */
export const plain = (text: Text): string => (typeof text === 'string' ? text : text.value);

/** Puts values where a message has `{name}`. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
