import {expect} from 'chai';
import {render} from 'lit';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import type {ProgrammeOverview} from '../../src/elements/programme-overview/programme-overview.js';
import {configure, type PfigUpdateEvent} from '../../src/index.js';
import {LIST_LAYOUTS} from '../../src/model/attribute-values.js';
import {bundled} from '../../src/model/directory.js';
import {PARTNERS} from '../helpers/bundled.js';
import {embed, html, next, ready, show, until, warnings} from '../helpers/page.js';
import {byRole, visibleText} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';
import {
  asked,
  CHANGED,
  clear,
  folder,
  frames,
  LATER,
  listOf,
  nodesOf,
  rowOf,
  settled,
  updated,
} from '../helpers/updates.js';

describe('newer data in the folder that "updates" names', () => {
  it('are shown, requested once for all elements, and nobody learns who asks', async () => {
    document.cookie = 'visitor=1';
    const address = folder('newer');
    const page = show(
      html`<pfig-partner-list lang="fr" updates=${address} layout="compact"></pfig-partner-list>
        <pfig-partner-card
          lang="fr"
          partner="wco"
          updates=${`${address}/`}
          expanded
        ></pfig-partner-card>
        <pfig-programme-overview
          lang="fr"
          updates=${new URL(address, location.href).href}
        ></pfig-programme-overview>`,
    );
    const seen: string[] = [];
    page.addEventListener('pfig-update', (event) => {
      const {edition, target} = event as PfigUpdateEvent;
      seen.push(`${(target as Element).localName} ${edition}`);
    });
    await frames(() => seen.length === 3);
    expect(seen.sort()).to.deep.equal(
      ['pfig-partner-card', 'pfig-partner-list', 'pfig-programme-overview'].map(
        (tag) => `${tag} ${LATER}`,
      ),
    );
    expect(await asked(address)).to.deep.equal(['fr']);
    const [list, card, overview] = [...page.children] as [PartnerList, PartnerCard, Element];
    expect(visibleText(card)).to.match(CHANGED);
    expect([list.edition, card.edition]).to.deep.equal([LATER, LATER]);
    // The published data have no statement on funding, and names in one language.
    expect(overview.shadowRoot!.querySelector('[part=funding-line]')).not.to.equal(null);
    list.controls = 'search';
    await list.updateComplete;
    const input = byRole(list, 'searchbox') as HTMLInputElement;
    input.value = 'WZO';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await next(list, 'pfig-filter');
    expect(visibleText(list)).to.contain('OMD');
    expect(warnings()).to.deep.equal([]);
  });

  it('are read from the first paint on by an element that comes later', async () => {
    const address = folder('newer');
    await updated(listOf(address));
    const card = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" partner="wco" updates=${address}></pfig-partner-card>`,
    );
    expect(visibleText(card)).to.match(CHANGED);
    expect(await asked(address)).to.deep.equal(['fr']);
  });

  for (const layout of LIST_LAYOUTS) {
    it(`change no node where they say the same: a list as ${layout}`, async () => {
      const list = await embed<PartnerList>(
        html`<pfig-partner-list lang="fr" layout=${layout}></pfig-partner-list>`,
      );
      const hasDetails = layout === 'grid' || layout === 'list';
      await until(list, () => !hasDetails || !!list.shadowRoot!.querySelector('.description'));
      const before = nodesOf(list);
      const came = next(list, 'pfig-update');
      list.updates = folder('same');
      await came;
      expect(nodesOf(list)).to.have.length(before.length);
      expect(before.filter((node) => !node.isConnected)).to.deep.equal([]);
    });
  }

  for (const tag of ['pfig-partner-card', 'pfig-programme-overview'] as const) {
    it(`change no node where they say the same: ${tag}`, async () => {
      const element = document.createElement(tag);
      element.lang = 'fr';
      await Promise.all([ready(element), show(html`${element}`)]);
      const before = nodesOf(element);
      const came = next(element, 'pfig-update');
      element.updates = folder('same');
      await came;
      expect(before.filter((node) => !node.isConnected)).to.deep.equal([]);
    });
  }

  it('change what is new in a partner, and no other node of it', async () => {
    const list = await embed<PartnerList>(html`<pfig-partner-list lang="fr"></pfig-partner-list>`);
    await until(list, () => !!list.shadowRoot!.querySelector('.description'));
    const row = rowOf(list, 'wco');
    const before = [...row.querySelectorAll('*')];
    const came = next(list, 'pfig-update');
    list.updates = folder('newer');
    await came;
    expect(row.textContent).to.match(CHANGED);
    expect(rowOf(list, 'wco')).to.equal(row);
    expect(before.filter((node) => !node.isConnected)).to.deep.equal([]);
  });

  it('are those of the language, and of another one once it is shown', async () => {
    const address = folder('newer');
    const list = await updated<PartnerList>(listOf(address));
    list.lang = 'es';
    await settled(address, 'es');
    await until(list, () => list.edition === LATER);
    await frames(() => /4\s?321/.test(rowOf(list, 'wco').textContent));
    list.lang = 'fr';
    await list.updateComplete;
    list.lang = 'es-MX';
    await list.updateComplete;
    expect(list.edition).to.equal(LATER);
    expect(await asked(address)).to.deep.equal(['fr', 'es']);
  });

  it('are those of the folder that each element names', async () => {
    const [one, other] = [folder('newer'), folder('equal')];
    const page = show(
      html`<pfig-partner-card lang="fr" updates=${one}></pfig-partner-card
        ><pfig-partner-card lang="fr" updates=${other}></pfig-partner-card>`,
    );
    const [first, second] = [...page.children] as [PartnerCard, PartnerCard];
    await next(first, 'pfig-update');
    await settled(other);
    expect([first.edition, second.edition]).to.deep.equal([LATER, bundled.edition]);
    expect([await asked(one), await asked(other)]).to.deep.equal([['fr'], ['fr']]);
  });

  it('are those of the page’s folder where an element names none', async () => {
    const address = folder('newer');
    configure({updates: address});
    try {
      const page = show(
        html`<pfig-partner-list lang="fr"></pfig-partner-list
          ><pfig-partner-card lang="fr" updates=""></pfig-partner-card>`,
      );
      const [list, card] = [...page.children] as [PartnerList, PartnerCard];
      await next(list, 'pfig-update');
      expect([list.edition, card.edition]).to.deep.equal([LATER, bundled.edition]);
      configure({updates: ''});
      await list.updateComplete;
      expect(list.edition).to.equal(bundled.edition);
    } finally {
      configure({updates: ''});
    }
  });

  it('give way to custom data', async () => {
    const address = folder('newer');
    const list = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" updates=${address} .data=${sample()}></pfig-partner-list>`,
    );
    expect(visibleText(list)).to.contain('IEA');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.match(
      /^pfig \[updates-ignored\] <pfig-partner-list> updates: found data/,
    );
    expect(await asked(address)).to.deep.equal([]);
    // And come back when those go.
    const came = next(list, 'pfig-update');
    list.data = undefined;
    await came;
    expect(list.edition).to.equal(LATER);
  });

  it('are not requested before the element is in view', async () => {
    const address = folder('newer');
    const page = show(
      html`<div style="block-size: 5000px"></div>
        ${listOf(address)}`,
    );
    const list = page.lastElementChild as PartnerList;
    await ready(list);
    // An element that is in view gets its data meanwhile.
    const other = listOf(folder('newer'));
    const place = document.createElement('div');
    page.prepend(place);
    render(other, place);
    await next(place, 'pfig-update');
    expect(await asked(address)).to.deep.equal([]);
    const came = next(list, 'pfig-update');
    list.scrollIntoView();
    await came;
    expect(await asked(address)).to.deep.equal(['fr']);
    scrollTo(0, 0);
  });

  it('are not requested before the page is idle', async () => {
    const {requestIdleCallback} = window;
    const tasks: [IdleRequestCallback, IdleRequestOptions | undefined][] = [];
    // In WebKit, which lacks it, it is as if it had it.
    window.requestIdleCallback = (...task) => tasks.push(task as (typeof tasks)[number]);
    try {
      const address = folder('newer');
      const list = await embed<PartnerList>(listOf(address));
      // The longest wait tells it from the work of the element itself.
      await frames(() => tasks.some(([, options]) => options?.timeout === 2000));
      expect(await asked(address)).to.deep.equal([]);
      const came = next(list, 'pfig-update');
      for (const [task] of tasks) task({didTimeout: false, timeRemaining: () => 10});
      await came;
      expect(await asked(address)).to.deep.equal(['fr']);
    } finally {
      window.requestIdleCallback = requestIdleCallback;
    }
  });
});

describe('newer data that differ', () => {
  it('may be years newer than the script: they are shown, and a line says so', async () => {
    const list = await updated<PartnerList>(listOf(folder('future')));
    expect(visibleText(list)).to.match(CHANGED);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.match(/^pfig \[old-script\] updates: found edition 20/);
  });

  it('may have members of a later release', async () => {
    await updated(listOf(folder('unknown')));
    expect(warnings()).to.deep.equal([]);
  });

  it('may have a mistake that leaves out a field: a line says so', async () => {
    const list = await updated<PartnerList>(listOf(folder('mistaken')));
    expect(visibleText(list)).to.match(CHANGED);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.match(/^pfig \[bad-data\] updates .*\/partners\/0\/founded/);
  });

  it('may lack a partner', async () => {
    const gone = bundled.partners[0]!.id;
    const list = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" group-by="kind" controls="search"></pfig-partner-list>`,
    );
    const kept = rowOf(list, 'unodc');
    const came = next(list, 'pfig-update');
    list.updates = folder('removed');
    await came;
    expect(rowOf(list, gone)).to.equal(null);
    expect(rowOf(list, 'unodc')).to.equal(kept);
    expect(byRole(list, 'status').textContent).to.equal(`${PARTNERS - 1} partenaires`);
    clear();
    const overview = await updated<ProgrammeOverview>(
      html`<pfig-programme-overview
        lang="fr"
        updates=${folder('removed')}
      ></pfig-programme-overview>`,
    );
    expect(visibleText(overview)).not.to.contain('CIVIPOL');
  });

  it('may lack the partner of a card: its page’s own content takes the place', async () => {
    const card = await updated<PartnerCard>(
      html`<pfig-partner-card
        lang="fr"
        partner=${bundled.partners[0]!.id}
        updates=${folder('removed')}
        ><p>Voir le site</p></pfig-partner-card
      >`,
    );
    expect(visibleText(card)).to.contain('Voir le site');
    expect(warnings()[0]).to.match(/^pfig \[unknown-id\]/);
  });

  it('may have another partner, before the others', async () => {
    const list = await embed<PartnerList>(html`<pfig-partner-list lang="fr"></pfig-partner-list>`);
    const rows = [...list.shadowRoot!.querySelectorAll('li[data-partner]')];
    const came = next(list, 'pfig-update');
    list.updates = folder('added');
    await came;
    const after = [...list.shadowRoot!.querySelectorAll<HTMLElement>('li[data-partner]')];
    expect(after[0]!.textContent).to.contain('Newcomer');
    expect(after.slice(1)).to.deep.equal(rows);
  });

  it('are never markup', async () => {
    const address = folder('hostile');
    for (const content of [
      html`<pfig-partner-list lang="fr" updates=${address}></pfig-partner-list>`,
      html`<pfig-partner-list lang="fr" updates=${address} layout="table"></pfig-partner-list>`,
      html`<pfig-partner-card lang="fr" updates=${address} expanded></pfig-partner-card>`,
      html`<pfig-programme-overview lang="fr" updates=${address}></pfig-programme-overview>`,
    ]) {
      const element = await embed<PartnerList | PartnerCard>(content);
      await frames(() => element.edition === LATER);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
      expect(element.shadowRoot!.textContent).to.contain('<img src="x:"');
      expect('struck' in window).to.equal(false);
    }
  });
});
