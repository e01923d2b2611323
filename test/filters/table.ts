import type {Verdict} from './judge.js';
import {filled} from '../../src/tools/manifest/fill.js';
import type {Measured} from './systems.js';

/** What stands beside the element in the README's words. */
const ELEMENT = {'as asked': ['**element**'], defaults: ['element with defaults'], none: []};
const FALLBACK = {links: ['links'], names: ['names'], none: []};

const cell = ({element, fallback}: Verdict): string =>
  [...ELEMENT[element], ...FALLBACK[fallback]].join(', ') || 'nothing';

/** The README's table of what has been measured. */
export const table = (measured: Measured): string =>
  [
    '| filter or editor | version | `<pfig-partner-list>` | `<div data-pfig>` | link |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(measured).map(
      ([label, {version, tag, div, link}]) =>
        `| ${[label, version, cell(tag), cell(div), cell(link)].join(' | ')} |`,
    ),
  ].join('\n');

/** The README with that table in its place. */
export const withTable = (readme: string, measured: Measured): Promise<string> =>
  filled('README.md', readme, {filters: table(measured)}, 'as measured: npm run update');
