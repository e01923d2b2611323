import {SOURCE_LANG} from '../../locale/language-file.js';
import {ATTRIBUTES, type Attributes} from './attributes.js';
import {printCard} from './card.js';
import type {FirstScript, Handover} from './handover.js';
import {printList} from './list.js';
import {printOverview} from './overview.js';
import type {PrintedForm} from './printed-form.js';
import {make} from './tree.js';

type Print = (form: PrintedForm, read: Attributes) => Node | undefined;

/** The function that prints an element, and the style sheet that it needs beside the first one. */
const ELEMENTS: Readonly<Record<string, readonly [print: Print, sheet: number]>> = {
  'pfig-partner-list': [printList, 1],
  'pfig-partner-card': [printCard, 0],
  'pfig-programme-overview': [printOverview, 2],
};

export const TAGS = Object.keys(ELEMENTS);

/** Properties that a script may set before an element is defined. */
const PROPERTIES = [
  'data',
  ...ATTRIBUTES.map((name) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())),
];

/** Whether somebody has filled an element, or has set something that is not printed. */
export const isTaken = (element: Element): boolean =>
  !!(
    element.shadowRoot ||
    customElements.get(element.localName) ||
    element.getAttribute('src')?.trim() ||
    PROPERTIES.some((name) => Object.hasOwn(element, name))
  );

/** Gives the places up of what does not come; what a visitor has opened, focused or typed stays. */
function endWaiting(frame: ParentNode): void {
  for (const place of frame.querySelectorAll('[data-awaited]')) place.remove();
  // A list shows all that is found.
  frame.querySelector<Element & {oninput?: () => void}>('.bar')?.oninput?.();
}

/** Makes what prints elements in one language. */
export function createPrinter(form: PrintedForm, {printed}: Handover): FirstScript {
  const {lang, dir, css} = form;
  let sheets: readonly CSSStyleSheet[] | undefined;
  /** Whether what the second script would bring is not waited for. */
  let isWhole = false;

  /** The sheets are made for the first element that is printed. */
  const sheetsOf = (element: Element) => {
    sheets ??= css.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    return [sheets[0]!, sheets[ELEMENTS[element.localName]![1]]!];
  };

  const frameOf = (element: Element) => {
    const [print] = ELEMENTS[element.localName]!;
    const content = print(form, (name) => element.getAttribute(name));
    if (!content) return undefined;
    const frame = make(`div|class=frame|part=frame|lang=${lang}|dir=${dir}`);
    frame.append(content);
    if (isWhole) endWaiting(frame);
    return frame;
  };

  return {
    print(element) {
      const frame = !isTaken(element) && frameOf(element);
      if (!frame) return false;
      const root = element.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = sheetsOf(element);
      root.append(frame);
      printed.set(element, this);
      return true;
    },

    printWhole() {
      isWhole = true;
      printed.forEach((script, element) => {
        if (script === this) endWaiting(element.shadowRoot!);
      });
    },
  };
}

/** The language of an element among those that there are; undefined where it has none of them. */
export function languageOf(
  element: Element,
  place: Element,
  languages: readonly string[],
): string | undefined {
  const tag = element.getAttribute('lang') ?? place.closest('[lang]')?.getAttribute('lang') ?? '';
  const range = `${tag.trim().replaceAll('_', '-').toLowerCase()}-`;
  const [match] = languages
    .filter((lang) => range.startsWith(`${lang.toLowerCase()}-`))
    .sort((a, b) => b.length - a.length);
  return match;
}

/**
 * The first script that prints an element; undefined where that is not clear yet.
 *
 * @param place where the element is, or will be.
 * @param isLast whether no other first script comes.
 */
export function languageFor(
  element: Element,
  place: Element,
  {languages}: Handover,
  isLast: boolean,
): FirstScript | undefined {
  const match = languageOf(element, place, [...languages.keys()]);
  if (match || !isLast) return languages.get(match!);
  return languages.get(SOURCE_LANG) ?? [...languages.values()][0];
}
