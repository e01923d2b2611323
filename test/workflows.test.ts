import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import {parse} from 'yaml';

// The workflows run on the server of the repository, where a mistake is found too late.

interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly {readonly run?: string; readonly uses?: string}[];
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const workflow = (file: string) => parse(read(file)) as Workflow;
const jobs = files.flatMap((file) =>
  Object.entries(workflow(file).jobs).map(([name, job]) => ({file, name, job})),
);
const {scripts, publishConfig} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
  publishConfig: unknown;
};

/** Mistakes that GitHub would refuse: unknown members and values, and malformed expressions. */
async function mistakesIn(name: string, content: string): Promise<string[]> {
  const {context, value} = parseWorkflow({name, content}, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({message}) => message);
}

describe('workflows', () => {
  for (const file of files)
    it(`${file} is one that GitHub accepts`, async () => {
      assert.deepEqual(await mistakesIn(file, read(file)), []);
    });

  it('a misspelt member, an unknown job and an unknown expression are mistakes', async () => {
    const release = read('release.yml');
    for (const [right, wrong] of [
      ['timeout-minutes', 'timeout-minuts'],
      ['needs: test', 'needs: tests'],
      ['node-version: 24', 'node-version: ${{ version }}'],
    ] as const) {
      const changed = release.replace(right, wrong);
      assert.notEqual(changed, release);
      assert.notDeepEqual(await mistakesIn('release.yml', changed), [], wrong);
    }
  });

  it('run scripts that there are', () => {
    const commands = jobs.flatMap(({job}) => (job.steps ?? []).flatMap(({run}) => run ?? []));
    const named = commands.flatMap((run) => /^npm run ([\w:-]+)/.exec(run)?.[1] ?? []);
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
    for (const command of ['npm run check', 'npm test', 'npm run test:all'])
      assert.ok(commands.includes(command), command);
  });

  it('use actions by their commit, which no later push to them changes', () => {
    const actions = files.flatMap((file) =>
      [...read(file).matchAll(/\buses: (.+)$/gm)].map(([, action]) => action!),
    );
    assert.ok(actions.length > 3);
    for (const action of actions.filter((path) => !path.startsWith('./')))
      assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('hold no token and no address of a registry', () => {
    for (const file of files)
      assert.doesNotMatch(read(file), /secrets\.|_TOKEN|_authToken|registry-url|:\/\//i, file);
  });

  it('may read the repository, and no more; publishing may say who it is', () => {
    for (const file of files) assert.deepEqual(workflow(file).permissions, {}, file);
    for (const {file, name, job} of jobs) {
      const more = name === 'publish' ? {'id-token': 'write'} : {};
      assert.deepEqual(job.permissions, {contents: 'read', ...more}, `${file} ${name}`);
    }
  });

  it('publish with provenance, and only what has passed every test', () => {
    assert.deepEqual(publishConfig, {access: 'public', provenance: true});
    const publishing = jobs.filter(({job}) =>
      job.steps?.some(({run}) => run?.startsWith('npm publish')),
    );
    assert.deepEqual(
      publishing.map(({file, name}) => `${file} ${name}`),
      ['release.yml publish'],
    );
    const {needs} = publishing[0]!.job;
    const {uses, with: inputs} = workflow('release.yml').jobs[String(needs)] ?? {};
    assert.equal(uses, './.github/workflows/ci.yml');
    assert.deepEqual(inputs, {everything: true});
  });
});
