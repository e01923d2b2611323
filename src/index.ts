/**
 * The package: classes, events and types. Importing it registers nothing; the
 * modules in `define/` do, one for each element.
 */
export {version} from '../.generated/version.js';
export {PartnerCard} from './elements/partner-card/partner-card.js';
export {PartnerList} from './elements/partner-list/partner-list.js';
export {ProgrammeOverview} from './elements/programme-overview/programme-overview.js';
export {
  PfigErrorEvent,
  PfigFilterEvent,
  PfigReadyEvent,
  PfigSelectEvent,
  PfigToggleEvent,
  PfigUpdateEvent,
  type PfigErrorCode,
} from './elements/base/events.js';
export {reveal} from './elements/base/deep-link.js';
export {register} from './define/register.js';
export {configure, type Configuration} from './elements/base/configure.js';
export {addLanguage} from './locale/catalogue.js';
export type {Language, Words} from './locale/language-file.js';
