import {expect} from 'chai';
import fr from '../../.generated/locales/fr.js';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import {l10nOf} from '../../src/locale/l10n.js';
import {bundled} from '../../src/model/directory.js';
import {embed, html, toggle} from '../helpers/page.js';
import {byRole, visibleText} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';

const l10n = l10nOf(fr, 'fr');
const QUALIFIERS = {over: 'plus de ', about: 'environ '};

const old = (value: unknown, asOf: string) => ({
  value,
  asOf,
  source: `https://example.org/${asOf}${typeof value === 'number' ? value : ''}`,
});

/** Three key facts, the last two with a history, and a figure that comes after them. */
function withHistory() {
  const data = sample();
  const [partner] = data.partners;
  const place = (city: string) => ({city, country: 'FR'});
  partner!['seat'] = {...old(place('Nouvelle'), '2024'), earlier: [old(place('Ancienne'), '2001')]};
  partner!['figures'] = [
    {
      id: 'members',
      ...old(12, '2024'),
      earlier: [{...old(10, '2020'), qualifier: 'about'}, old(8, 'undated')],
    },
    {id: 'share', label: 'Part', unit: 'percent', ...old(97, '2023'), earlier: [old(98, '2022~')]},
  ];
  return data;
}

const card = (hide = '') =>
  embed<PartnerCard>(
    html`<pfig-partner-card
      lang="fr"
      partner="a"
      hide=${hide}
      .data=${withHistory()}
    ></pfig-partner-card>`,
  );

const open = (element: PartnerCard) => toggle(element, byRole(element, 'button', /^Détails/));

/** The facts of the details, each as its name and value. */
const facts = (element: PartnerCard) =>
  [...element.shadowRoot!.querySelectorAll('.facts > div')].map((row) =>
    [...row.children]
      .map(({textContent}) => textContent!.replace(/\s+/g, ' ').replace(/ \)/g, ')').trim())
      .join(' | '),
  );

describe('what a fact was before', () => {
  for (const {id, figures = []} of bundled.partners.filter((one) =>
    one.figures?.some(({earlier}) => earlier),
  )) {
    it(`is in the details of ${id} only, each with its date`, async () => {
      const element = await embed<PartnerCard>(
        html`<pfig-partner-card lang="fr" partner=${id}></pfig-partner-card>`,
      );
      const lines = figures.flatMap(({unit, earlier = []}) =>
        earlier.map(
          ({value, qualifier, asOf}) =>
            `${l10n.asOf(asOf)}\u00a0: ${qualifier ? QUALIFIERS[qualifier] : ''}${l10n.number(value, unit)}`,
        ),
      );
      for (const line of lines) expect(visibleText(element)).not.to.contain(line);
      await open(element);
      for (const line of lines) expect(visibleText(element)).to.contain(line);
    });
  }

  it('follows the newest, which has its date; the card alone has only the newest', async () => {
    const element = await card();
    const line = element.shadowRoot!.querySelector('.fact-line')!.textContent;
    expect(line.replace(/\s+/g, ' ').trim()).to.equal(
      'Nouvelle, France · depuis 1999 · Membres : 12',
    );
    await open(element);
    expect(facts(element).filter((one) => !one.startsWith('Site web'))).to.deep.equal([
      'Siège | Nouvelle, France (2001 : Ancienne, France)',
      'Membres | 12 (2024) (2020 : environ 10) (auparavant : 8)',
      'Part | 97 % (2023) (vers 2022 : 98 %)',
      'Bureaux | Port-Exemple',
    ]);
  });

  it('has its own sources, among those of the partner', async () => {
    const element = await card('projects');
    await open(element);
    const sources = [...element.shadowRoot!.querySelectorAll('[part=sources] a')];
    expect(sources.map((one) => one.getAttribute('href'))).to.include.members([
      'https://example.org/2001',
      'https://example.org/202010',
      'https://example.org/undated8',
    ]);
  });

  it('is said without them where the page hides sources', async () => {
    const element = await card('sources');
    await open(element);
    expect(visibleText(element)).to.contain('2020\u00a0: environ 10');
    expect(element.shadowRoot!.querySelector('[part=sources]')).to.equal(null);
  });
});
