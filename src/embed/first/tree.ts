import type {PrintedForm} from './printed-form.js';

/**
 * Makes nodes from the compact text that the build has printed, without `innerHTML`: a policy may
 * forbid that, and XHTML has other rules for it. `src/tools/build/print/packed-tree.ts` writes the text.
 */

/**
 * Makes an element: `h3|id=title|part=heading`.
 *
 * @param names gets the attributes whose value is `$`: that is still to come.
 */
export function make(definition: string, names: string[] = []): HTMLElement {
  const [tag, ...attributes] = definition.split('|');
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', tag!) as HTMLElement;
  for (const attribute of attributes) {
    const [name, ...value] = attribute.split('=');
    if (value[0] === '$') names.push(name!);
    else element.setAttribute(name!, value.join('='));
  }
  return element;
}

/** Stand-ins for letters and signs that are not ASCII: signs, and where these are too few, letters. */
export const STAND_INS = '#$&@*{}~_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The first sign for an element. */
export const FIRST_CODE = 33;

/** The first of the private characters that stand for those with a meaning in the printed text. */
export const PRIVATE = 0xe000;

/** A printed text in its letters; between two `^`, letters are as they are, and `%` is the id. */
function decode(text: string, letters: string, id: string): string {
  const standIns = new RegExp(`[${STAND_INS.slice(0, letters.length)}]`, 'g');
  return text
    .split('^')
    .map((piece, index) =>
      index % 2 ? piece : piece.replace(standIns, (sign) => letters[STAND_INS.indexOf(sign)]!),
    )
    .join('')
    .replaceAll('%', id)
    .replace(/[\ue000-\ue07f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - PRIVATE));
}

/**
 * The nodes of a printed text.
 *
 * @param levelsBelow how many levels the headings are below their level in the text.
 * @param id of the partner that the text shows.
 */
export function nodesOf(
  {tags, letters}: PrintedForm,
  text: string,
  levelsBelow: number,
  id = '',
): DocumentFragment {
  const fragment = new DocumentFragment();
  let place: Node & ParentNode = fragment;
  let names: string[] = [];
  const definitions = tags.split('\n');
  text.replace(/<(.)|>|[^<>]+/gs, (token, code: string | undefined) => {
    if (code) {
      names = [];
      const definition = definitions[code.charCodeAt(0) - FIRST_CODE]!.replace(
        /^h(\d)/,
        (_, level) => `h${Math.min(6, Number(level) + levelsBelow)}`,
      );
      const element = make(definition.replaceAll('%', id), names);
      place.append(element);
      place = element;
    } else if (token === '>') place = place.parentNode!;
    else {
      const values = token.split('|');
      for (const name of names)
        (place as Element).setAttribute(name, decode(values.shift()!, letters, id));
      names = [];
      place.append(decode(values[0]!, letters, id));
    }
    return '';
  });
  return fragment;
}
