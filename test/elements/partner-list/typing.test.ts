import {expect} from 'chai';
import type {PartnerList} from '../../../src/elements/partner-list/partner-list.js';
import {bigDirectory} from '../../../stories/big-directory.js';
import {embed, html, next, until} from '../../helpers/page.js';
import {byRole} from '../../helpers/roles.js';

const searchBox = (element: Element) =>
  byRole(element, 'searchbox', 'Rechercher un partenaire') as HTMLInputElement;

function type(element: PartnerList, words: string) {
  const box = searchBox(element);
  box.value = words;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

const details = (element: Element) => [...element.shadowRoot!.querySelectorAll('[part=details]')];

/** Waits until closed details are in the tree, too. */
const complete = (element: Element) =>
  until(element, () => details(element).every(({children}) => children.length > 0));

/** All that changes in an element's tree from now on. */
function watch(element: Element): () => MutationRecord[] {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(element.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  return () => [...seen.splice(0), ...observer.takeRecords()];
}

/** The target of a change: the part of the tree, and the attribute. */
const told = ({target, type, attributeName}: MutationRecord) => {
  const element = target.nodeType === Node.TEXT_NODE ? target.parentElement! : (target as Element);
  const part = element.closest('[part]')!.getAttribute('part');
  return `${part} ${attributeName ?? type}`;
};

/** Whether a change does more than add or remove the line that says why a partner was found. */
const isNotReason = ({addedNodes, removedNodes}: MutationRecord) =>
  ![...addedNodes, ...removedNodes].some((node) => (node as Element).matches?.('.reason'));

describe('a key press', () => {
  for (const layout of ['grid', 'list', 'compact'])
    it(`shows and hides partners, and renders none, as ${layout}`, async () => {
      const element = await embed<PartnerList>(
        html`<pfig-partner-list lang="fr" layout=${layout}></pfig-partner-list>`,
      );
      await complete(element);
      const changes = watch(element);
      for (const words of ['o', 'or', 'org', 'organisation', 'o', '']) {
        const filtered = next(element, 'pfig-filter');
        type(element, words);
        await filtered;
        const kinds = new Set(changes().filter(isNotReason).map(told));
        kinds.delete('item hidden');
        kinds.delete('status characterData');
        // The button that clears the search comes and goes beside the status.
        kinds.delete('frame childList');
        expect([...kinds], words).to.deep.equal([]);
      }
    });
});

describe('another order', () => {
  for (const change of [{sort: 'name'}, {layout: 'list'}, {limit: 5}] as const)
    it(`moves, arranges or hides partners, and renders none: ${JSON.stringify(change)}`, async () => {
      const element = await embed<PartnerList>(
        html`<pfig-partner-list lang="fr"></pfig-partner-list>`,
      );
      await complete(element);
      const articles = () => new Set(element.shadowRoot!.querySelectorAll('article'));
      const before = articles();
      Object.assign(element, change);
      await element.updateComplete;
      expect(articles().size).to.equal(before.size);
      expect([...articles()].every((article) => before.has(article))).to.equal(true);
    });
});

describe('the page', () => {
  it('is told once of what is painted, not of each change', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" .data=${bigDirectory(20)}></pfig-partner-list>`,
    );
    const events: string[] = [];
    element.addEventListener('pfig-filter', ({query, count}) => events.push(`${query} ${count}`));
    type(element, 'numero 1');
    type(element, 'numero 12');
    await element.updateComplete;
    await element.updateComplete;
    expect(events).to.deep.equal(['numero 12 1']);
    // A change that another one takes back is none.
    type(element, 'numero 1');
    type(element, 'numero 12');
    await element.updateComplete;
    await element.updateComplete;
    expect(events).to.deep.equal(['numero 12 1']);
  });
});
