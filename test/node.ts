import {writeFileSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {run} from 'node:test';
import {inspect} from 'node:util';
import {files} from './lanes.js';
import {choosing, leaveResults, type Failure} from './results.js';

// npm run test:node -- [files]: tests that run in Node, two files at a time, each in a process of
// its own. Without files: all of them, or with TESTS=unit those that need neither a build nor a
// browser, with TESTS=node the others. TEST_NAME=… chooses the test of that name.

/** A file that imports all tests of a group. */
const ALL_UNIT = '.generated/unit.test.ts';

/**
 * The files of a group. Those of `unit` run in one process: to start one takes longer than most of
 * them, and they share the modules that they test.
 */
function filesOf(group: 'unit' | 'node'): readonly string[] {
  if (group === 'node') return files.node;
  const lines = files.unit.map((file) => `import '../${file.replace(/\.ts$/, '.js')}';`);
  writeFileSync(ALL_UNIT, `${lines.join('\n')}\n`);
  return [ALL_UNIT];
}

/** An event of the test runner of Node. */
interface Event {
  readonly name: string;
  readonly file?: string;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: {
    readonly duration_ms: number;
    readonly type?: string;
    readonly error?: Error & {failureType?: string};
  };
}

const pathOf = (file = '') => relative('.', file).replaceAll('\\', '/');
const given = process.argv.slice(2);
const groups = (process.env['TESTS']?.split(' ') ?? ['unit', 'node']) as ('unit' | 'node')[];
const chosen = given.length > 0 ? given : groups.flatMap(filesOf);
const name = process.env['TEST_NAME'];

let passed = 0;
const failures: Failure[] = [];

/** A file is a test to Node, too; it counts only if it fails by itself. */
const isFile = (event: Event) => event.name === event.file;

function onPass(event: Event): void {
  if (event.details.type !== 'suite' && !event.skip && !isFile(event)) passed++;
}

function onFail(event: Event): void {
  const {error} = event.details;
  if (error?.failureType === 'subtestsFailed' || event.todo) return;
  const file = pathOf(event.file);
  const variables = isFile(event) ? [] : choosing(event.name);
  failures.push({
    name: isFile(event) ? 'the file as a whole' : event.name,
    file,
    command: [...variables, `npm run test:node -- ${file}`].join(' '),
  });
  console.log(`✖ ${event.name} (${file})\n${inspect(error?.cause ?? error)}`);
}

function onComplete(event: Event): void {
  if (!isFile(event)) return;
  const seconds = (event.details.duration_ms / 1000).toFixed(1);
  console.log(`${pathOf(event.file)}  ${seconds} s`);
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const stream = run({
  files: chosen.map((file) => resolve(file)),
  concurrency: 2,
  ...(name && {testNamePatterns: new RegExp(`^${escaped(name)}$`)}),
});
const listen = (type: string, listener: (event: Event) => void) => stream.on(type, listener);
listen('test:pass', onPass);
listen('test:fail', onFail);
listen('test:complete', onComplete);
stream.on('test:stdout', ({message}) => process.stdout.write(message));
stream.on('test:stderr', ({message}) => process.stderr.write(message));
stream.on('end', () => {
  console.log(`${passed} passed, ${failures.length} failed`);
  leaveResults({passed, failures});
  if (failures.length > 0) process.exitCode = 1;
});
stream.resume();
