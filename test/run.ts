import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findBrowsers} from './browsers.js';
import {carryOut} from './run/carry-out.js';
import {schedule, type Step} from './run/schedule.js';
import {summary} from './run/summary.js';

// npm run check, npm test, npm run test:all: two steps at a time, what takes seconds before what
// takes minutes. CONTRIBUTING has the table of which lane holds which check.

const generate: Step = {name: 'generate', script: 'generate'};
/** Tells a script that the step above is over. */
const GENERATED = {GENERATED: 'yes'};
const types: Step = {name: 'types', script: 'types', env: GENERATED, needs: ['generate']};
const lint: Step = {name: 'lint', script: 'lint', needs: ['generate']};
const unit: Step = {name: 'unit', script: 'test:node', env: {TESTS: 'unit'}, needs: ['generate']};
const elements: Step = {
  name: 'elements',
  script: 'test:browser',
  env: {TESTS: 'elements', BROWSERS: 'chromium'},
  needs: ['generate'],
};
const build: Step = {name: 'build', script: 'build', needs: ['generate']};
const storybook: Step = {
  name: 'storybook',
  script: 'build-storybook',
  env: GENERATED,
  needs: ['build'],
};

/** Steps that take minutes wait for those that take seconds, so that a mistake is found soon. */
const cheap = ['types', 'lint', 'unit', 'build', 'storybook'];
const browsers: Step = {name: 'browsers', script: 'test:browser', needs: cheap};
const node: Step = {name: 'node', script: 'test:node', env: {TESTS: 'node'}, needs: cheap};

/** The steps of a lane; of those that could begin, the first in the list does. */
const whole = [generate, build, types, lint, storybook, unit, browsers, node];
const LANES: Readonly<Record<string, readonly Step[]>> = {
  check: [generate, elements, types, lint, unit],
  test: whole,
  // The same at full width.
  all: whole,
};

const [lane = 'test'] = process.argv.slice(2);
const steps = LANES[lane];
if (!steps) throw new Error(`found lane "${lane}", expected ${Object.keys(LANES).join(', ')}`);
if (lane === 'all') process.env['TEST_WIDTH'] = 'full';

try {
  // First: if one cannot be had, nothing else need run.
  findBrowsers(lane === 'check' ? ['chromium'] : undefined);
} catch (error) {
  console.error(`${(error as Error).message}\n0 passed, 1 failed`);
  process.exit(1);
}

const begun = Date.now();
const scratch = mkdtempSync(join(tmpdir(), 'pfig-test-'));
const width = Math.max(...steps.map(({name}) => name.length));
const ended = await schedule(steps, 2, (step) => carryOut(step, width, scratch));
rmSync(scratch, {recursive: true});
console.log(summary(steps, ended, (Date.now() - begun) / 1000));
if ([...ended.values()].some((outcome) => !outcome?.passed)) process.exitCode = 1;
