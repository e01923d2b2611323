import {escape} from '../render/escape.js';

/** ` name="value"` for each pair; an empty value is a bare name. */
export const attributes = (pairs: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(pairs)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`;
    })
    .join('');

/** A link, with the language of where it leads. */
export const link = (href: string, text: string, hreflang?: string): string =>
  `<a${attributes({href, hreflang})}>${escape(text)}</a>`;

export const indent = (lines: string): string => lines.replace(/^(?=.)/gm, '  ');
