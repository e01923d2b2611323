import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {updateFile} from '../../src/elements/base/updates.js';
import {bundled} from '../../src/model/directory.js';
import {embed, html, next, ready, show, warnings} from '../helpers/page.js';
import {visibleText} from '../helpers/roles.js';
import {
  asked,
  CHANGED,
  folder,
  listOf,
  nodesOf,
  requested,
  settled,
  updated,
  warned,
} from '../helpers/updates.js';

describe('newer data that do not come', () => {
  const failures: [what: string, cause: RegExp][] = [
    ['404', /HTTP 404/],
    ['500', /HTTP 500/],
    ['login', /SyntaxError/],
    ['page', /SyntaxError/],
    ['cut', /SyntaxError/],
    ['big', /more than 2 MiB/],
    ['format', /\/format: found 2, expected 1/],
    ['nameless', /\/partners\/2/],
    ['undated', /edition ""/],
    ['foreign', /in "nl", expected one in "fr"/],
  ];
  for (const [what, cause] of failures) {
    it(`leave everything as it is, with one line: ${what}`, async () => {
      const address = folder(what);
      const list = await embed<PartnerList>(listOf(address));
      const before = nodesOf(list);
      await warned();
      await list.updateComplete;
      expect(list.edition).to.equal(bundled.edition);
      expect(before.every((node) => node.isConnected)).to.equal(true);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.match(/^pfig \[updates-ignored\] updates: found http\S+\/updates\//);
      expect(warnings()[0]).to.match(cause);
      expect(await asked(address)).to.deep.equal(['fr']);
    });
  }

  for (const address of ['http://[', 'javascript:alert(1)', 'http://localhost:1/']) {
    it(`leave everything as it is, with one line: ${address}`, async () => {
      const list = await embed<PartnerList>(listOf(address));
      await warned();
      expect(list.edition).to.equal(bundled.edition);
      expect(warnings()).to.have.length(1);
    });
  }

  it('leave everything as it is where the folder lacks the language', async () => {
    const address = folder('newer');
    await updated(listOf(address));
    const file = updateFile(address, 'nl');
    const card = await embed<PartnerCard>(html`<pfig-partner-card lang="nl"></pfig-partner-card>`);
    // Without Dutch, French is shown, and its file is there.
    card.updates = address;
    await next(card, 'pfig-update');
    expect(file.isSettled).to.equal(false);
    expect(await asked(address)).to.deep.equal(['fr']);
  });

  for (const what of ['older', 'equal']) {
    it(`leave everything as it is, without a line, where they are ${what}`, async () => {
      const address = folder(what);
      const list = await embed<PartnerList>(listOf(address));
      await settled(address);
      await list.updateComplete;
      expect(list.edition).to.equal(bundled.edition);
      expect(visibleText(list)).not.to.match(CHANGED);
      expect(warnings()).to.deep.equal([]);
    });
  }

  const returns: [what: string, event: () => Event][] = [
    ['the connection is back', () => new Event('online')],
    [
      'the page comes back from the browser’s cache',
      () => new PageTransitionEvent('pageshow', {persisted: true}),
    ],
  ];
  for (const [what, event] of returns) {
    it(`are requested again, once, when ${what}`, async () => {
      const address = folder('broken');
      const list = await embed<PartnerList>(listOf(address));
      await warned();
      await fetch(`${address}/mend`);
      const came = next(list, 'pfig-update');
      dispatchEvent(event());
      await came;
      dispatchEvent(event());
      await settled(address);
      expect(await asked(address)).to.deep.equal(['fr', 'fr']);
      expect(warnings()).to.have.length(1);
    });
  }

  it('are not waited for once no element is left, and requested again when one is back', async () => {
    const address = folder('held');
    const list = await embed<PartnerList>(listOf(address));
    await requested(address);
    const place = list.parentElement!;
    list.remove();
    place.append(list);
    await Promise.resolve();
    list.remove();
    await new Promise((resolve) => setTimeout(resolve));
    place.append(list);
    await requested(address, 2);
    const came = next(list, 'pfig-update');
    await fetch(`${address}/release`);
    await came;
    expect(await asked(address)).to.deep.equal(['fr', 'fr']);
    expect(warnings()).to.deep.equal([]);
  });

  it('reach the element that is left', async () => {
    const address = folder('held');
    const page = show(html`${listOf(address)}${listOf(address)}`);
    const [first, second] = [...page.children] as [PartnerList, PartnerList];
    await Promise.all([ready(first), ready(second)]);
    await requested(address);
    first.remove();
    const came = next(second, 'pfig-update');
    await fetch(`${address}/release`);
    await came;
    expect(first.edition).to.equal(bundled.edition);
    // What has been removed follows when it is back.
    const followed = next(first, 'pfig-update');
    page.append(first);
    await followed;
    expect(await asked(address)).to.deep.equal(['fr']);
  });
});
