import {readFile} from 'node:fs/promises';
import {moduleSizes, type ModuleSizes} from '../src/tools/build/module-sizes.js';

/** What the scripts that pages load may weigh, in bytes as brotli has them, and what they are made of. */
export interface Weights {
  /** By file of `dist`: what it weighed when that was last agreed to. */
  readonly files: Readonly<Record<string, number>>;
  /** The modules of the scripts, in bytes before they are minified. */
  readonly modules: Readonly<Record<string, ModuleSizes>>;
}

/** Growth that is nobody's decision: another release of a minifier, a word here and there. */
export const TOLERANCE = 0.005;

/** Scripts whose growth is told by module: the others are the same in another language, or no more than texts. */
const TRACED = ['pfig.fr.js', 'pfig.js'];

/** What the last build weighs. */
export async function weigh(): Promise<Weights> {
  const records = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as Record<
    string,
    {readonly bytes: {readonly brotli: number}}
  >;
  const visitors = Object.entries(records).filter(([file]) => !file.startsWith('builder/'));
  const modules = await Promise.all(
    TRACED.map(async (file) => [file, await moduleSizes(file)] as const),
  );
  return {
    files: Object.fromEntries(visitors.map(([file, {bytes}]) => [file, bytes.brotli])),
    modules: Object.fromEntries(modules),
  };
}

/** What has grown, heaviest first: `src/view/list/table.ts +312`. */
export const growth = (before: ModuleSizes, now: ModuleSizes): string[] =>
  Object.entries(now)
    .map(([path, size]) => ({path, more: size - (before[path] ?? 0)}))
    .filter(({more}) => more > 0)
    .sort((a, b) => b.more - a.more)
    .map(({path, more}) => `${path} +${more}`);

/** One line for each file that weighs more than agreed, with the modules that have grown. */
export function excess(agreed: Weights, found: Weights): string[] {
  return Object.entries(found.files).flatMap(([file, bytes]) => {
    const limit = agreed.files[file];
    if (limit !== undefined && bytes <= limit * (1 + TOLERANCE)) return [];
    const traced = file in found.modules ? file : 'pfig.fr.js';
    const grown = growth(agreed.modules[traced] ?? {}, found.modules[traced] ?? {});
    return [
      `${file}: found ${bytes} bytes, wanted ${limit ?? 'a weight in test/weights.json'}; ` +
        `grown in ${traced}: ${grown.slice(0, 8).join(', ') || 'no module (texts, or a dependency)'}. ` +
        'Where it is worth it: npm run weights',
    ];
  });
}
