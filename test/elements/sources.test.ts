import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import {partnerOf, sourcesIn} from '../helpers/bundled.js';
import {embed, html} from '../helpers/page.js';
import {sample} from '../helpers/sample.js';

const card = (lang: string, partner: string) =>
  embed<PartnerCard>(
    html`<pfig-partner-card lang=${lang} partner=${partner} expanded></pfig-partner-card>`,
  );

const items = (element: PartnerCard) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.sources li'),
];

/** The text of an entry, without the button back to its sign. */
const said = (item: HTMLElement) =>
  item.textContent
    .replace(/\s*↩\ufe0e\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A card of somebody’s own data with some source of the founding year. */
const withSource = (source: unknown, lang = 'en') => {
  const data = sample();
  data.partners = [
    {id: 'a', kind: 'k', name: 'A', founded: {value: '1999', source, asOf: '2024-05'}},
  ];
  return embed<PartnerCard>(
    html`<pfig-partner-card lang=${lang} expanded .data=${data}></pfig-partner-card>`,
  );
};

describe('the sources of a partner', () => {
  for (const [lang, comma] of [
    ['en', ', '],
    ['fr', ', '],
    ['ar', '، '],
  ] as const) {
    it(`are named by their titles, each in its language, and their publishers, in ${lang}`, async () => {
      for (const id of ['interpol', 'wco']) {
        const found = items(await card(lang, id));
        const {kind: _k, link: _l, ...facts} = partnerOf(id);
        for (const source of sourcesIn(facts)) {
          const {href, title, publisher, lang: own} = source;
          const item = found.find((one) => one.querySelector('a')?.getAttribute('href') === href)!;
          const link = item.querySelector('a')!;
          expect(said(item)).to.match(new RegExp(`^[^]+?( \\([^()]*\\))?$`));
          expect(said(item).startsWith(`${title}${comma}${publisher}`), said(item)).to.equal(true);
          expect(link.textContent).to.equal(title);
          expect(link.hreflang).to.equal(own);
          const marked = link.querySelector<HTMLElement>('[lang]')?.lang;
          expect(marked ?? lang).to.equal(own);
        }
      }
    });
  }

  it('list a page once, with its date, though one of two facts from it has none', async () => {
    const data = sample();
    const pages = ['https://example.org/a', 'https://example.org/b'];
    data.partners = [
      {
        id: 'a',
        kind: 'k',
        name: 'A',
        founded: {value: '1999', source: pages, asOf: '2024-05'},
        seat: {value: {city: 'Bonn', country: 'DE'}, source: pages[0], asOf: '2023'},
      },
    ];
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="en" expanded .data=${data}></pfig-partner-card>`,
    );
    expect(items(element).map((item) => said(item).replace(/^.*?( \(|$)/, '$1'))).to.deep.equal([
      '',
      ' (2023)',
    ]);
    const signs = [...element.shadowRoot!.querySelectorAll('dd')].map((dd) =>
      [...dd.querySelectorAll('.note-sign')].map((sign) => sign.textContent.trim()).join(),
    );
    expect(signs.slice(0, 2)).to.deep.equal(['1,2', '2']);
  });

  it('are those of each role and each service, too, with a sign at each', async () => {
    const element = await card('fr', 'eu-law-enforcement');
    const roles = [...element.shadowRoot!.querySelectorAll('.roles dd')];
    const services = [...element.shadowRoot!.querySelectorAll('[part=facts] li')];
    const {projects = [], services: known = []} = partnerOf('eu-law-enforcement');
    expect([roles.length, services.length]).to.deep.equal([projects.length, known.length]);
    const found = items(element);
    for (const [index, place] of [...roles, ...services].entries()) {
      const {source} = [...projects, ...known][index]!;
      const signs = [...place.querySelectorAll('[part=note-sign]')];
      const titles = signs.map((sign) => said(found[Number(sign.textContent) - 1]!));
      for (const {title} of source) expect(titles.some((line) => line.startsWith(title!)));
      expect(signs, place.textContent).to.have.length(source.length);
    }
  });

  it('are dated only where a fact has but one', async () => {
    const titles = ['Our story', 'Annual report'];
    const sources = titles.map((title) => ({href: `https://example.org/${title[0]!}`, title}));
    expect(items(await withSource(sources[0])).map(said)).to.deep.equal(['Our story (May 2024)']);
    expect(items(await withSource(sources)).map(said)).to.deep.equal(titles);
  });

  for (const [what, source, line] of [
    ['its site', 'https://www.example.org/a/b', 'example.org (May 2024)'],
    [
      'its site and publisher',
      {href: 'https://example.org/a', publisher: 'Someone'},
      'example.org, Someone (May 2024)',
    ],
    [
      'its title alone',
      {href: 'https://example.org/a', title: 'Annual report'},
      'Annual report (May 2024)',
    ],
  ] as const) {
    it(`of somebody’s own data are named by what is known of each: ${what}`, async () => {
      const [item] = items(await withSource(source));
      expect(said(item!)).to.equal(line);
      expect(item!.querySelector('a')!.href).to.contain('example.org/a');
    });
  }
});
