import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {copyOfSources, OTHER_ENVIRONMENT} from './other-environment.js';

// Anybody can make the bytes that pages load, and compare them.

it('a build has the same bytes in another folder, time zone and language', () => {
  const folder = copyOfSources();
  const {status, stderr} = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: OTHER_ENVIRONMENT,
  });
  assert.equal(status, 0, stderr);
  const files = (root: string) =>
    readdirSync(join(root, 'dist'), {recursive: true, encoding: 'utf8'})
      .filter((file) => statSync(join(root, 'dist', file)).isFile())
      .sort();
  assert.deepEqual(files(folder), files('.'));
  assert.ok(files('.').length > 100);
  assert.deepEqual(
    files('.').filter(
      (file) => !readFileSync(join('dist', file)).equals(readFileSync(join(folder, 'dist', file))),
    ),
    [],
  );
  rmSync(folder, {recursive: true});
});
