import {yearsOld} from './age.js';
import type {Data} from '../build/files.js';

interface FactList {
  readonly path: string;
  readonly facts: readonly {readonly id: string; readonly asOf: string}[];
}

/** The facts that change with time. A founding year does not. */
function changingFacts({programme, partners}: Data): FactList[] {
  const {projectCount, partnerCount} = programme;
  return [
    {
      path: 'data/programme.json /',
      facts: Object.entries({projectCount, partnerCount}).flatMap(([id, fact]) =>
        fact ? [{id, asOf: fact.asOf}] : [],
      ),
    },
    ...partners.map(({figures = []}, index) => ({
      path: `data/partners.json /partners/${index}/figures`,
      facts: figures,
    })),
  ];
}

/** A line for each list with figures that are undated or at least a year old. */
export const oldFacts = (data: Data, today: Date): string[] =>
  changingFacts(data).flatMap(({path, facts}) => {
    const old = facts.filter(({asOf}) => (yearsOld(asOf, today) ?? 1) >= 1);
    const found = old.map(({id, asOf}) => `"${id}" of "${asOf}"`).join(', ');
    return found ? [`${path}: found ${found}, expected dates of the past year`] : [];
  });
