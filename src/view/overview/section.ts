import type {TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import type {Directory} from '../../model/types.js';
import type {PartnerState} from '../shared/partner-state.js';

export type Section = 'intro' | 'figures' | 'projects' | 'partners' | 'matrix' | 'timeline';

/** Parts of the overview a page may ask to leave out. */
export const HIDEABLE = ['sources'] as const;

export interface OverviewState extends Pick<PartnerState, 'onFollow' | 'onGo'> {
  readonly directory: Directory;
  readonly sections: readonly Section[];
  readonly hide: readonly string[];
  /** Level of the first heading. */
  readonly level: number;
}

/** What every section gets: the whole state, with the level of its own heading. */
export type SectionView = (state: OverviewState, l10n: L10n) => TemplateResult;
