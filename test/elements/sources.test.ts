import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
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

/** The text of an entry. */
const said = (item: HTMLElement) => item.textContent.replace(/\s+/g, ' ').trim();

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
    expect(
      items(element).map((item) => [
        item.querySelector('a')!.pathname,
        said(item).replace(/^.*?( \(|$)/, '$1'),
      ]),
    ).to.deep.equal([
      ['/a', ' (2023)'],
      ['/b', ''],
    ]);
  });

  it('are those of each role and each service, too', async () => {
    const element = await card('fr', 'eu-law-enforcement');
    const {projects = [], services = []} = partnerOf('eu-law-enforcement');
    const lines = items(element).map(said);
    for (const {source} of [...projects, ...services]) {
      for (const {title} of source) {
        expect(lines.filter((line) => line.startsWith(title!))).to.have.length(1);
      }
    }
    const summary = element.shadowRoot!.querySelector('[part=sources] > summary')!;
    expect(summary.textContent).to.contain(`(${lines.length})`);
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

describe('the sources of a table', () => {
  const table = (attributes: Partial<Record<'hide' | 'groupBy', string>>) =>
    embed<PartnerList>(
      html`<pfig-partner-list
        lang="fr"
        layout="table"
        partners="interpol unodc"
        .hide=${attributes.hide ?? null}
        .groupBy=${attributes.groupBy ?? null}
      ></pfig-partner-list>`,
    );
  /** Their addresses; of documents without one, nothing. */
  const addresses = (element: PartnerList) =>
    [...element.shadowRoot!.querySelectorAll('[part=sources] li')].map(
      (item) => item.querySelector('a')?.getAttribute('href') ?? undefined,
    );
  const partners = ['interpol', 'unodc'].map(partnerOf);
  const pagesOf = (facts: readonly unknown[]) => [
    ...new Set(facts.flatMap((fact) => [...sourcesIn(fact)].map(({href}) => href))),
  ];

  it('are those of the facts that it shows, each page once, in groups, too', async () => {
    const facts = partners.flatMap(({founded, seat}) => [founded, seat]);
    const roles = partners.flatMap(({projects}) => projects);
    const all = pagesOf([...facts, ...roles]);
    expect(addresses(await table({}))).to.have.members(all);
    const grouped = addresses(await table({groupBy: 'project'}));
    expect(grouped).to.have.members(all);
    expect(new Set(grouped).size).to.equal(grouped.length);
    expect(addresses(await table({hide: 'projects'}))).to.have.members(pagesOf(facts));
    expect(addresses(await table({hide: 'facts'}))).to.have.members(pagesOf(roles));
    expect(addresses(await table({hide: 'sources'}))).to.deep.equal([]);
  });
});
