import {join} from 'node:path';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {fields} from './fields.js';
import {publishManifest} from './publish.js';
import type {Manifest} from './types.js';

// The analyzer exports both without declaring them. The compiler must be the one it was made for.
declare module '@custom-elements-manifest/analyzer' {
  export const ts: typeof import('typescript');
  export function create(options: {
    modules: readonly import('typescript').SourceFile[];
    plugins: readonly object[];
    context: object;
  }): Manifest;
}

const ELEMENTS = ['partner-card', 'partner-list', 'programme-overview'];

/** The modules of the element classes; the one of their base class is first. */
const sources = (root: string): string[] => [
  join(root, 'src/elements/base/pfig-element.ts'),
  ...ELEMENTS.map((name) => join(root, 'src/elements', name, `${name}.ts`)),
];

/** Reads the custom elements manifest of the three classes from their types and docblocks. */
export function analyze(root: string): Manifest {
  const files = sources(root);
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const modules = files.map((file) => program.getSourceFile(file)!);
  const plugins = [...litPlugin(), fields(ts, program.getTypeChecker())];
  return publishManifest(create({modules, plugins, context: {dev: false}}));
}
