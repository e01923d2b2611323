/**
 * The layers of `src`, lowest first: a file imports from its own folder and from lower layers,
 * never sideways or up. `architecture.test.ts` enforces it.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['.generated'],
  ['src/model'],
  ['src/locale'],
  ['src/elements/base'],
  ['src/elements/partner'],
  ['src/elements/partner-card', 'src/elements/partner-list', 'src/elements/programme-overview'],
  ['src/define'],
  ['src/index.ts', 'src/model.ts', 'src/embed', 'src/render'],
  ['src/builder'],
  // The plan of the bundles is at the top, where rollup looks for it.
  ['rollup.config.mjs'],
  ['src/tools'],
  // The editor's script runs as it is, and imports nothing.
  ['src/wordpress'],
];

/** The folder (or file) of the layers in which a file is; `path` from the root, with `/`. */
export const folderOf = (path: string): string | undefined =>
  LAYERS.flat()
    .filter((folder) => path === folder || path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)
    .at(0);

const layerOf = (folder: string): number => LAYERS.findIndex((layer) => layer.includes(folder));

/** Whether a file of one folder may import one of another. */
export const mayImport = (from: string, to: string): boolean =>
  from === to || layerOf(to) < layerOf(from);
