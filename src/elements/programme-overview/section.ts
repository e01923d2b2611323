import type {TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import type {OverviewModel} from './overview-model.js';

/** The view of one section. @param level of its heading. */
export type SectionView = (model: OverviewModel, level: number, l10n: L10n) => TemplateResult;
