import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {readData} from '../../src/tools/data/data.js';
import {listed, mistakes} from './data-mistakes.js';

let root: string;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'pfig-data-'));
});
after(() => rm(root, {recursive: true}));

/** Reads a copy of data/ in which one text is replaced by another in one file. */
async function withMistake(file: string, from: string | RegExp, to: string): Promise<string> {
  await rm(join(root, 'data'), {recursive: true, force: true});
  await cp('data', join(root, 'data'), {recursive: true});
  const path = join(root, file);
  const text = await readFile(path, 'utf8');
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, 'the mistake changed nothing');
  await writeFile(path, changed);
  try {
    await readData(root);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('data', () => {
  it('is valid as it is', async () => {
    const ids = (list: readonly {readonly id: string}[]) => list.map(({id}) => id);
    const {partners, projects, texts} = await readData(process.cwd());
    assert.deepEqual(ids(partners), listed('partners'));
    assert.deepEqual(ids(projects), listed('projects'));
    assert.equal([...texts.keys()][0], 'fr');
  });

  for (const [what, file, from, to, line] of mistakes) {
    it(`names ${what}: file, path, found, expected`, async () => {
      assert.match(await withMistake(file, from, to), line);
    });
  }
});
