import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findBrowsers} from './browsers.js';
import {FILE} from './hosts/survived.js';

// Browsers first: where one is lacking and cannot be installed, nothing else need run.
try {
  findBrowsers();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

// npm test: every check of the project, in the order in which a mistake is
// cheapest to find. Stops at the first step that fails, with its exit code.

const tally = {passed: 0, failed: 0};
const scratch = mkdtempSync(join(tmpdir(), 'pfig-test-'));
const countFile = join(scratch, 'count.json');
const survivedFile = join(scratch, 'survived.json');

function execute(command: string, args: string[], onOutput?: (text: string) => void) {
  return new Promise<number>((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', onOutput ? 'pipe' : 'inherit', 'inherit'],
      env: {...process.env, COUNT_FILE: countFile, SURVIVED_FILE: survivedFile},
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      onOutput?.(chunk.toString());
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A check that either holds or not counts as one test. */
async function check(script: string): Promise<number> {
  const code = await execute('npm', ['run', '--silent', script]);
  if (code === 0) tally.passed++;
  else tally.failed++;
  return code;
}

/** Tests of what runs in Node: data, tools, structure, package. */
async function nodeTests(): Promise<number> {
  let output = '';
  const code = await execute('npm', ['run', '--silent', 'test:node'], (text) => (output += text));
  tally.passed += Number(/^# pass (\d+)/m.exec(output)?.[1] ?? 0);
  tally.failed += Number(/^# fail (\d+)/m.exec(output)?.[1] ?? 0);
  return code;
}

/** Tests of what runs in browsers, in all three engines. */
async function browserTests(): Promise<number> {
  const code = await execute('npm', ['run', '--silent', 'test:browser']);
  try {
    const {passed, failed} = JSON.parse(readFileSync(countFile, 'utf8')) as typeof tally;
    tally.passed += passed;
    tally.failed += failed;
    if (readFileSync(survivedFile, 'utf8') !== readFileSync(FILE, 'utf8')) {
      console.error(`${FILE}: found other counts of host pages than this run's; npm run hosts`);
      tally.failed++;
      return code || 1;
    }
  } catch {
    // The runner ended before any test did; its own message stands above.
    tally.failed++;
  }
  return code;
}

const steps: [string, () => Promise<number>][] = [
  ['types', () => check('types')],
  ['lint', () => check('lint')],
  ['build', () => check('build')],
  ['storybook', () => check('build-storybook')],
  ['node', nodeTests],
  ['browsers', browserTests],
];

let code = 0;
for (const [name, step] of steps) {
  console.log(`\n== ${name}`);
  code = await step();
  if (code !== 0) break;
}
rmSync(scratch, {recursive: true});
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = code;
