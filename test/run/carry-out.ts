import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {RESULTS_FILE, takeResults, type Failure} from '../results.js';
import {problemsIn} from './problems.js';
import type {Step} from './schedule.js';

/** How a step ended. */
export interface Outcome {
  readonly passed: boolean;
  readonly seconds: number;
  /** Tests that passed; a step without tests is one. */
  readonly count: number;
  readonly failures: readonly Failure[];
}

/** Where nobody watches, colours are noise. */
const COLOURLESS = process.stdout.isTTY ? {} : {NO_COLOR: '1'};

/** Runs the script of a step; each line that it prints begins with the name of the step. */
export async function carryOut(step: Step, width: number, scratch: string): Promise<Outcome> {
  const {name, script, env = {}} = step;
  const resultsFile = join(scratch, `${name}.json`);
  const begun = Date.now();
  const say = (line: string) => {
    if (line.trim()) console.log(`${name.padEnd(width)} │ ${line}`);
  };
  const variables = Object.entries(env).map(([key, value]) => `${key}=${value}`);
  say([...variables, `npm run ${script}`].join(' '));

  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...COLOURLESS, ...env, [RESULTS_FILE]: resultsFile},
  });
  let output = '';
  for (const input of [child.stdout, child.stderr]) {
    createInterface({input}).on('line', (line) => {
      output += `${line}\n`;
      say(line);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });

  const seconds = (Date.now() - begun) / 1000;
  const results = takeResults(resultsFile);
  const found = results?.failures ?? [];
  const passed = code === 0 && found.length === 0;
  const failures = passed || found.length > 0 ? found : problemsIn(script, output);
  return {passed, seconds, failures, count: results?.passed ?? (passed ? 1 : 0)};
}
