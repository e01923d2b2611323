import {html, render} from 'lit';
import {version} from '../../.generated/version.js';
import {register} from '../define/register.js';
import {reveal} from '../elements/base/deep-link.js';
import {PartnerCard} from '../elements/partner-card/partner-card.js';
import {PartnerList} from '../elements/partner-list/partner-list.js';
import {ProgrammeOverview} from '../elements/programme-overview/programme-overview.js';
import {configure, type Configuration} from '../elements/base/configure.js';
import {addLanguage, catalogue} from '../locale/catalogue.js';
import type {Language} from '../locale/language-file.js';
import {warn} from '../model/warn.js';
import {handover} from './first/handover.js';
import {Mounts, type MountSettings} from './mounts/mounts.js';

/**
 * Finds a member that a script has given to every object, and that our code may take for a member of
 * Lit, of a partner or of options. Methods do not count, because old libraries add some; except those
 * that no library adds: under numbers, as in lists, and under the names of Lit's internal members.
 */
const strayMember = (): string | undefined =>
  Object.keys(Object.prototype).find((name) => {
    const {value} = Object.getOwnPropertyDescriptor(Object.prototype, name)!;
    return typeof value !== 'function' || /^(\d|_\$)/.test(name);
  });

/**
 * Tries whether Lit works on this page. It does not in an XHTML document, where a form of the page
 * has the name of a method of the document, or where another program has changed the script.
 *
 * @throws Error that says what is wrong.
 */
export function checkLit(): void {
  const stray = strayMember();
  if (stray !== undefined) throw new Error(`every object has a member "${stray}"`);
  const place = document.createElement('div');
  const item = html`<li class=${'a'} ?hidden=${true} .title=${'b'} @click=${() => {}}>${'c'}</li>`;
  render(
    html`<ul title="d ${'e'}">
      ${[item]}
    </ul>`,
    place,
  );
  const list = place.querySelector('ul')!;
  const {className, hidden, title, textContent} = list.querySelector('li')!;
  const found = [list.title, className, hidden, title, textContent].join();
  if (found !== 'd e,a,true,b,c') throw new Error(`Lit made "${found}" of "d e,a,true,b,c"`);
}

/** The second script of another first one brings its language itself. */
const comesByItself = (): Promise<never> => new Promise(() => undefined);

/**
 * Informs the script that has printed the elements that this one has come; warns of another version.
 * The languages of what is printed are on their way.
 */
function greetFirstScript(): void {
  const first = handover();
  if (!first) return;
  first.hasStarted = true;
  for (const [lang, {load = comesByItself}] of first.languages)
    catalogue.addLoaders({[lang]: load});
  if (first.version === version) return;
  warn(
    'other-version',
    `script tag: found version ${first.version} of what is printed, expected version ${version}; it is shown anew.`,
  );
}

/**
 * Starts the first script of a page: registers the elements, mounts them, and leaves the interface
 * on the page.
 *
 * @throws Error where Lit does not work; then nothing is registered.
 */
export function start(...languages: Language[]): void {
  greetFirstScript();
  checkLit();
  // On a page with an element of this id, it is that element, which has no such members.
  const settings = globalThis.pfig as (Configuration & MountSettings) | undefined;
  configure(settings as Configuration);
  const elements = [PartnerCard, PartnerList, ProgrammeOverview];
  for (const element of elements) register(element);
  new Mounts(elements, {links: settings?.links !== false}).start();
  globalThis.pfig = {
    version,
    addLanguage,
    offerLanguages: catalogue.addLoaders,
    configure,
    reveal,
  };
  for (const language of languages) addLanguage(language);
}
