import {expect} from 'chai';
import fr from '../../.generated/locales/fr.js';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {RenderScheduler} from '../../src/elements/base/render-scheduler.js';
import {bundled} from '../../src/model/directory.js';
import {PARTNERS, wordsOf} from '../helpers/bundled.js';
import {embed, html, show, toggle, until} from '../helpers/page.js';
import {allByRole, byRole} from '../helpers/roles.js';
import {sample, type Sample} from '../helpers/sample.js';

/** The contents of all details, closed or open. */
const panels = (element: Element) => [...element.shadowRoot!.querySelectorAll('.panel')];
const filled = (element: Element) => panels(element).filter(({children}) => children.length > 0);

const hasItems = (element: Element) => !!element.shadowRoot!.querySelector('[part=item]');
/** Whether nothing waits for an idle moment any more. What is hidden waits until it is shown. */
const isComplete = (element: Element) =>
  panels(element).every((one) => one.children.length > 0 || !!one.closest('[part=item][hidden]')) &&
  isInOrder(element);

/** The filter's countries, behind the choice of all. */
const countries = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('#filter-country option')]
    .map(({textContent}) => textContent!.trim())
    .slice(1);

/** Whether they are in the order of their names, which comes last. */
const isInOrder = (element: Element) => {
  const names = countries(element);
  return names.join() === [...names].sort(new Intl.Collator('fr').compare).join();
};

/** Partners in countries whose order only a collation knows; that of the bundled ones is known at once. */
function elsewhere(): Sample {
  const data = sample(...'ABCDEFG');
  const countries = ['NO', 'JP', 'BR', 'IS', 'CA', 'PE', 'MX'];
  data.partners.forEach((partner, index) => {
    const value = {city: 'Ville-Exemple', country: countries[index]};
    partner['seat'] = {value, source: ['https://sources.example.org/'], asOf: '2024'};
  });
  return data;
}

/** A list that has been painted for the first time, and has had no idle moment yet. */
async function painted(data?: Sample): Promise<PartnerList> {
  const list = show(html`<pfig-partner-list lang="fr" .data=${data}></pfig-partner-list>`)
    .firstElementChild as PartnerList;
  await list.updateComplete;
  await until(list, () => hasItems(list));
  return list;
}

describe('what is closed', () => {
  it('does not keep the first paint waiting, and is in the tree a moment later', async () => {
    const list = await painted();
    expect(panels(list)).to.have.length(PARTNERS);
    expect(filled(list)).to.have.length(0);
    await until(list, () => isComplete(list));
    expect(filled(list)).to.have.length(PARTNERS);
    const [first] = panels(list);
    const {description} = fr.texts.partners[bundled.partners[0]!.id]!;
    expect(first!.textContent).to.include(wordsOf(description[0]));
    expect((first!.parentElement as HTMLDetailsElement).open).to.equal(false);
  });

  it('is there at once where a visitor opens it first', async () => {
    const list = await painted();
    await toggle(list, byRole(list, 'button', 'Détails\u00a0: INTERPOL'));
    expect(filled(list).map(({parentElement}) => parentElement!.id)).to.include('details-interpol');
  });

  it('is on paper, however early the page is printed', async () => {
    const list = await painted();
    dispatchEvent(new Event('beforeprint'));
    expect(filled(list)).to.have.length(PARTNERS);
    dispatchEvent(new Event('afterprint'));
  });

  it('is on the paper of a single card too', async () => {
    const card = show(html`<pfig-partner-card lang="fr" partner="wco"></pfig-partner-card>`)
      .firstElementChild as PartnerCard;
    await card.updateComplete;
    await until(card, () => hasItems(card));
    dispatchEvent(new Event('beforeprint'));
    expect(filled(card)).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
  });

  it('comes where an element stands again that left its page before', async () => {
    const list = await painted();
    const {parentElement} = list;
    list.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parentElement!.append(list);
    await until(list, () => isComplete(list));
    expect(filled(list)).to.have.length(PARTNERS);
  });

  it('keeps filters in the order of their names', async () => {
    const list = await painted();
    await until(list, () => isComplete(list));
    expect(countries(list).length).to.be.greaterThan(4);
  });

  it('leaves each option of a filter what it was while they are put in order', async () => {
    const list = await painted(elsewhere());
    const options = () => [
      ...list.shadowRoot!.querySelectorAll<HTMLOptionElement>('#filter-country option'),
    ];
    const early = options().map((option) => ({option, value: option.value}));
    await until(list, () => isComplete(list));
    expect(options().map(({value}) => value)).to.not.deep.equal(early.map(({value}) => value));
    for (const {option, value} of early) {
      expect(option.value).to.equal(value);
      expect(option.isConnected).to.equal(true);
    }
  });

  it('leaves a filter chosen that somebody has chosen before they are put in order', async () => {
    const list = await painted(elsewhere());
    expect(isInOrder(list)).to.equal(false);
    const select = list.shadowRoot!.querySelector<HTMLSelectElement>('#filter-country')!;
    select.value = 'JP';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await until(list, () => isInOrder(list));
    expect(select.value).to.equal('JP');
    expect([...select.selectedOptions].map(({value}) => value)).to.deep.equal([select.value]);
  });

  it('waits for nothing any more where data fail while rows were to come', () => {
    const host = {
      addController() {},
      removeController() {},
      requestUpdate() {},
      updateComplete: Promise.resolve(true),
      isConnected: true,
    };
    let hasContent = true;
    const scheduler = new RenderScheduler(host, {
      isPrinting: () => false,
      hasContent: () => hasContent,
      renderRows: () => true,
    });
    scheduler.hostUpdated();
    expect(scheduler.isPending).to.equal(true);
    // A message takes the place of the rows.
    hasContent = false;
    scheduler.hostUpdated();
    expect(scheduler.isPending).to.equal(false);
  });

  it('is closed on the screen again where the element was away when printing ended', async () => {
    const list = show(html`<pfig-partner-list lang="fr" limit="3"></pfig-partner-list>`)
      .firstElementChild as PartnerList;
    await list.updateComplete;
    await until(list, () => hasItems(list));
    const rows = () => allByRole(list, 'article').length;
    dispatchEvent(new Event('beforeprint'));
    expect(rows()).to.equal(PARTNERS);
    const {parentElement} = list;
    list.remove();
    dispatchEvent(new Event('afterprint'));
    parentElement!.append(list);
    await until(list, () => rows() === 3);
  });
});

describe('a value that cannot be written', () => {
  for (const [name, value] of [
    ['an object without a prototype', Object.create(null)],
    ['a symbol', Symbol('x')],
    [
      'an object that throws',
      {
        toString: () => {
          throw new Error('no');
        },
      },
    ],
  ] as const) {
    it(`is as if not set, in any property: ${name}`, async () => {
      const list = await embed<PartnerList>(
        html`<pfig-partner-list lang="fr"></pfig-partner-list>`,
      );
      Object.assign(list, {layout: value, limit: value, hide: value, deepLink: value, src: value});
      await list.updateComplete;
      expect(list.shadowRoot!.querySelector('.frame')!.children.length).to.be.greaterThan(0);
    });
  }
});
