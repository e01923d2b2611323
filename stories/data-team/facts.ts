import {yearsOld} from '../../src/tools/data/age.js';

export {yearsOld};

/** A fact of `data/`, with its path and its sources. */
export interface Fact {
  /** Id of the partner or project; `programme` for the programme itself. */
  readonly subject: string;
  /** The file and the path in it: `data/partners.json`, `/partners/4/figures/0`. */
  readonly file: string;
  readonly path: string;
  /** The kind of fact: `founded`, `figures`. */
  readonly key: string;
  /** The fact itself, as it is written; of an earlier value, with what it shares with the newest. */
  readonly fact: Readonly<Record<string, unknown>>;
  /** True for a value that a newer one has replaced. */
  readonly isEarlier: boolean;
  readonly asOf: string;
  /** The addresses or short names under which `data/sources.json` has them. */
  readonly source: readonly string[];
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every fact of a file, which is every object with a source and a date. A value is before its earlier values. */
export function factsOf(file: string, tree: unknown): Fact[] {
  const found: Fact[] = [];
  const add = (node: Tree, path: readonly string[], subject: string, newest?: Tree): void => {
    const {qualifier: _, earlier = [], ...shared} = node;
    found.push({
      subject,
      file,
      path: `/${path.join('/')}`,
      key: path.findLast((step) => !/^(\d+|earlier)$/.test(step))!,
      fact: {...newest, ...node},
      isEarlier: !!newest,
      asOf: node['asOf'] as string,
      // A single source may be without a list.
      source: [node['source']].flat() as string[],
    });
    (earlier as readonly Tree[]).forEach((one, index) => {
      add(one, [...path, 'earlier', String(index)], subject, shared);
    });
  };
  const walk = (node: unknown, path: readonly string[], subject: string): void => {
    if (!isTree(node)) return;
    if (node['source'] && typeof node['asOf'] === 'string') {
      add(node, path, subject);
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

/** Figures that move while nobody looks; a budget, a founding year or an earlier value stays as it was. */
export const moves = ({key, isEarlier}: Fact): boolean =>
  !isEarlier && (key === 'figures' || key.endsWith('Count'));

/** The paths of the texts for a fact in the file of each language. Dates and links need no text. */
export function textPathsOf({subject, key, fact}: Fact): string[] {
  const {id, value} = fact as {readonly id: string; readonly value: unknown};
  switch (key) {
    case 'kind':
      return [`kinds/${String(value)}/one`];
    case 'seat':
    case 'offices':
      return [`places/${(value as {readonly city: string}).city}`];
    case 'figures':
      return [`figures/${id}`];
    case 'projects':
      return [`projects/${id}/name`];
    case 'managedBy':
      return [`bodies/${String(value)}`];
    case 'regions':
      return (value as readonly string[]).map((region) => `regions/${region}`);
    case 'renamed':
      // It has one of them.
      return [`partners/${subject}/formerName`, `partners/${subject}/newName`];
    default:
      return [];
  }
}

/** Facts older than a year on a day, or undated, with their age in whole years: the oldest first. */
export const oldOf = (facts: readonly Fact[], today: Date): {fact: Fact; years: number}[] =>
  facts
    .map((fact) => ({fact, years: yearsOld(fact.asOf, today) ?? Infinity}))
    .filter(({years}) => years >= 1)
    .sort((a, b) => b.years - a.years);

/** Facts of a partner or a project that the files may have, but do not. */
export function missingOf(thing: Tree): string[] {
  const expected =
    'kind' in thing
      ? ['founded', 'seat', 'figures', 'link', 'projects']
      : ['start', 'phases', 'regions', 'budgets', 'link'];
  return expected.filter((key) => !(key in thing));
}
