import {yearsOld} from './age.js';
import type {Data} from '../build/files.js';

interface Figures {
  readonly path: string;
  readonly facts: readonly {readonly id: string; readonly asOf: string}[];
}

/** The facts that change while nobody looks; a founding year stays as it was. */
function moving({programme, partners}: Data): Figures[] {
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

/** A line for each list of figures in which some are a year old or undated: newer ones may be known. */
export const oldFacts = (data: Data, today: Date): string[] =>
  moving(data).flatMap(({path, facts}) => {
    const old = facts.filter(({asOf}) => (yearsOld(asOf, today) ?? 1) >= 1);
    const found = old.map(({id, asOf}) => `"${id}" of "${asOf}"`).join(', ');
    return found ? [`${path}: found ${found}, expected dates of the past year`] : [];
  });
