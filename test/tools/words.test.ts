import assert from 'node:assert/strict';
import {cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {wordProblems} from '../../src/tools/build/check-words.js';
import {readMessages, readWords} from '../../src/tools/build/words.js';

let root: string;
const messages = readMessages(process.cwd());
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'pfig-words-'));
  await mkdir(join(root, 'data'));
  await symlink(join(process.cwd(), 'data/text'), join(root, 'data/text'), 'dir');
});
after(() => rm(root, {recursive: true}));

/** Reads the words with one translation changed; gives the complaint. */
async function complaint(from: RegExp, to: string, lang = 'en'): Promise<string> {
  await cp('data/xliff', join(root, 'data/xliff'), {recursive: true, force: true});
  const path = join(root, `data/xliff/${lang}.xlf`);
  const text = await readFile(path, 'utf8');
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, 'the mistake changed nothing');
  await writeFile(path, changed);
  try {
    readWords(root, messages);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('words of the interface', () => {
  it('leave no sign of French alone on a line', () => {
    assert.deepEqual(wordProblems('fr', 'Pays\u00a0: {n}', 'Pays\u00a0: {n}'), []);
    assert.deepEqual(wordProblems('fr', 'Pays : {n}', 'Pays : {n}'), [
      'found "Pays :" with a space, expected a no-break space (U+00A0)',
    ]);
  });

  it('are complete in every language', () => {
    const words = readWords(process.cwd(), messages);
    for (const [lang, templates] of words) {
      assert.ok(Object.keys(templates).length > 20, lang);
    }
  });

  it('have the id that the manual names for custom words', async () => {
    const ids = Object.keys(readWords(process.cwd(), messages).get('en')!);
    const text = await readFile('stories/manual/languages.mdx', 'utf8');
    const [, id] = /words: \{\w+: \{(\w+):/.exec(text) ?? [];
    assert.ok(ids.includes(id ?? ''), id);
  });

  it('must not lack a translation', async () => {
    assert.match(
      await complaint(/<target>Details<\/target>/, ''),
      /data\/xliff\/en\.xlf "details": found no translation, expected one of "Détails"/,
    );
  });

  it('must not have an empty one', async () => {
    assert.match(
      await complaint(/<target>Details<\/target>/, '<target> </target>'),
      /"details": found no translation/,
    );
  });

  it('must keep the placeholders', async () => {
    assert.match(
      await complaint(/<target>more than \{n\}<\/target>/, '<target>more than some</target>'),
      /"over": found placeholders "", expected "\{n\}"/,
    );
  });

  it('must have every plural form of their language', async () => {
    assert.match(
      await complaint(/one: Show \{n\} more partner \| /, ''),
      /"show-rest": found no plural form "one", expected one/,
    );
  });

  it('must have those of Arabic, which has six', async () => {
    assert.match(
      await complaint(/few: عرض [^|]*\| /, '', 'ar'),
      /data\/xliff\/ar\.xlf "show-rest": found no plural form "few", expected one/,
    );
  });

  const plurals: [what: string, from: RegExp, to: string, line: RegExp][] = [
    [
      'keep its placeholders in each plural form',
      /Phasen\u00a0\{phases\}/,
      'Phasen',
      /"phases": found placeholders "" in the plural form "other", expected "\{phases\}"/,
    ],
    [
      'say the number in the form for all others',
      /other: \{n\} weitere/,
      'other: weitere',
      /"show-rest": found no "\{n\}" in the plural form "other"/,
    ],
    [
      'have words in each plural form',
      /one: Phase\u00a0\{phases\}/,
      'one: ',
      /"phases": found no words in the plural form "one"/,
    ],
    [
      'have no form that its language lacks',
      /one: Phase\u00a0\{phases\}/,
      'one: Phase\u00a0{phases} | few: Phasen\u00a0{phases}',
      /"phases": found a plural form "few", expected one of one, other/,
    ],
  ];
  for (const [what, from, to, line] of plurals) {
    it(`must ${what}`, async () => assert.match(await complaint(from, to, 'de'), line));
  }

  it('need one form alone where a language has one', () => {
    assert.deepEqual(wordProblems('ja', 'one: {n} a | other: {n} b', 'other: {n} c'), []);
  });
});
