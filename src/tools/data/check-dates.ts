import {parseEdtf} from '../../model/timeline.js';
import type {Data} from '../build/files.js';

/** Compares two years, months or days in the precision that both have. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** Every `asOf` in a tree, with its path. */
function* asOfDates(node: unknown, path: string): Generator<[path: string, asOf: string]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (key === 'asOf') yield [`${path}/${key}`, String(child)];
    else yield* asOfDates(child, `${path}/${key}`);
  }
}

/** A line for each `asOf` in the future. A wrong year would never count as old. */
function futureDates({programme, partners, projects}: Data): string[] {
  const today = new Date().toISOString().slice(0, 10);
  const all = {
    'data/programme.json ': programme,
    'data/partners.json /partners': partners,
    'data/projects.json /projects': projects,
  };
  return Object.entries(all)
    .flatMap(([file, node]) => [...asOfDates(node, file)])
    .filter(([, asOf]) => isBefore(today, parseEdtf(asOf)?.date ?? today))
    .map(([path, asOf]) => `${path}: found "${asOf}", expected a date that is not to come`);
}

/**
 * A line for each project whose phases have all ended without an end of the project, while a later
 * source names a role or a region of it. The elements would show such a project as finished.
 */
function endedTooSoon({projects, partners}: Data): string[] {
  return projects.flatMap(({id, end, phases = [], regions}, index) => {
    const last = phases.at(-1);
    if (end || !last?.end || phases.some((phase) => phase.start && !phase.end)) return [];
    const facts = partners.flatMap(({projects = []}) => projects.filter((part) => part.id === id));
    const later = [...facts, regions]
      // A fact about some phases does not prove a later phase.
      .flatMap((fact) => (fact && !fact.phases ? (parseEdtf(fact.asOf)?.date ?? []) : []))
      .filter((date) => isBefore(last.end!, date))
      .sort();
    return later.length > 0
      ? [
          `data/projects.json /projects/${index}/phases: found the last to end "${last.end}", expected a later one, ` +
            `or an "end" of the project: a source of ${later.at(-1)!} speaks of it`,
        ]
      : [];
  });
}

/** A line for each impossible date: an end before its start, or a source of the future. */
export function checkDates(data: Data): string[] {
  const backwards = data.projects.flatMap(({start, end, phases = []}, index) =>
    [
      {path: 'end', start: start?.value, end: end?.value},
      ...phases.map((phase, at) => ({path: `phases/${at}/end`, ...phase})),
    ]
      .filter(({start, end}) => start && end && isBefore(end, start))
      .map(
        ({path, start, end}) =>
          `data/projects.json /projects/${index}/${path}: found "${end}", expected none before the start, "${start}"`,
      ),
  );
  return [...backwards, ...futureDates(data), ...endedTooSoon(data)];
}
