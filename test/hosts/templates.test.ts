import {expect} from 'chai';
import '../../src/define/partner-card.js';
import '../../src/define/partner-list.js';
import '../../src/define/programme-overview.js';
import type {PageWindow} from './cases/case.js';
import {openFrame} from './host-page-results.js';

// A script has templates that the build has shortened and rewritten; the tests' own page has them
// as they are written. Both must give the same.

const EMBEDS = [
  '<pfig-programme-overview></pfig-programme-overview>',
  ...['card', 'row', 'compact'].map(
    (layout) =>
      `<pfig-partner-card partner="wco" expanded layout="${layout}" deep-link></pfig-partner-card>`,
  ),
  '<pfig-partner-card partner="nobody"></pfig-partner-card>',
  ...['grid', 'list', 'table', 'compact'].map(
    (layout) =>
      `<pfig-partner-list layout="${layout}" limit="9" controls="search filter sort layout" group-by="project" deep-link></pfig-partner-list>`,
  ),
  '<pfig-partner-list src="/nowhere.json"></pfig-partner-list>',
];

/** The tree as it is written, without lit's marks, what depends on room, and white space, which minifying moves. */
const written = (element: Element) =>
  element
    .shadowRoot!.innerHTML.replace(/<!--.*?-->| data-more="[^"]*"/g, '')
    .replace(/(class="(?:matrix )?scroll-area"[^>]*) tabindex="-?\d"/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1');

async function shown(page: Document, markup: string): Promise<string> {
  const place = page.createElement('section');
  place.lang = 'fr';
  place.innerHTML = markup;
  page.body.append(place);
  const element: Element = place.firstElementChild!;
  await new Promise((resolve) => element.addEventListener('pfig-ready', resolve, {once: true}));
  // Closed content is rendered a moment later.
  const isComplete = () =>
    [...element.shadowRoot!.querySelectorAll('[part=item] [part=details]')].every((one) =>
      one.hasChildNodes(),
    );
  // Ten frames: longer than an element waits for an idle moment, after which it renders once more.
  for (let frames = 0; frames < 10; frames = isComplete() ? frames + 1 : 0)
    await new Promise(requestAnimationFrame);
  const found = written(element);
  place.remove();
  return found;
}

describe('a template in the script', () => {
  let page: PageWindow;

  before(async () => {
    page = await openFrame('/case/placement/defer');
  });

  after(() => page.frameElement!.remove());

  for (const markup of EMBEDS) {
    it(`gives what its source gives: ${markup}`, async () => {
      expect(await shown(page.document, markup)).to.equal(await shown(document, markup));
    });
  }
});
