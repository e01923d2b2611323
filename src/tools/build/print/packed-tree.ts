import {FIRST_CODE, PRIVATE, STAND_INS} from '../../../embed/first/tree.js';
import {elements, type Element} from '../../../render/tree.js';

/**
 * Writes trees as compact text: `<` and a sign begin an element, `>` ends it. What the sign means is
 * written once: `h3|id=title|part=heading`. Where elements differ in the value of an attribute, the
 * values follow the sign, each before a `|`; `%` is the id of the partner.
 */

/** Attributes whose values differ from element to element. */
const VARYING = /^(href|hreflang|id|aria-label|aria-labelledby|data-partner|lang|name)$/;

/** Signs with a meaning, and those of the stand-ins that are no letters. */
const RESERVED = /[<>|^%#$&@*{}~_]/g;

const NOT_ASCII = /[^\0-\x7f]/gu;

/** The stand-ins that are no letters. */
const SIGNS = STAND_INS.search(/[a-z]/);

/** Signs that mean something in a text, a script or a regular expression are none for elements. */
const isCode = (sign: string): boolean => /[!-~]/.test(sign) && !/[<>|"'`\\%]/.test(sign);

/**
 * The letters and signs for which others stand: ASCII is shorter in a script. Letters stand for them
 * only where most of the texts are in another script than ours.
 */
export function foreignLetters(texts: string): string {
  const foreign = texts.match(NOT_ASCII) ?? [];
  const counts = new Map<string, number>();
  for (const letter of foreign) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const byCount = [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([letter]) => letter)
    .filter((letter) => letter.length === 1);
  return byCount.slice(0, foreign.length > texts.length / 2 ? STAND_INS.length : SIGNS).join('');
}

/** Writes the trees of one language. */
export class TreePacker {
  readonly #letters: string;
  /** The definitions in the order of their signs; '' at signs that are none. */
  readonly #definitions: string[] = [];

  constructor(letters: string) {
    this.#letters = letters;
  }

  /** The meanings of the signs, a line for each. */
  get tags(): string {
    return this.#definitions.join('\n');
  }

  #codeOf(definition: string): string {
    const signAt = (index: number) => String.fromCharCode(FIRST_CODE + index);
    const known = this.#definitions.indexOf(definition);
    if (known >= 0) return signAt(known);
    while (!isCode(signAt(this.#definitions.length))) {
      if (this.#definitions.length > 94)
        throw new Error('found too many kinds of elements in what is printed, expected at most 87');
      this.#definitions.push('');
    }
    return signAt(this.#definitions.push(definition) - 1);
  }

  #encode(text: string, id: string): string {
    const plain = text
      .replace(/[ \t\n\r\f]+/g, ' ')
      .replaceAll(id || '%', '\0')
      .replace(RESERVED, (sign) => String.fromCharCode(PRIVATE + sign.charCodeAt(0)));
    const marked = this.#letters.length > SIGNS ? plain.replace(/[A-Za-z]+/g, '^$&^') : plain;
    const swapped = marked.replace(
      NOT_ASCII,
      (letter) => STAND_INS[this.#letters.indexOf(letter)] ?? letter,
    );
    return swapped.replaceAll('\0', id ? '%' : String.fromCharCode(PRIVATE + 37));
  }

  /** The content of an element. @param id of the partner that it shows. */
  content({childNodes}: Element, id = ''): string {
    return childNodes
      .map((child) => {
        if ('tagName' in child) return this.element(child, id);
        return 'value' in child ? this.#encode(child.value, id) : '';
      })
      .join('');
  }

  /** An element with its content. */
  element(element: Element, id = ''): string {
    const values: string[] = [];
    const attributes = element.attrs.map(({name, value}) => {
      // What is made of the id is the same for all partners.
      const general = id && value.replace(id, '%');
      if (id && /^(name-|details-|logo-)%$/.test(general)) return `${name}=${general}`;
      if (!VARYING.test(name)) return `${name}=${value}`;
      values.push(`${this.#encode(value, id)}|`);
      return `${name}=$`;
    });
    const code = this.#codeOf([element.tagName, ...attributes].join('|'));
    return `<${code}${values.join('')}${this.content(element, id)}>`;
  }
}

export const textsOf = (roots: readonly Element[]): string =>
  roots
    .flatMap((root) => [root, ...elements(root)])
    .flatMap(({childNodes}) => childNodes.map((child) => ('value' in child ? child.value : '')))
    .join('');
