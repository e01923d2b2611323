import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import {embed, html, until} from '../helpers/page.js';
import {visibleText} from '../helpers/roles.js';
import {openAt} from './host-page.js';

const token = () => Math.random().toString(36).slice(2);

describe('Network', () => {
  for (const failure of ['404', '500', 'cut', 'refused', 'html', 'blocked']) {
    it(`a language that did not come is there when the line is back: ${failure}`, async () => {
      const site = `/flaky/${failure}-${token()}/`;
      const page = await openAt(site, 2);
      const card = page.document.querySelector('pfig-partner-card')!;
      const frame = () => card.shadowRoot!.querySelector('.frame')!;
      expect(frame().getAttribute('lang')).to.equal('fr');
      expect(page.recorded.filter((line) => line.startsWith('pfig '))).to.have.length(1);
      await fetch(`${site}repair`);
      if (failure === 'blocked') return;
      page.frame.contentWindow!.dispatchEvent(new Event('online'));
      await until(card, () => frame().getAttribute('lang') === 'en');
      expect(card.shadowRoot!.querySelector('.short')?.textContent).to.equal('UNODC');
    });
  }

  for (const detour of ['redirected', 'slow']) {
    it(`a language that comes another way is shown: ${detour}`, async () => {
      const page = await openAt(`/flaky/${detour}-${token()}/`, 2);
      const card = page.document.querySelector('pfig-partner-card')!;
      await until(
        card,
        () => card.shadowRoot!.querySelector('.frame')?.getAttribute('lang') === 'en',
      );
      expect(page.recorded).to.deep.equal([]);
    });
  }

  it('data that did not come are asked for again when the line is back', async () => {
    const name = `Retour-${token()}`;
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" src="/served/broken/${name}"></pfig-partner-card>`,
    );
    expect(visibleText(element)).to.contain('Les données ne sont pas disponibles.');
    await fetch(`/served/repair/${name}`);
    dispatchEvent(new Event('online'));
    await until(element, () => visibleText(element).includes(name));
    expect(visibleText(element)).not.to.contain('Les données');
  });
});
