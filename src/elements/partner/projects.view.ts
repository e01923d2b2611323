import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import {html, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import {valuesOf} from '../../model/facets.js';
import type {Text, Membership, Partner, Role} from '../../model/types.js';
import {listText, localised, nameOfId, withNote} from './text.js';

/** The Roman numerals that count phases; a phase beyond these keeps the name it has. */
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The first and the last phase of a range, both counted from 0; undefined for a single phase. */
function phaseRange(id: string): readonly [from: number, to: number] | undefined {
  const [from = -1, to = -1, more] = id.split('-').map((numeral) => NUMERALS.indexOf(numeral));
  return from >= 0 && to > from && more === undefined ? [from, to] : undefined;
}

const phaseCount = (id: string): number => {
  const [from, to] = phaseRange(id) ?? [0, 0];
  return to - from + 1;
};

/** The name of a phase, or of a range of phases (`I-IV`) with an en dash. */
export const phaseName = (id: string): string => (phaseRange(id) ? id.replace('-', '–') : id);

/** A number, or a range of numbers; a name such as `MASIF` needs no word before it. */
const isNumbered = (id: string): boolean =>
  id.split('-').every((part) => NUMERALS.includes(part) || /^\d+$/.test(part));

/** `phase V`, `phases I et II`, `phases I–IV`, `MASIF`; '' of none. */
export function phaseNames(ids: readonly string[] = [], l10n: L10n): string {
  const {msg} = l10n;
  const numbered = ids.filter(isNumbered);
  // The names are inserted last: in Spanish, the word for “and” depends on the next vowel, and the
  // I of a numeral is none.
  const placeholders = l10n.list(numbered.map((_, index) => `{${index}}`));
  const phases = fill(
    placeholders,
    Object.fromEntries(numbered.map((id, index) => [index, phaseName(id)])),
  );
  const words = fill(
    l10n.plural(
      msg('one: phase\u00a0{phases} | many: phases\u00a0{phases} | other: phases\u00a0{phases}', {
        id: 'phases',
        desc: 'Phases of a project, in Roman numerals; {phases} is a list such as “I and II”.',
      }),
      numbered.reduce((sum, id) => sum + phaseCount(id), 0),
    ),
    {phases},
  );
  const names = ids.filter((id) => !isNumbered(id));
  return l10n.list(numbered.length > 0 ? [words, ...names] : names);
}

/** The name of a role. */
export function roleName(role: Role, {msg}: L10n): string {
  switch (role) {
    case 'leads':
      return msg('chef de file', {id: 'role-leads', desc: 'The partner leads the project.'});
    case 'implements':
      return msg('mise en œuvre', {
        id: 'role-implements',
        desc: 'The partner implements the project, together with others.',
      });
    case 'contributes':
      return msg('contribution', {
        id: 'role-contributes',
        desc: 'The partner contributes to the project without implementing it.',
      });
  }
}

/** The short name of a project: its acronym, else its name. */
export const projectName = (id: string, {texts}: L10n): Text =>
  lookUp(texts.projects, id)?.acronym ?? lookUp(texts.projects, id)?.name ?? nameOfId(id);

/** The short name of a project, which no line divides where it is an acronym. */
const projectCode = (id: string, l10n: L10n): unknown => {
  const name = localised(projectName(id, l10n), l10n);
  return lookUp(l10n.texts.projects, id)?.acronym ? html`<span class="code">${name}</span>` : name;
};

export const projectsLabel = ({msg}: L10n): string =>
  msg('Projets', {id: 'projects', desc: 'Label or heading: projects of the programme follow.'});

/** `AIRCOP, CRIMJUST et ENACT`: the short names of a partner’s projects; undefined of none. */
export function projectNames(partner: Partner, l10n: L10n): unknown {
  const ids = valuesOf(partner, 'project');
  if (ids.length === 0) return undefined;
  return listText(
    ids.map((id) => projectCode(id, l10n)),
    l10n,
  );
}

/** The role of a partner in a project and its phases: `mise en œuvre, phases I et II`. */
export function roleText(membership: Membership, l10n: L10n): string {
  const {msg} = l10n;
  const role = roleName(membership.role, l10n);
  const during = phaseNames(membership.phases, l10n);
  return during
    ? fill(
        msg('{role}, {phases}', {
          id: 'role-in-phases',
          desc: 'What a partner does in a project, and in which of its phases.',
        }),
        {role, phases: during},
      )
    : role;
}

/** Each project with its full name, and the partner's role in it. */
export function projectRoles(partner: Partner, l10n: L10n): TemplateResult | undefined {
  const {projects} = partner;
  if (!projects?.length) return undefined;
  return html`<dl class="roles" part="roles">
    ${projects.map((membership) => {
      const {id} = membership;
      const texts = lookUp(l10n.texts.projects, id);
      const role = roleText(membership, l10n);
      return html`<div>
        <dt>${localised(projectName(id, l10n), l10n)}</dt>
        <dd>${texts?.acronym ? withNote(localised(texts.name, l10n), role, l10n) : role}</dd>
      </div>`;
    })}
  </dl>`;
}
