import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Data} from './files.js';
import {measure} from './integrity.js';
import {KnownError} from './known-error.js';
import {printedForm, readPrintMaterial} from './print/printed-form.js';
import {toExpression} from './to-module.js';

/** The printed form in `src/embed/first/first.ts`: a global, so that minifiers leave the name. */
const PLACEHOLDER = '__PFIG_PRINTED_FORM__';

/** The file of the first script without a printed form. */
export const FIRST_SCRIPT = '.generated/first.js';

/** The bytes (brotli) that arrive with one round trip on a new connection; a script that has more leaves some facts out. */
const MAX_BYTES = 13_500;

/**
 * Writes the first script of each language, `pfig.<lang>.first.js`, and for the module script what
 * it prints, `locales/<lang>.first.js`. It holds the hash of the second
 * script, and what the built renderer renders, so it is made after all bundles.
 */
export async function writeFirstScripts(root: string, data: Data, version: string): Promise<void> {
  const code = await readFile(join(root, FIRST_SCRIPT), 'utf8');
  const [before, after, ...more] = code.split(PLACEHOLDER);
  if (after === undefined || more.length > 0)
    throw new KnownError(`${FIRST_SCRIPT}: expected ${PLACEHOLDER} once.`);
  const material = await readPrintMaterial(root, data, version);
  for (const lang of data.texts.keys()) {
    const {integrity} = await measure(await readFile(join(root, `dist/pfig.${lang}.js`)));
    const make = async (hasFurtherFacts: boolean) => {
      const form = await printedForm(material, lang, integrity, hasFurtherFacts);
      return Buffer.from(`${before}${toExpression(form)}${after}`);
    };
    const whole = await make(true);
    const fits = (await measure(whole)).bytes.brotli <= MAX_BYTES;
    await writeFile(join(root, `dist/pfig.${lang}.first.js`), fits ? whole : await make(false));
    // The module has the code itself, and needs no hash.
    const form = await printedForm(material, lang, '', true);
    const module = join(root, `dist/locales/${lang}.first.js`);
    await writeFile(module, `export default ${toExpression(form)};\n`);
  }
}
