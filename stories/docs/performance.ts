import {createElement, type ReactNode} from 'react';
import type {Race} from '../../test/bench/race.js';
import type {Scale} from '../../test/bench/scale.js';
import {Table, withCode} from './table.js';

// The tables of the page on performance, from the figures that `npm run bench` has recorded.

const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** The competitor with which all are compared: the same content in Lit alone. */
const REFERENCE = 'localize';

const provisional = ({busy}: {readonly busy: boolean}): string =>
  busy ? ' Provisional: the machine was busy with other work.' : '';

/** Eleven partners on a slow connection, for each competitor. */
export function RaceTable({race}: {readonly race: Race}): ReactNode {
  const reference = race.slow.find(({name}) => name === REFERENCE)?.painted.median ?? NaN;
  const table = createElement(Table, {
    name: 'race',
    numeric: true,
    head: [
      'eleven partners with',
      'time to paint, ms',
      '×',
      'search usable, ms',
      'requests',
      'brotli, kB',
    ],
    rows: race.slow.map(({label, ours, painted, searchable, requests, brotli}) => {
      const name = withCode(label.replaceAll('*', ''));
      return [
        ours ? createElement('strong', null, name) : name,
        whole(painted.median),
        (painted.median / reference).toFixed(2),
        searchable ? whole(searchable.median) : '',
        whole(requests),
        (brotli / 1000).toFixed(1),
      ];
    }),
  });
  const line = race.line ? 'a real TCP connection with TLS 1.3' : 'emulated by the browser';
  return [
    createElement('div', {key: 'table'}, table),
    createElement(
      'p',
      {key: 'note'},
      `Medians of ${race.rounds} interleaved rounds in Chromium; the connection is ${line}. Sizes are of the page and all ` +
        `that it loads; × is relative to bare lit with @lit/localize.${provisional(race)}`,
    ),
  ];
}

const FORMS = {
  pfig: '`pfig.fr.js`, `src`',
  rendered: '`pfig render`',
  vanilla: 'vanilla `innerHTML`',
  static: 'static HTML',
} as const;

const MEASURES = ['first paint, ms', 'all in the tree, ms', 'a first letter searched, ms'];

/** Lists of some sizes, for each competitor. */
export function ScaleTable({scale}: {readonly scale: Scale}): ReactNode {
  const medianOf = (measure: string, form: string, size: number): number | undefined =>
    scale.all.find((one) => one.form === form && one.size === size)?.costs[measure]?.median;
  const rows = MEASURES.flatMap((measure) =>
    Object.entries(FORMS)
      .filter(([form]) => scale.sizes.some((size) => medianOf(measure, form, size) !== undefined))
      .map(([form, label]) => [
        [`${measure}: `, ...withCode(label)],
        ...scale.sizes.map((size) => {
          const median = medianOf(measure, form, size);
          return median === undefined ? '' : whole(median);
        }),
      ]),
  );
  const table = createElement(Table, {
    name: 'scale',
    numeric: true,
    head: ['partners', ...scale.sizes.map(whole)],
    rows,
  });
  const rounds = scale.rounds === 1 ? 'One round' : `Medians of ${scale.rounds} rounds`;
  return [
    createElement('div', {key: 'table'}, table),
    createElement('p', {key: 'note'}, `${rounds} in Chromium.${provisional(scale)}`),
  ];
}
