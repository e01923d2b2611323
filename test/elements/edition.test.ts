import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import type {ProgrammeOverview} from '../../src/elements/programme-overview/programme-overview.js';
import {bundled} from '../../src/model/directory.js';
import {embed, html, warnings} from '../helpers/page.js';
import {byRole, visibleText} from '../helpers/roles.js';
import {sample, type Sample} from '../helpers/sample.js';

const line = ({shadowRoot}: Element) =>
  shadowRoot!.querySelector('[part=edition-line]')?.textContent.replace(/\s+/g, ' ').trim();

const data = (edition: string): Sample => Object.assign(sample(), {edition});

describe('the edition', () => {
  const words: Readonly<Record<string, string>> = {
    fr: 'Données du 7 novembre 2026',
    en: 'Data as of 7 November 2026',
    'en-US': 'Data as of November 7, 2026',
    es: 'Datos del 7 de noviembre de 2026',
    pt: 'Dados de 7 de novembro de 2026',
    de: 'Daten vom 7. November 2026',
  };
  for (const [lang, text] of Object.entries(words)) {
    it(`is said in the words of the language: ${lang}`, async () => {
      const list = await embed<PartnerList>(
        html`<pfig-partner-list lang=${lang} .data=${data('2026-11-07.2')}></pfig-partner-list>`,
      );
      expect(line(list)).to.equal(text);
      expect(list.edition).to.equal('2026-11-07.2');
    });
  }

  it('is said in Arabic', async () => {
    const list = await embed<PartnerList>(
      html`<pfig-partner-list lang="ar" .data=${data('2026-11-07')}></pfig-partner-list>`,
    );
    expect(line(list)).to.match(/^بيانات بتاريخ .+نوفمبر .+$/);
  });

  it('stands beside the number of partners, which alone is announced', async () => {
    const list = await embed<PartnerList>(html`<pfig-partner-list lang="fr"></pfig-partner-list>`);
    const status = byRole(list, 'status');
    expect(status.textContent).not.to.contain('Données');
    const [count, edition] = [status, list.shadowRoot!.querySelector('[part=edition-line]')!].map(
      (one) => one.getBoundingClientRect(),
    );
    expect(Math.abs(count!.bottom - edition!.bottom)).to.be.below(3);
  });

  it('is said by a list without controls, by the overview, and not by a card', async () => {
    const list = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" controls="none"></pfig-partner-list>`,
    );
    expect(visibleText(list)).to.contain('Données du');
    const overview = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr"></pfig-programme-overview>`,
    );
    expect(visibleText(overview)).to.contain('Données du');
    const card = await embed<PartnerCard>(html`<pfig-partner-card lang="fr"></pfig-partner-card>`);
    expect(visibleText(card)).not.to.contain('Données du');
    for (const element of [list, overview, card]) expect(element.edition).to.equal(bundled.edition);
  });

  it('can be hidden, and every element knows the word', async () => {
    for (const content of [
      html`<pfig-partner-list lang="fr" hide="edition"></pfig-partner-list>`,
      html`<pfig-programme-overview lang="fr" hide="edition funding"></pfig-programme-overview>`,
      html`<pfig-partner-card lang="fr" hide="edition, funding"></pfig-partner-card>`,
    ]) {
      const element = await embed(content);
      expect(line(element)).to.equal(undefined);
    }
    expect(warnings()).to.deep.equal([]);
  });

  it('is not said of custom data that have none', async () => {
    const list = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" .data=${sample()}></pfig-partner-list>`,
    );
    expect(line(list)).to.equal(undefined);
    expect(list.edition).to.equal(null);
  });
});
