import {expect} from 'chai';
import language from '../../../.generated/locales/fr.js';

const link = 'https://illicitflows.eu/#pfig-partner-list?lang=fr';

it('`pfig = {links: false}`, set before the script, leaves every link a link', async () => {
  globalThis.pfig = {links: false};
  document.body.innerHTML = `<a href="${link}">1</a><div data-pfig="partner-card"></div>`;
  const {start} = await import('../../../src/embed/start.js');
  const ready = new Promise((resolve) =>
    document.addEventListener('pfig-ready', resolve, {once: true}),
  );
  start(language);
  await ready;
  document.body.insertAdjacentHTML('beforeend', `<a href="${link}">2</a>`);
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.querySelectorAll('pfig-partner-list')).to.have.length(0);
  expect([...document.querySelectorAll('a')].every((one) => one.checkVisibility())).to.equal(true);
});
