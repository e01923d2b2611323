import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';

/** As far as projects get: a later one keeps the name it has. */
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** From which numbered phase to which, both counted from 0; nothing of a single one. */
function range(id: string): readonly [from: number, to: number] | undefined {
  const [from = -1, to = -1, more] = id.split('-').map((numeral) => NUMERALS.indexOf(numeral));
  return from >= 0 && to > from && more === undefined ? [from, to] : undefined;
}

const count = (id: string): number => {
  const [from, to] = range(id) ?? [0, 0];
  return to - from + 1;
};

/** The name of one phase as it is set: a range of them, `I-IV`, with an en dash. */
export const phaseName = (id: string): string => (range(id) ? id.replace('-', '–') : id);

/** A number, or a range of numbers; a name such as `MASIF` needs no word before it. */
const isNumbered = (id: string): boolean =>
  id.split('-').every((part) => NUMERALS.includes(part) || /^\d+$/.test(part));

/** `phase V`, `phases I et II`, `phases I–IV`, `MASIF`; '' of none. */
export function phaseNames(ids: readonly string[] = [], l10n: L10n): string {
  const {msg} = l10n;
  const numbered = ids.filter(isNumbered);
  // The names are put in last: a list in Spanish reads the I of one as a vowel.
  const holes = l10n.list(numbered.map((_, index) => `{${index}}`));
  const words = fill(
    l10n.plural(
      msg('one: phase {phases} | many: phases {phases} | other: phases {phases}', {
        id: 'phases',
        desc: 'Phases of a project, in Roman numerals; {phases} is a list such as “I and II”.',
      }),
      numbered.reduce((sum, id) => sum + count(id), 0),
    ),
    {phases: fill(holes, Object.fromEntries(numbered.map((id, index) => [index, phaseName(id)])))},
  );
  const names = ids.filter((id) => !isNumbered(id));
  return l10n.list(numbered.length > 0 ? [words, ...names] : names);
}
