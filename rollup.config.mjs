// Run through tsx (see the scripts in package.json), so that the build's own
// programs can be TypeScript like the rest.
import {readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {builds} from './src/tools/build/rollup.ts';

const languages = readdirSync('.generated/locales')
  .filter((file) => file.endsWith('.js'))
  .map((file) => basename(file, '.js'));

export default builds(languages);
