import {parseEdtf} from '../../model/edtf.js';
import type {Data} from './files.js';

/** Whether a year, month or day lies before another, as far as both say. */
function before(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** Every date that a source is said to speak of, by its path. */
function* asOfs(node: unknown, path: string): Generator<[path: string, asOf: string]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (key === 'asOf') yield [`${path}/${key}`, String(child)];
    else yield* asOfs(child, `${path}/${key}`);
  }
}

/** A source cannot speak of what is to come; a slip of the year would never count as old. */
function inFuture({programme, partners, projects}: Data): string[] {
  const today = new Date().toISOString().slice(0, 10);
  const all = {
    'data/programme.json ': programme,
    'data/partners.json /partners': partners,
    'data/projects.json /projects': projects,
  };
  return Object.entries(all)
    .flatMap(([file, node]) => [...asOfs(node, file)])
    .filter(([, asOf]) => before(today, parseEdtf(asOf)?.date ?? today))
    .map(([path, asOf]) => `${path}: found "${asOf}", expected a date that is not to come`);
}

/** A line for each date that cannot be: an end before its start, a source of the future. */
export function checkDates(data: Data): string[] {
  const backwards = data.projects.flatMap(({start, end, phases = []}, index) =>
    [
      {path: 'end', start: start?.value, end: end?.value},
      ...phases.map((phase, at) => ({path: `phases/${at}/end`, ...phase})),
    ]
      .filter(({start, end}) => start && end && before(end, start))
      .map(
        ({path, start, end}) =>
          `data/projects.json /projects/${index}/${path}: found "${end}", expected none before the start, "${start}"`,
      ),
  );
  return [...backwards, ...inFuture(data)];
}
