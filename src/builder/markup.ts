import {escape} from '../render/escape.js';

/** Writes ` name="value"` for each pair, or only the name for an empty value. */
export const attributes = (pairs: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(pairs)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`;
    })
    .join('');

/** A link; `hreflang` is the language of the page that it leads to. */
export const link = (href: string, text: string, hreflang?: string): string =>
  `<a${attributes({href, hreflang})}>${escape(text)}</a>`;

export const indent = (lines: string): string => lines.replace(/^(?=.)/gm, '  ');
