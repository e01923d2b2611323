import {PartnerCard} from '../../../src/elements/partner-card/partner-card.js';
import {PartnerList} from '../../../src/elements/partner-list/partner-list.js';
import {ProgrammeOverview} from '../../../src/elements/programme-overview/programme-overview.js';
import {Mounts} from '../../../src/embed/mounts/mounts.js';
import {html, show} from '../../helpers/page.js';

// A page whose mounts work, as a script tag leaves it.
new Mounts([PartnerCard, PartnerList, ProgrammeOverview]).start();

export const OURS = 'pfig-partner-card, pfig-partner-list, pfig-programme-overview';
export const SITE = 'https://illicitflows.eu/';

/** The next element that is on the page, once it is ready. */
export const mounted = () =>
  new Promise<HTMLElement>((resolve) =>
    document.addEventListener('pfig-ready', ({target}) => resolve(target as HTMLElement), {
      once: true,
    }),
  );

/** Waits until the observers of a change have been called. */
export const observed = () => new Promise((resolve) => setTimeout(resolve));

/** Shows a piece of page that requests nothing. */
export async function write(markup: string): Promise<HTMLElement> {
  const place = show(html``);
  place.innerHTML = markup;
  await observed();
  return place;
}

/** Shows a piece of page, and waits for the element that it requests. */
export async function mount(markup: string): Promise<HTMLElement> {
  const element = mounted();
  show(html``).innerHTML = markup;
  return element;
}

/** Whether a visitor sees a node. */
export const isSeen = (node: Element) => node.checkVisibility();

/** How many elements of ours there are. */
export const count = (root: ParentNode = document) => root.querySelectorAll(OURS).length;
