import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {describe, it} from 'node:test';
import {mayImport, roomOf} from '../src/tools/rows.js';

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.[jt]s$/.test(file))
  .map((file) => join('src', file).replaceAll('\\', '/'));

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    normalize(join(dirname(file), path!))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '.ts'),
  );

describe('the house', () => {
  for (const file of files) {
    it(`${file} stands in a room and imports only downwards`, () => {
      const room = roomOf(file);
      assert.ok(room, 'no room of src/tools/rows.js holds this file');
      for (const path of importsOf(file)) {
        const other = roomOf(path);
        assert.ok(other, `${path} is in no room`);
        assert.ok(mayImport(room, other), `${file} must not import ${path}`);
      }
    });

    it(`${file} has at most 200 lines`, () => {
      assert.ok(readFileSync(file, 'utf8').split('\n').length <= 200);
    });
  }

  it('imports nothing at run time but lit and @lit/localize', () => {
    const runtime = files.filter((file) => !file.startsWith('src/tools/'));
    const packages = runtime.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '([^.#'][^']*)'/g)].map(([, name]) => name!),
    );
    assert.deepEqual(
      packages.filter((name) => !/^(lit|@lit\/localize)($|\/)/.test(name)),
      [],
    );
  });
});
