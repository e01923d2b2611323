import {relative, resolve} from 'node:path';
import type {Middleware} from '@web/dev-server-core';
import {build} from 'esbuild';

/** Where the modules that several tests share are served. */
const SHARED = 'bundled';

/** Skips all tests but that of a name; what mocha's `grep` leaves out, the runner counts as failed. */
const choosing = (name: string) => `
beforeEach(function () {
  if (this.currentTest.fullTitle() !== ${JSON.stringify(name)}) this.skip();
});`;

/**
 * Ends a file whose test waited until its limit: the others would wait for the same.
 * What the test waited for, and what the console told it, helpers have kept (`test/helpers/awaiting.ts`).
 */
const ENDING = `
afterEach(function () {
  const {awaited = 'something that no helper names', told = []} = globalThis;
  globalThis.told = [];
  if (!this.currentTest.timedOut) return;
  throw new Error(
    'It waited in vain for ' + awaited + '. The console says: ' + (told.join(' | ') || 'nothing') +
    '. The rest of the file does not run.',
  );
});`;

/**
 * Bundles test files, each as one module, with what several of them share in modules of its own: a
 * page then loads a dozen files instead of two hundred. They are kept in memory and served in the
 * place of the sources; source maps lead from errors to these.
 */
export async function bundle(files: readonly string[]): Promise<Middleware> {
  const root = resolve('/');
  const {outputFiles} = await build({
    entryPoints: [...files],
    outbase: process.cwd(),
    outdir: root,
    chunkNames: `${SHARED}/[name]-[hash]`,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: {'process.env.TEST_WIDTH': JSON.stringify(process.env['TEST_WIDTH'] ?? '')},
    sourcemap: 'linked',
    // The list of side effects in package.json is for applications, not for tests.
    ignoreAnnotations: true,
  });
  const name = process.env['TEST_NAME'];
  const hooks = Buffer.from(ENDING + (name ? choosing(name) : ''));
  const served = new Map(
    outputFiles.map(({path, contents}) => [
      `/${relative(root, path).replaceAll('\\', '/')}`,
      Buffer.concat([contents, ...(path.endsWith('.test.js') ? [hooks] : [])]),
    ]),
  );
  return async (context, next) => {
    const body = served.get(context.path.replace(/\.test\.ts$/, '.test.js'));
    if (!body) return next();
    context.type = context.path.endsWith('.map') ? 'application/json' : 'text/javascript';
    // Names of shared modules contain a hash of what is in them.
    const shared = context.path.startsWith(`/${SHARED}/`);
    context.set('cache-control', shared ? 'max-age=31536000, immutable' : 'no-cache');
    context.body = body;
  };
}
