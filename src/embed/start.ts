import {version} from '../../.generated/version.js';
import {register} from '../define/register.js';
import {PartnerCard} from '../elements/partner-card/partner-card.js';
import {PartnerList} from '../elements/partner-list/partner-list.js';
import {ProgrammeOverview} from '../elements/programme-overview/programme-overview.js';
import {checkLit} from '../elements/base/check-lit.js';
import {addLanguage, configure, catalogue, type Configuration} from '../locale/catalogue.js';
import type {Language} from '../locale/language.js';
import {Mounts, type MountSettings} from './mounts/mounts.js';

/**
 * Starts the first script of a page: registers the elements, mounts them, and leaves the interface
 * on the page.
 *
 * @throws Error where Lit does not work; then nothing is registered.
 */
export function start(...languages: Language[]): void {
  checkLit();
  // On a page with an element of this id, it is that element, which has no such members.
  const settings = globalThis.pfig as (Configuration & MountSettings) | undefined;
  configure(settings as Configuration);
  const elements = [PartnerCard, PartnerList, ProgrammeOverview];
  for (const element of elements) register(element);
  new Mounts(elements, {links: settings?.links !== false}).start();
  globalThis.pfig = {version, addLanguage, offerLanguages: catalogue.addLoaders, configure};
  for (const language of languages) addLanguage(language);
}
