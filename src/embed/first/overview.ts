import {DEFAULT_SECTIONS, PROJECT_SECTIONS, SECTIONS} from '../../model/attribute-values.js';
import {readList, readNumber, type Attributes} from './attributes.js';
import {readHide, removeHidden} from './hide.js';
import type {PrintedForm} from './printed-form.js';
import {nodesOf} from './tree.js';

/** Level of the first heading where the page names none. */
const LEVEL = 2;

const isSection = (name: string): boolean => (SECTIONS as readonly string[]).includes(name);

/**
 * The content of the overview's frame; undefined where the page requests a section that is not
 * printed.
 */
export function printOverview(form: PrintedForm, read: Attributes): DocumentFragment | undefined {
  const {overview} = form;
  const pieces = new Map(overview.map((piece) => [piece[0], piece]));
  const requested = readList(read('sections'), SECTIONS);
  const shown = requested.length > 0 ? requested : DEFAULT_SECTIONS;
  if (!shown.every((section) => pieces.has(section))) return undefined;
  const content = new DocumentFragment();
  const level = readNumber(read('heading-level'), 6) ?? LEVEL;
  const lower = shown[0] === 'intro' ? level + 1 : level;
  const add = (name: string, toLevel: number) => {
    const [, fromLevel, text] = pieces.get(name)!;
    content.append(nodesOf(form, text, toLevel - fromLevel));
  };
  const firstAt = overview.findIndex(([name]) => isSection(name));
  const notedSection = shown.find((section) => PROJECT_SECTIONS.includes(section));
  overview.forEach(([name], at) => {
    if (at === firstAt)
      shown.forEach((section, index) => {
        add(section, index === 0 ? level : lower);
        if (section === notedSection) add('note', level);
      });
    if (!isSection(name) && name !== 'note') add(name, level);
  });
  removeHidden(content, readHide(read));
  return content;
}
