import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {buildSync} from 'esbuild';

// Bundled once for each test file: compiled by Node's loader, each run would take half a second
// more. It is within the project, from where it finds its packages.
const CLI = `node_modules/.cache/pfig-test/cli-${process.pid}.js`;
process.on('exit', () => rmSync(CLI, {force: true}));
buildSync({
  entryPoints: ['src/tools/cli.ts'],
  outfile: CLI,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});

/** Runs `pfig`, from the sources, as a shell does. */
export function runPfig(...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [CLI, ...args], {encoding: 'utf8'});
  return {status, stdout, stderr};
}
