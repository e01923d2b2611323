import {expect} from 'chai';
import fr from '../../.generated/locales/fr.js';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import {l10nOf} from '../../src/locale/l10n.js';
import {bundled} from '../../src/model/directory.js';
import {embed, html} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';
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

async function open(element: PartnerCard): Promise<void> {
  byRole(element, 'button', /^Détails/).click();
  await element.updateComplete;
}

/** The facts that are seen, each as its name and value, without the signs of footnotes. */
const facts = (element: PartnerCard) =>
  [...element.shadowRoot!.querySelectorAll('[part=facts] > div')]
    .filter((row) => row.querySelector('dd')!.checkVisibility())
    .map((row) =>
      [...row.children]
        .map((cell) => {
          const copy = cell.cloneNode(true) as Element;
          for (const sign of copy.querySelectorAll('sup')) sign.remove();
          return copy.textContent!.replace(/\s+/g, ' ').replace(/ \)/g, ')').trim();
        })
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

  it('does not repeat the newest, which is on first sight; where that is in the details, it follows', async () => {
    const element = await card();
    const first = ['Création | 1999', 'Siège | Nouvelle, France', 'Membres | 12 (2024)'];
    expect(facts(element)).to.deep.equal(first);
    await open(element);
    expect(facts(element)).to.deep.equal([
      ...first,
      'Siège | 2001 : Ancienne, France',
      'Membres | 2020 : environ 10 (auparavant : 8)',
      'Part | 97 % (2023) (vers 2022 : 98 %)',
      'Bureaux | Port-Exemple',
    ]);
  });

  it('has its own footnotes, numbered as they follow each other', async () => {
    const element = await card('projects');
    const numbers = () =>
      allByRole(element, 'button', /^Source \d+$/).map(({ariaLabel}) => ariaLabel!.slice(7));
    expect(numbers()).to.deep.equal(['1', '2', '3']);
    await open(element);
    expect(numbers()).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', '1']);
    byRole(element, 'button', 'Source 6').click();
    await element.updateComplete;
    await Promise.resolve();
    const {activeElement} = element.shadowRoot!;
    expect(activeElement!.querySelector('a')!.href).to.equal('https://example.org/undated8');
  });

  it('is said without footnotes where the page hides sources', async () => {
    const element = await card('sources');
    await open(element);
    expect(visibleText(element)).to.contain('2020\u00a0: environ 10');
    expect(allByRole(element, 'button', /^Source/)).to.deep.equal([]);
  });
});
