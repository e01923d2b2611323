import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import type {Browser, Page} from 'playwright-core';
import {build, preview, type InlineConfig} from 'vite';
import {launch} from './chromium.js';
import {pack, type Packed} from './packed.js';

// One application in each framework, of the package as it is published: typed, built, used.

const ELEMENT = /^pfig-/;
const jsx = (importSource: string): InlineConfig => ({
  oxc: {jsx: {runtime: 'automatic', importSource}},
});

interface Framework {
  readonly config: InlineConfig;
  /** The program that checks types, and its arguments. */
  readonly checker: readonly [string, ...string[]];
}

const FRAMEWORKS: Readonly<Record<string, Framework>> = {
  plain: {config: {}, checker: ['typescript/bin/tsc', '-p', '.']},
  react: {config: jsx('react'), checker: ['typescript/bin/tsc', '-p', '.']},
  preact: {config: jsx('preact'), checker: ['typescript/bin/tsc', '-p', '.']},
  vue: {
    config: {
      plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => ELEMENT.test(tag)}}})],
    },
    checker: ['vue-tsc/bin/vue-tsc.js', '-p', '.'],
  },
  svelte: {
    config: {plugins: [svelte({configFile: false})]},
    checker: [
      'svelte-check/bin/svelte-check',
      ...['--tsconfig', './tsconfig.json', '--output', 'machine', '--threshold', 'error'],
    ],
  },
};

/** Svelte's checker cannot be told to expect an error: the lines it refuses are compared instead. */
const REFUSED_BY_SVELTE = [11, 12, 13, 14, 15, 16].map((line) => `Wrong.svelte:${line}`);

describe('an application', () => {
  let packed: Packed;
  let browser: Browser;

  before(async () => {
    packed = pack();
    cpSync('test/hosts/frameworks', join(packed.folder, 'apps'), {recursive: true});
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    packed.remove();
  });

  for (const [name, {config, checker}] of Object.entries(FRAMEWORKS)) {
    const folder = () => join(packed.folder, 'apps', name);

    it(`${name}: right use compiles, wrong use does not`, () => {
      const [program, ...args] = checker;
      const {stdout, stderr} = spawnSync(
        process.execPath,
        [resolve('node_modules', program), ...args],
        {cwd: folder(), encoding: 'utf8'},
      );
      if (name !== 'svelte') {
        assert.equal(stdout + stderr, '');
        return;
      }
      const errors = [...stdout.matchAll(/ERROR "([^"]*)" (\d+):/g)];
      assert.deepEqual(
        [...new Set(errors.map(([, file, line]) => `${file}:${line}`))],
        REFUSED_BY_SVELTE,
        stdout,
      );
    });

    it(`${name}: attributes, properties, events and the language arrive`, async () => {
      const settings: InlineConfig = {
        ...config,
        root: folder(),
        configFile: false,
        logLevel: 'error',
        build: {target: 'es2022', outDir: 'out', reportCompressedSize: false},
      };
      await build(settings);
      const server = await preview({...settings, preview: {port: 0, host: '127.0.0.1'}});
      const page = await browser.newPage();
      try {
        const messages: string[] = [];
        page.on('console', (message) => messages.push(message.text()));
        page.on('pageerror', (error) => messages.push(String(error)));
        await page.goto(server.resolvedUrls!.local[0]!);
        await use(page);
        assert.deepEqual(messages, []);
      } finally {
        await page.close();
        await server.close();
      }
    });
  }
});

/** The steps of a visitor in each application, and the expected result. */
async function use(page: Page): Promise<void> {
  const list = page.locator('pfig-partner-list');
  const card = page.locator('pfig-partner-card');
  const log = page.getByRole('log');
  const seen = (name: string, level: number) =>
    list.getByRole('heading', {name, level, exact: true}).waitFor();
  const said = (text: string) => log.getByText(text, {exact: true}).waitFor();

  await seen('Partenaires du Programme', 3);
  await list.getByRole('rowheader', {name: 'Instituts de recherche', exact: true}).waitFor();
  assert.equal(await list.getByRole('table').count(), 1);
  assert.equal(await list.getByRole('combobox').count(), 0);

  await list.getByRole('searchbox').fill('lyon');
  await said('lyon: 1');

  await card.getByRole('heading', {name: 'An association of ours', level: 3}).waitFor();
  assert.equal(await card.locator('details[open]').count(), 1);
  await card.getByRole('link').first().click();
  await said('ours');

  await page.getByRole('button', {name: 'English'}).click();
  await seen('Programme partners', 3);
  assert.equal(await list.getByRole('searchbox').inputValue(), 'lyon');
}
