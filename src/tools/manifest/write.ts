import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {analyze} from './analyze.js';
import {editorData} from './editors.js';
import {frameworkTypes} from './frameworks.js';

/** Writes the manifest of the elements and the files that are made from it into `dist`. */
export async function writeManifest(root: string, dist: string): Promise<void> {
  const manifest = analyze(root);
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  await writeFile(join(dist, 'custom-elements.json'), json(manifest));
  for (const [file, data] of Object.entries(editorData(manifest))) {
    await writeFile(join(dist, file), json(data));
  }
  const style = await resolveConfig(join(root, 'package.json'));
  for (const [file, text] of Object.entries(frameworkTypes(manifest))) {
    await writeFile(join(dist, file), await format(text, {...style, parser: 'typescript'}));
    // With a module beside it, the types can be imported like any others.
    if (file !== 'frameworks.d.ts') {
      await writeFile(join(dist, file.replace('.d.ts', '.js')), 'export {};\n');
    }
  }
}
