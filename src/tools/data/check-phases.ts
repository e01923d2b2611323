import type {Data} from '../build/files.js';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The phases in an id: `I-IV` has four. */
function phasesIn(id: string): readonly string[] {
  const [from = -1, to = -1, more] = id.split('-').map((numeral) => NUMERALS.indexOf(numeral));
  return from >= 0 && to > from && more === undefined ? NUMERALS.slice(from, to + 1) : [id];
}

/** A line for each phase of a role, a budget or a region that its project does not list. */
export function checkPhases({partners, projects}: Data): string[] {
  const listed = new Map(
    projects.map(({id, phases}) => [
      id,
      // The phases of a project may be unknown; a source may still name one.
      phases && new Set(phases.flatMap((phase) => phasesIn(phase.id))),
    ]),
  );
  const line = (path: string, project: string, named: readonly string[] = []) =>
    named
      .filter((id) => phasesIn(id).some((phase) => listed.get(project)?.has(phase) === false))
      .map(
        (id) =>
          `${path}/phases: found "${id}", expected a phase that data/projects.json lists for "${project}"`,
      );
  return [
    ...partners.flatMap(({projects: parts = []}, index) =>
      parts.flatMap(({id, phases}, at) =>
        line(`data/partners.json /partners/${index}/projects/${at}`, id, phases),
      ),
    ),
    ...projects.flatMap(({id, regions, budgets = []}, index) => {
      const path = `data/projects.json /projects/${index}`;
      return [
        ...line(`${path}/regions`, id, regions?.phases),
        ...budgets.flatMap(({phases}, at) => line(`${path}/budgets/${at}`, id, phases)),
      ];
    }),
  ];
}
