import facts from '../../.generated/facts.js';
import type {Text, Texts, Partner, Source} from '../../src/model/types.js';

// Numbers for tests, so that they are right when a partner or a project is added.

/** How many partners the bundled data has. */
export const PARTNERS = facts.partners.length;

/** How many projects. */
export const PROJECTS = facts.projects.length;

export const partnerOf = (id: string): Partner => facts.partners.find((one) => one.id === id)!;

/** Every source in a part of the data, as often as facts name it. */
export function* sourcesIn(node: unknown): Generator<Source> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (key === 'source') yield* child as readonly Source[];
    else yield* sourcesIn(child);
  }
}

/** The bare words of a text of the data. */
export const wordsOf = (text: Text | undefined): string =>
  typeof text === 'object' ? text.value : text!;

/** The first words of what the details say of a partner, which nothing else on its card says. */
export const detailsOf = (id: string, {partners}: Texts): string =>
  wordsOf(partners[id]!.description.at(-1)).slice(0, 30);

/** The name that texts use for a partner: its acronym, unless the name is better known. */
export function nameOf(id: string, {partners}: Texts): string {
  const {acronym, name, knownBy = partnerOf(id).knownBy} = partners[id]!;
  return wordsOf(knownBy === 'name' ? name : (acronym ?? name));
}
