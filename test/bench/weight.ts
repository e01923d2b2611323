import {readFile} from 'node:fs/promises';
import {relative} from 'node:path';
import {rollup, type OutputOptions} from 'rollup';
import {transform} from 'esbuild';
import {languageScript} from '../../src/tools/build/rollup.js';
import {folderOf} from '../layers.js';
import {brotli} from './sites.js';
import {table, whole} from './stats.js';

/** A module of the script, and what it adds to it. */
interface Part {
  readonly path: string;
  readonly folder: string;
  readonly minified: string;
}

/** Where a module belongs: a folder of the layers, a package, or what is generated. */
const placeOf = (path: string) =>
  /^node_modules\/((?:@[\w-]+\/)?[\w-]+)/.exec(path)?.[1] ??
  (path.startsWith('.generated/locales') ? 'French: names, texts, words' : undefined) ??
  folderOf(path) ??
  'bundler';

const LANGUAGE = '.generated/locales/fr.js';

/** The code of each module in the French script, after tree-shaking. */
async function partsOf(): Promise<Part[]> {
  const plan = languageScript();
  const bundle = await rollup(plan);
  const {output} = await bundle.generate(plan.output as OutputOptions);
  await bundle.close();
  const codes = Object.entries(output[0].modules)
    .filter(([id]) => !id.startsWith('\0'))
    .map(([id, {code}]) => [relative(process.cwd(), id).replaceAll('\\', '/'), code] as const);
  const all = [...codes, [LANGUAGE, await readFile(LANGUAGE, 'utf8')] as const];
  return Promise.all(
    all
      .filter(([, code]) => code)
      .map(async ([path, code]) => {
        // Names of the top level stay: other modules use them.
        const {code: minified} = await transform(code!, {minify: true, legalComments: 'none'});
        return {path, folder: placeOf(path), minified};
      }),
  );
}

/** Bytes that the script would lose without some of its modules. */
function saved(parts: readonly Part[], without: (part: Part) => boolean): number {
  const size = (list: readonly Part[]) =>
    brotli(list.map(({minified}) => minified).join('')).length;
  return size(parts) - size(parts.filter((part) => !without(part)));
}

const MODULES = 25;

/**
 * The bytes that each module and each folder adds to `pfig.fr.js`: the compressed size of all modules less
 * that of all others. What two share is counted in neither, so folders add up to less than the whole.
 */
export async function weigh(): Promise<string> {
  const parts = await partsOf();
  const total = brotli(await readFile('dist/pfig.fr.js')).length;
  const bytes = (list: readonly Part[]) =>
    list.reduce((sum, {minified}) => sum + Buffer.byteLength(minified), 0);
  const folders = [...new Set(parts.map(({folder}) => folder))]
    .map((folder) => {
      const own = parts.filter((part) => part.folder === folder);
      return {
        name: folder,
        count: own.length,
        raw: bytes(own),
        adds: saved(parts, (part) => part.folder === folder),
      };
    })
    .sort((a, b) => b.adds - a.adds);
  const modules = parts
    .map((one) => ({
      name: `\`${one.path.replace(/^node_modules\//, '')}\``,
      raw: bytes([one]),
      adds: saved(parts, (part) => part === one),
    }))
    .sort((a, b) => b.adds - a.adds);
  return [
    `\`pfig.fr.js\` has ${parts.length} modules and ${whole(total)} bytes (brotli). “Adds” is what the script would lose without them; what modules share is not counted in any row.`,
    table(
      ['folder or package', 'modules', 'minified, bytes', 'adds, bytes'],
      folders.map(({name, count, raw, adds}) => [name, String(count), whole(raw), whole(adds)]),
    ),
    `The ${MODULES} heaviest modules:`,
    table(
      ['module', 'minified, bytes', 'adds, bytes'],
      modules.slice(0, MODULES).map(({name, raw, adds}) => [name, whole(raw), whole(adds)]),
    ),
  ].join('\n\n');
}
