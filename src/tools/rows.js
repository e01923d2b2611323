/**
 * The rows of the house, lowest first: a file imports from its own folder and
 * from lower rows, never sideways or up. `shared` folders are what the folders
 * beside them may use. The architecture test enforces it.
 *
 * @type {readonly (readonly string[])[]}
 */
export const rows = [
  ['src/internal', 'src/static', '.generated'],
  ['src/model'],
  ['src/locale'],
  ['src/view/shared'],
  ['src/view/card', 'src/view/overview'],
  ['src/elements/shared'],
  ['src/elements/partner-list'],
  ['src/elements'],
  ['src/define', 'src/mounts'],
  ['src/join.ts', 'src/model.ts', 'src/virtual-modules.d.ts'],
  ['src/start.ts', 'src/join-language.ts', 'src/join-module.ts'],
  ['src/index.ts', 'src/embed.ts', 'src/embed-language.ts', 'src/builder', 'src/frame'],
  // The plan of the bundles has its place at the top, where rollup's is looked for.
  ['rollup.config.mjs'],
  ['src/tools'],
];

/**
 * The room a file is in: the longest path of the rows that it lies under.
 *
 * @param {string} file path from the root, with forward slashes
 */
export const roomOf = (file) =>
  rows
    .flat()
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

/**
 * @param {string} room
 */
export const rowOf = (room) => rows.findIndex((row) => row.includes(room));

/**
 * Whether a file of one room may import one of another.
 *
 * @param {string} from
 * @param {string} to
 */
export const mayImport = (from, to) => from === to || rowOf(to) < rowOf(from);
