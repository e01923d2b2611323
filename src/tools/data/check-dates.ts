import {parseEdtf} from '../../model/timeline.js';
import type {Data} from '../build/files.js';

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

/**
 * Projects that would be shown as over while a source speaks of what a partner does in them, or
 * where they work: all their phases have ended, nothing says that the project has.
 */
function endedTooSoon({projects, partners}: Data): string[] {
  return projects.flatMap(({id, end, phases = [], regions}, index) => {
    const last = phases.at(-1);
    if (end || !last?.end || phases.some((phase) => phase.start && !phase.end)) return [];
    const facts = partners.flatMap(({projects = []}) => projects.filter((part) => part.id === id));
    const later = [...facts, ...(regions ? [regions] : [])]
      // What speaks of some phases does not say that another one came.
      .filter((fact) => !fact.phases)
      .map(({asOf}) => parseEdtf(asOf)?.date ?? '')
      .filter((date) => date && before(last.end!, date))
      .sort();
    return later.length > 0
      ? [
          `data/projects.json /projects/${index}/phases: found the last to end "${last.end}", expected a later one, ` +
            `or an "end" of the project: a source of ${later.at(-1)!} speaks of it`,
        ]
      : [];
  });
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
  return [...backwards, ...inFuture(data), ...endedTooSoon(data)];
}
