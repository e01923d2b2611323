import {transform} from 'esbuild';
import type {CSSResult} from 'lit';
import {print} from '../../../elements/base/base.styles.js';
import {printedStyles} from '../../../elements/partner/printed.styles.js';
import {field} from '../../../elements/partner-list/controls.styles.js';
import {list} from '../../../elements/partner-list/list.styles.js';
import {status} from '../../../elements/partner-list/list-status.styles.js';
import {overview} from '../../../elements/programme-overview/overview.styles.js';
import {awaited, awaitedSections, type Places} from '../../../embed/first/awaited.styles.js';
import type {PrintedForm} from '../../../embed/first/printed-form.js';

/** Rules for one direction of text, with those nested in them. */
const forDirection = (dir: string) =>
  new RegExp(`\\[dir=${dir}\\][^{}]*\\{(?:[^{}]|\\{[^{}]*\\})*\\}`, 'g');

async function minify(dir: PrintedForm['dir'], ...sheets: readonly CSSResult[]): Promise<string> {
  const text = sheets.map(({cssText}) => cssText).join('');
  const {code} = await transform(text, {loader: 'css', minify: true, charset: 'ascii'});
  // No list of more than a hundred partners is printed, and nothing in the other direction.
  return code
    .trim()
    .replaceAll('.few', '')
    .replaceAll(forDirection(dir === 'rtl' ? 'ltr' : 'rtl'), '');
}

/**
 * The styles of what is printed: those of the elements, without those of what comes alive later.
 *
 * @param places of what comes later in the overview.
 */
export async function printedCss(
  places: Places,
  dir: PrintedForm['dir'],
): Promise<PrintedForm['css']> {
  return [
    await minify(dir, ...printedStyles, print, awaited),
    await minify(dir, field, status, list),
    await minify(dir, overview, awaitedSections(places)),
  ];
}
