import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Locator, Page} from 'playwright-core';
import {storyPage} from './shared.js';
import {show} from './story-page.js';
import {PARTNERS} from '../helpers/bundled.js';

// Every kind of control by real keys alone: it is reached by Tab, and does what its role promises.

declare global {
  interface Window {
    fenceIn(): void;
    takeFenceAway(): void;
  }
}

describe('by the keyboard alone', () => {
  let page: Page;

  before(async () => {
    page = await storyPage(1280, 900);
  });

  after(() => page.evaluate(() => window.takeFenceAway()));

  // Another story in between: the same one again would be as the test before has left it.
  beforeEach(() => show(page, 'partner-card--compact'));

  /** Presses Tab from before the story until a control has the focus. */
  async function tabTo(control: Locator): Promise<void> {
    await page.evaluate(() => window.fenceIn());
    const isThere = () =>
      control.evaluate(
        (element) => (element.getRootNode() as ShadowRoot).activeElement === element,
      );
    for (let most = 200; most > 0; most--) {
      await page.keyboard.press('Tab');
      if (await isThere()) return;
    }
    assert.fail(`Tab does not reach ${String(control)}`);
  }

  const role = (...args: Parameters<Page['getByRole']>) => page.getByRole(...args).first();
  const names = () => page.getByRole('article').getByRole('heading').allInnerTexts();
  const wait = (text: string) => page.getByText(text).first().waitFor();

  for (const key of ['Enter', 'Space']) {
    it(`${key} opens the details of a partner, and closes them`, async () => {
      await show(page, 'partner-card--card');
      const details = page.locator('[part=details]');
      await tabTo(details.locator('summary').first());
      await page.keyboard.press(key);
      await page.getByText('Sources (8)').waitFor();
      await page.keyboard.press(key);
      await page.getByText('Sources (8)').waitFor({state: 'hidden'});
    });

    it(`${key} opens the sources of a partner`, async () => {
      await show(page, 'partner-card--expanded');
      const sources = page.locator('[part=sources]').first();
      await tabTo(sources.locator('summary'));
      await page.keyboard.press(key);
      await page.keyboard.press('Tab');
      const first = sources.getByRole('link').first();
      assert.ok(await first.evaluate((one) => one.matches(':focus')));
    });

    it(`${key} sorts a table by a column, and the other way round`, async () => {
      await show(page, 'partner-list--table');
      const head = role('button', {name: 'Création'});
      const sorted = (order: string) =>
        page.locator(`[aria-sort=${order}]`).filter({hasText: 'Création'}).waitFor();
      await tabTo(head);
      await page.keyboard.press(key);
      await sorted('ascending');
      await page.keyboard.press(key);
      await sorted('descending');
    });

    it(`${key} shows the rest of a list, and goes on from there`, async () => {
      await show(page, 'partner-list--limited');
      const shown = await page.getByRole('article').count();
      await tabTo(role('button', {name: /^Afficher les/}));
      await page.keyboard.press(key);
      await page.getByRole('article').nth(shown).waitFor();
      const item = page.getByRole('listitem').filter({has: page.getByRole('article').nth(0)});
      const name = item.nth(shown).getByRole('heading');
      assert.ok(await name.evaluate((one) => one.matches(':focus')));
    });

    it(`${key} opens where a list of projects comes from`, async () => {
      await show(page, 'programme-overview--projects');
      await tabTo(page.locator('summary').first());
      const sources = page.locator('details').first();
      await page.keyboard.press(key);
      assert.ok(await sources.evaluate((one) => one.matches('[open]')));
      await page.keyboard.press(key);
      assert.ok(await sources.evaluate((one) => !one.matches('[open]')));
    });

    it(`${key} asks again for data that did not come, and they are shown`, async () => {
      await show(page, 'own-data--not-there');
      await tabTo(role('button', {name: 'Réessayer'}));
      const path = 'stories/data/autre-annuaire.json';
      await page.route('**/no-such-file.json', (route) => route.fulfill({path}), {times: 1});
      await page.keyboard.press(key);
      await wait('Institut d’exemple A');
      assert.equal(await page.getByRole('button', {name: 'Réessayer'}).count(), 0);
    });
  }

  it('Enter follows the link of a partner to its site', async () => {
    await show(page, 'partner-card--card');
    const link = role('link', {name: 'INTERPOL'});
    await tabTo(link);
    // The browser asks for the site, and gets no answer that would take it off the story.
    const asked = page.waitForRequest(/interpol\.int/);
    await page.route(/interpol\.int/, (route) => route.fulfill({status: 204}), {times: 1});
    await page.keyboard.press('Enter');
    assert.ok((await asked).isNavigationRequest());
    assert.equal((await asked).url(), await link.evaluate((one: HTMLAnchorElement) => one.href));
  });

  it('letters search, Escape takes the search back', async () => {
    await show(page, 'partner-list--grid');
    await tabTo(role('searchbox'));
    await page.keyboard.type('douan');
    await wait(`2 partenaires sur ${PARTNERS}`);
    assert.equal((await names()).length, 2);
    await page.keyboard.press('Escape');
    await wait(`${PARTNERS} partenaires`);
    assert.equal(await role('searchbox').inputValue(), '');
  });

  it('arrows and first letters filter, order, and change the layout', async () => {
    await show(page, 'directory--all-controls');
    const all = await names();
    await tabTo(role('combobox', {name: 'Pays'}));
    await page.keyboard.type('Bel');
    await wait(`2 partenaires sur ${PARTNERS}`);
    await page.keyboard.press('Home');
    await wait(`${PARTNERS} partenaires`);
    await tabTo(role('combobox', {name: 'Ordre'}));
    await page.keyboard.press('ArrowDown');
    await page.getByRole('article').first().waitFor();
    assert.notDeepEqual(await names(), all);
    await tabTo(role('combobox', {name: 'Présentation'}));
    await page.keyboard.type('Tab');
    await role('table').waitFor();
  });

  it('Enter takes back a search that has found nothing, and leads to the search box', async () => {
    await show(page, 'partner-list--grid');
    await tabTo(role('searchbox'));
    await page.keyboard.type('xyzzy');
    await tabTo(role('button', {name: 'Tout effacer'}));
    await page.keyboard.press('Enter');
    await wait(`${PARTNERS} partenaires`);
    assert.ok(await role('searchbox').evaluate((one) => one.matches(':focus')));
  });

  it('arrows move a table that is wider than its place', async () => {
    await page.setViewportSize({width: 680, height: 900});
    await show(page, 'partner-list--table');
    const place = role('group', {name: /^Partenaires et leurs projets/});
    await tabTo(place);
    const moved = place.evaluate(
      (one) => new Promise((resolve) => one.addEventListener('scroll', resolve, {once: true})),
    );
    await page.keyboard.press('ArrowRight');
    await moved;
    assert.ok(await place.evaluate(({scrollLeft}) => scrollLeft > 0));
    await page.setViewportSize({width: 1280, height: 900});
  });

  it('Enter follows a deep link, and the partner it names has the focus', async () => {
    await show(page, 'directory--deep-links');
    const item = page.locator('[data-partner=iss]');
    await tabTo(item.locator('[part=toggle]'));
    await page.keyboard.press('Enter');
    await tabTo(item.getByRole('link', {name: /^Lien permanent.*ISS/}));
    await page.keyboard.press('Enter');
    const name = item.getByRole('heading');
    await name.and(page.locator(':focus')).waitFor();
  });
});
