import {spawnSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {FILE, lastSurvived, withSurvived} from './survived.js';

const FILES =
  'test/{hosts/{placement,policies,host-css,documents,creation,lifecycle,host-javascript,network},input/*}.test.ts';

// npm run hosts: opens the host pages in all three engines, from what was built last, and writes
// down how many survive.
const {status} = spawnSync('npm', ['run', 'test:browser', '--', '--files', FILES], {
  stdio: 'inherit',
  env: {...process.env, SURVIVED_FILE: FILE},
});
await writeFile(
  'README.md',
  await withSurvived(await readFile('README.md', 'utf8'), lastSurvived()),
);
process.exitCode = status ?? 1;
