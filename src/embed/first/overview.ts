import {SECTIONS, type Section} from '../../model/attribute-values.js';
import {readList, readNumber, type Attributes} from './attributes.js';
import {readHide, removeHidden} from './hide.js';
import type {PrintedForm} from './printed-form.js';
import {nodesOf} from './tree.js';

/** Level of the first heading where the page names none. */
const LEVEL = 2;

/** Sections that show projects; the note on these follows the first of them. */
const PROJECT_SECTIONS: readonly Section[] = ['projects', 'matrix', 'timeline'];

/** Sections of which only the place is printed. */
const ABSENT_SECTIONS: readonly Section[] = ['matrix', 'timeline'];

const isSection = (name: string): boolean => (SECTIONS as readonly string[]).includes(name);

/**
 * The content of the overview's frame.
 *
 * @param isWhole whether the places of what is not printed are left out.
 */
export function printOverview(
  form: PrintedForm,
  read: Attributes,
  isWhole: boolean,
): DocumentFragment {
  const {overview} = form;
  const content = new DocumentFragment();
  const requested = readList(read('sections'), SECTIONS);
  const shown = requested.length > 0 ? requested : SECTIONS;
  const level = readNumber(read('heading-level'), 6) ?? LEVEL;
  const lower = shown[0] === 'intro' ? level + 1 : level;
  const add = (name: string, toLevel: number) => {
    const piece = overview.find(([other]) => other === name);
    // The names of the partners stand in a section that is not printed.
    if (!piece) return;
    const [, fromLevel, text] = piece;
    content.append(nodesOf(form, text, toLevel - fromLevel));
  };
  const firstAt = overview.findIndex(([name]) => isSection(name));
  overview.forEach(([name], at) => {
    if (at === firstAt)
      shown.forEach((section, index) => {
        if (!isWhole || !ABSENT_SECTIONS.includes(section))
          add(section, index === 0 ? level : lower);
        if (section === shown.find((one) => PROJECT_SECTIONS.includes(one))) add('note', level);
      });
    if (!isSection(name) && name !== 'note') add(name, level);
  });
  removeHidden(content, [...readHide(read), isWhole ? 'sources' : '']);
  return content;
}
