import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {describe, it} from 'node:test';
import {folderOf, mayImport} from './layers.js';

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.[jt]s$/.test(file))
  .map((file) => join('src', file).replaceAll('\\', '/'));

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    normalize(join(dirname(file), path!))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '.ts'),
  );

describe('the layers', () => {
  for (const file of files) {
    it(`${file} imports from its folder and from lower layers`, () => {
      const folder = folderOf(file);
      assert.ok(folder, 'is in no folder that test/layers.ts lists');
      for (const path of importsOf(file)) {
        const other = folderOf(path);
        assert.ok(other, `${path} is in no folder that test/layers.ts lists`);
        assert.ok(mayImport(folder, other), `${file} must not import ${path}`);
      }
    });
  }

  it('gives no name twice: slots, parts, events and properties all differ', () => {
    const views = files.filter((file) => file.startsWith('src/elements/'));
    const all = (list: readonly string[], pattern: RegExp) => [
      ...new Set(
        list.flatMap((file) =>
          [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name!),
        ),
      ),
    ];
    const classes = files.filter((file) =>
      /^src\/elements\/(?:([\w-]+)\/\1|base\/pfig-element)\.ts$/.test(file),
    );
    const names = {
      parts: all(views, /\bpart="([\w-]+)"/g),
      slots: all(views, /<slot name="([\w-]+)"/g),
      properties: all(classes, /^ {2}@property\(.*?\) (?:declare )?(\w+)/gm),
      events: all(files, /static readonly type = '([\w-]+)'/g),
    };
    for (const [kind, found] of Object.entries(names)) assert.ok(found.length > 2, kind);
    const together = Object.values(names).flat();
    assert.deepEqual(
      together.filter((name, index) => together.indexOf(name) !== index),
      [],
    );
  });

  it('imports nothing at run time but lit and @lit/localize', () => {
    // Packages that only our pages and commands use are inside them, and no application installs them.
    const runtime = files.filter((file) => !/^src\/(tools|render|builder)\//.test(file));
    const packages = runtime.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '([^.#'][^']*)'/g)].map(([, name]) => name!),
    );
    assert.deepEqual(
      packages.filter((name) => !/^(lit|@lit\/localize)($|\/)/.test(name)),
      [],
    );
  });
});
