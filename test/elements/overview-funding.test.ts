import {expect} from 'chai';
import {loaders} from '../../.generated/loaders.js';
import fr from '../../.generated/locales/fr.js';
import type {ProgrammeOverview} from '../../src/elements/programme-overview/programme-overview.js';
import type {Language} from '../../src/locale/language-file.js';
import {wordsOf} from '../helpers/bundled.js';
import {embed, html, ready, show, warnings} from '../helpers/page.js';
import {visibleText} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';

const line = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>('[part=funding-line]');

describe('the funding statement', () => {
  for (const lang of Object.keys(loaders)) {
    it(`stands with the disclaimer below the sections, in ${lang}`, async () => {
      const element = await embed<ProgrammeOverview>(
        html`<pfig-programme-overview lang=${lang} sections="figures"
          ><p slot="footer"></p
        ></pfig-programme-overview>`,
      );
      const {texts} = (await loaders[lang]!(0)).default as Language;
      const {funding, disclaimer} = texts.programme;
      const bare = (text: string) => text.replace(/\s+/g, '');
      expect(bare(line(element)!.textContent)).to.equal(
        bare(wordsOf(funding) + wordsOf(disclaimer)),
      );
      expect(line(element)!.previousElementSibling!.localName).to.equal('section');
      expect(line(element)!.nextElementSibling!.getAttribute('part')).to.equal('edition-line');
      expect(line(element)!.querySelector('img, svg')).to.equal(null);
    });
  }

  it('goes where the page hides it, and nothing else with it', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr" hide="funding"></pfig-programme-overview>`,
    );
    expect(line(element)).to.equal(null);
    expect(visibleText(element)).to.match(/Sources \(\s*\d+\s*\)/);
    element.hide = ['sources', 'funding'];
    await element.updateComplete;
    expect(line(element)).to.equal(null);
    element.hide = null;
    await element.updateComplete;
    expect(line(element)).not.to.equal(null);
    expect(warnings()).to.deep.equal([]);
  });

  it('is never said of other people’s data, even where they are ours, or say it', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview
        lang="fr"
        src="/sources/data/fr.json"
      ></pfig-programme-overview>`,
    );
    const statement = wordsOf(fr.texts.programme.funding);
    expect(visibleText(element)).not.to.contain(statement);
    const data = sample();
    Object.assign(data['programme'] as object, {funding: statement});
    element.data = data;
    await element.updateComplete;
    expect(visibleText(element)).to.contain('Programme d’exemple');
    expect(visibleText(element)).not.to.contain(statement);
  });

  it('is nowhere else', async () => {
    const place = show(
      html`<pfig-partner-list lang="fr"></pfig-partner-list
        ><pfig-partner-card lang="fr"></pfig-partner-card>`,
    );
    await Promise.all([...place.children].map(ready));
    for (const element of place.children) expect(line(element)).to.equal(null);
  });
});
