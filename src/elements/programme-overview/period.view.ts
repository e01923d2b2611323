import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import {endingOf, type Ending} from '../../model/timeline.js';
import type {Project} from '../../model/types.js';
import {withNote} from '../partner/text.js';

/** The words for an end that is no fact. */
export function endingText(ending: Exclude<Ending, 'known'>, {msg}: L10n): string {
  switch (ending) {
    case 'planned':
      return msg('fin prévue', {
        id: 'end-planned',
        desc: 'Of a project or phase: its end lay ahead when the source was written.',
      });
    case 'computed':
      return msg('fin estimée', {
        id: 'end-computed',
        desc: 'Of a phase: its end was worked out from its start and length.',
      });
    case 'unknown':
      return msg('fin inconnue', {
        id: 'end-unknown',
        desc: 'Of a phase: it may go on or have ended, the sources do not say.',
      });
  }
}

/** `Début : 2010`. */
export const startText = (date: string, {msg}: L10n): string =>
  fill(
    msg('Début\u00a0: {year}', {
      id: 'start',
      desc: 'The year, or month and year, in which a project or phase started; whether it still runs is not said.',
    }),
    {year: date},
  );

/**
 * `Début : 2010`, `2021 – mars 2024` or `2023 – juil. 2026 (fin prévue)`. The end has its month where
 * it is known: of a project that ends within the year, a reader could not tell from the year alone
 * whether it still runs. It says that it was planned, so that nobody takes it for a fact. A line may
 * break before that, not in the dates.
 */
export function periodText(project: Project, l10n: L10n): unknown {
  const {start, end} = project;
  if (!start) return '';
  const year = l10n.date(start.value.slice(0, 4));
  if (!end) return startText(year, l10n);
  const period = `${year} – ${l10n.date(end.value.slice(0, 7))}`.replaceAll(' ', '\u00a0');
  const ending = endingOf(project);
  return ending === 'known' ? period : withNote(period, endingText(ending, l10n), l10n);
}
