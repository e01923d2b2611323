import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {validateText} from '../../src/tools/commands/validate.js';
import {runPfig as pfig} from '../helpers/command.js';
import {sample} from '../helpers/sample.js';

const folder = mkdtempSync(join(tmpdir(), 'pfig-validate-'));
after(() => rmSync(folder, {recursive: true}));

describe('pfig validate', () => {
  it('says of a good file what is in it, and ends with 0', () => {
    const file = join(folder, 'good.json');
    writeFileSync(file, JSON.stringify(sample('A', 'B')));
    const {status, stdout} = pfig('validate', file);
    assert.equal(stdout, `${file}: 2 partners, 1 project, language fr: valid\n`);
    assert.equal(status, 0);
  });

  it('names each mistake with its place, and ends with 1', () => {
    const file = join(folder, 'bad.json');
    const bad = sample('A', 'B');
    Object.assign(bad.partners[1]!, {founded: {value: 1999, source: [], asOf: '2024'}, 'a/b': 1});
    writeFileSync(file, JSON.stringify(bad, null, 2));
    const {status, stdout} = pfig('validate', file);
    const [founded, source, member, sum] = stdout.split('\n');
    assert.match(
      founded!,
      /bad\.json \d+:\d+ \/partners\/1\/founded\/value: found 1999, wanted a year such as "1923"; \/partners\/1 is left out$/,
    );
    assert.match(
      source!,
      /\/partners\/1\/founded\/source: found a list, wanted a list with something in it/,
    );
    assert.match(member!, /\/partners\/1\/a~1b: found 1, wanted no such member/);
    assert.equal(sum, `${file}: 1 partner, 1 project, language fr: 3 problems`);
    assert.equal(status, 1);
  });

  it('refuses what browsers refuse before they read it', () => {
    const big = join(folder, 'big.json');
    writeFileSync(big, JSON.stringify({...sample('A'), pad: 'x'.repeat(9 * 2 ** 20)}));
    const heavy = pfig('validate', big);
    assert.equal(
      heavy.stdout,
      `${big}: found 9.0 MiB, wanted at most 8.0 MiB; nothing can be shown\n`,
    );
    assert.equal(heavy.status, 1);
    const latin = join(folder, 'latin.json');
    writeFileSync(latin, Buffer.from(JSON.stringify(sample('é')), 'latin1'));
    const odd = pfig('validate', latin);
    assert.match(odd.stdout, /found bytes of another encoding, wanted UTF-8; nothing can be shown/);
    assert.equal(odd.status, 1);
  });

  it('places a mistake where its value begins, and what is missing at what it is missing in', () => {
    const json = '{\n  "lang": "fr",\n  "partners": [\n    {"id": "A", "kind": "k"}\n  ]\n}';
    assert.deepEqual(validateText('f', json).lines.slice(0, 2), [
      'f 4:12 /partners/0/id: found "A", wanted an id such as gi-toc; /partners/0 is left out',
      'f 4:5 /partners/0: found an object, wanted a member "name"; /partners/0 is left out',
    ]);
  });

  it('names a member that is there twice, and a file that is cut off', () => {
    assert.match(validateText('f', '{"lang": "fr",\n "lang": "en"}').lines[0]!, /^f 2:2: found /);
    assert.match(validateText('f', '{"lang": "fr", "partners": [').lines[0]!, /^f 1:\d+: found /);
    assert.equal(validateText('f', '').valid, false);
  });

  it('ends with 2, and says how to ask, where it is asked in a way that makes no sense', () => {
    for (const args of [
      [],
      ['validate'],
      ['validat'],
      ['validate', 'a', 'b'],
      ['validate', join(folder, 'none')],
    ]) {
      const {status, stdout, stderr} = pfig(...args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, /^pfig: .*\nusage:\n {2}pfig validate FILE/);
    }
    assert.equal(pfig('--help').status, 0);
    assert.match(pfig('validate', '--help').stdout, /^usage:/);
  });
});
