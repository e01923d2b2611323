import {yearsOld} from '../../src/tools/build/age.js';

export {yearsOld};

/** One fact of `data/`, where it stands there, and what speaks for it. */
export interface Fact {
  /** Id of the partner or project; `programme` for the programme itself. */
  readonly subject: string;
  /** The file and the path in it: `data/partners.json`, `/partners/4/figures/0`. */
  readonly file: string;
  readonly path: string;
  /** What kind of fact: `founded`, `figures`. */
  readonly key: string;
  /** The fact itself, as it is written. */
  readonly fact: Readonly<Record<string, unknown>>;
  readonly asOf: string;
  /** The addresses or short names under which `data/sources.json` has them. */
  readonly source: readonly string[];
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every fact of a file: all that has a source and a date, however deep it stands. */
export function factsOf(file: string, tree: unknown): Fact[] {
  const found: Fact[] = [];
  const walk = (node: unknown, path: readonly string[], subject: string): void => {
    if (!isTree(node)) return;
    if (node['source'] && typeof node['asOf'] === 'string') {
      const key = path.findLast((step) => !/^\d+$/.test(step))!;
      const {asOf} = node as {asOf: string};
      // One source may stand alone.
      const source = [node['source']].flat() as string[];
      found.push({subject, file, path: `/${path.join('/')}`, key, fact: node, asOf, source});
      return;
    }
    for (const [step, value] of Object.entries(node)) {
      // Partners and projects are the first of a path that have an id.
      const id = path.length === 1 && isTree(value) ? value['id'] : undefined;
      walk(value, [...path, step], typeof id === 'string' ? id : subject);
    }
  };
  walk(tree, [], 'programme');
  return found;
}

/** Figures that move while nobody looks; a budget or a founding year stays as it was. */
export const moves = ({key}: Fact): boolean => key === 'figures' || key.endsWith('Count');

/** Facts older than a year on a day, or undated, with their age in whole years: the oldest first. */
export const oldOf = (facts: readonly Fact[], today: Date): {fact: Fact; years: number}[] =>
  facts
    .map((fact) => ({fact, years: yearsOld(fact.asOf, today) ?? Infinity}))
    .filter(({years}) => years >= 1)
    .sort((a, b) => b.years - a.years);

/** What may be known of a partner or a project, and is not in the files. */
export function missingOf(thing: Tree): string[] {
  const wanted =
    'kind' in thing
      ? ['founded', 'seat', 'figures', 'link', 'projects']
      : ['start', 'phases', 'regions', 'budgets', 'link'];
  return wanted.filter((key) => !(key in thing));
}
