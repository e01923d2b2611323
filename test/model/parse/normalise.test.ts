import {describe, it} from 'node:test';
import {expect} from 'chai';
import {parseDirectory} from '../../../src/model/parse/parse.js';
import type {NormalisationKind} from '../../../src/model/parse/rules.js';
import {sample} from '../../helpers/sample.js';

// Values as people write them, and their meaning: `value` is the value in the directory.

type Row = readonly [
  what: string,
  member: string,
  written: unknown,
  value: unknown,
  ...kinds: NormalisationKind[],
];

const rows: readonly Row[] = [
  ['blanks around', 'name', ' Institut A\u00a0\n', 'Institut A', 'blanks'],
  ['a blank without width', 'name', '\u200bInstitut A\ufeff', 'Institut A', 'blanks'],
  ['a number as a name', 'name', 360, '360', 'text'],
  [
    'entities by name',
    'name',
    'A &amp; B &lt;C&gt; &eacute;&Ccedil;&rsquo;',
    'A & B <C> éÇ’',
    'entities',
  ],
  ['entities by number', 'name', '&#233;&#xE9;&#39;', "éé'", 'entities'],
  ['entities of entities, once', 'name', '&amp;eacute;', '&eacute;', 'entities'],
  ['entities around', 'name', '&nbsp;A&nbsp;', 'A', 'entities', 'blanks'],
  [
    'a name in its language, in its case',
    'name',
    {value: 'A', lang: 'EN_gb'},
    {value: 'A', lang: 'en-GB'},
    'case',
  ],
  ['a case', 'knownBy', 'Name', 'name', 'case'],
  ['a kind in another case', 'kind', ' Association', 'association', 'blanks', 'case'],
  ['null', 'acronym', null, undefined, 'empty'],
  ['an empty text', 'acronym', '', undefined, 'empty'],
  ['blanks alone', 'acronym', '\u00a0 ', undefined, 'empty'],
  ['an empty list', 'offices', [], undefined, 'empty'],
  ['null in a list', 'description', [null, 'A'], ['A'], 'empty'],
  ['one paragraph', 'description', 'A', ['A'], 'list'],
  ['a year as a number', 'founded', {value: 1923}, '1923', 'text'],
  ['a year without its object', 'founded', '1923', '1923', 'object'],
  [
    'a place without its object',
    'seat',
    {city: 'Ville', country: 'fr'},
    {city: 'Ville', country: 'FR'},
    'case',
    'object',
  ],
  ['a figure as a text', 'figures', [{id: 'members', value: ' 12.5 '}], 12.5, 'number'],
  [
    'a role in another case',
    'projects',
    [{id: 'Projet-X', role: 'LEADS'}],
    'leads',
    'case',
    'case',
  ],
  [
    'a phase twice',
    'projects',
    [{id: 'projet-x', role: 'leads', phases: ['I', 'i']}],
    'leads',
    'case',
    'repeated',
  ],
  [
    'a scheme in capitals, a blank behind',
    'link',
    {value: {href: 'HTTPS://Example.org/A '}},
    'https://Example.org/A',
    'blanks',
    'case',
  ],
  [
    'an encoded address',
    'link',
    {value: {href: 'https://example.org/?a=1&amp;b=2'}},
    'https://example.org/?a=1&b=2',
    'entities',
  ],
  [
    'an address without its objects',
    'link',
    'https://example.org/',
    'https://example.org/',
    'object',
    'object',
  ],
  [
    'a telephone number with blanks',
    'link',
    {value: {href: 'TEL:+33 1 22'}},
    'tel:+33122',
    'blanks',
    'case',
  ],
  [
    'a mailbox',
    'link',
    'info@example.org',
    'mailto:info@example.org',
    'notation',
    'object',
    'object',
  ],
  [
    'a blank inside an address',
    'link',
    {value: {href: 'https://example.org/a b'}},
    'https://example.org/a%20b',
    'notation',
  ],
  ['a kind by its name', 'kind', 'Université d’État', 'universite-d-etat', 'name'],
  ['a kind by a name of one word', 'kind', 'Agence', 'agence', 'name'],
  ['a kind of ours in another case', 'kind', 'Civil-Society', 'civil-society', 'case'],
  ['a kind without a name', 'kind', 'reseau', 'reseau', 'nameless'],
  ['a kind that is named everywhere', 'kind', 'civil-society', 'civil-society'],
  ['a year before 1000', 'founded', {value: '859'}, '0859', 'notation'],
  ['such a year as a number', 'founded', {value: 859}, '0859', 'notation', 'text'],
  ['a year of a whole date', 'founded', {value: '1923-09-07'}, '1923', 'notation'],
  ['a date with strokes', 'renamed', {value: '2024/5/3'}, '2024-05-03', 'notation'],
  ['a date with points', 'renamed', {value: '2024.05'}, '2024-05', 'notation'],
  ['a date with a time', 'renamed', {value: '2024-05-03T00:00:00.000Z'}, '2024-05-03', 'notation'],
  ...(
    [
      ['EL', 'GR'],
      ['UK', 'GB'],
      ['ZR', 'CD'],
      ['TP', 'TL'],
      ['DD', 'DE'],
      ['250', 'FR'],
      ['56', 'BE'],
      ['France', 'FR'],
      ['GERMANY', 'DE'],
      ["côte d'ivoire", 'CI'],
      ['The Netherlands', 'NL'],
      ['Alemania', 'DE'],
      ['Países Baixos', 'NL'],
      ['Griechenland', 'GR'],
      ['اليونان', 'GR'],
      ['Palestine', 'PS'],
      ['USA', 'US'],
      ['Turkey', 'TR'],
    ] as const
  ).map(([written, read]): Row => [
    `a country by another code`,
    'seat',
    {value: {city: 'Ville', country: written}},
    {city: 'Ville', country: read},
    'notation',
  ]),
  ...['n/a', 'N/A', '#N/A', 'NULL', 'None', 'undefined', ' - ', '–', '?'].map((nothing): Row => [
    `nothing, as lists write it`,
    'acronym',
    nothing,
    undefined,
    'empty',
  ]),
  ['nothing in the place of a list', 'projects', '', undefined, 'empty'],
  ['nothing in the place of a fact', 'seat', '-', undefined, 'empty'],
  [
    'markup',
    'name',
    '<p>Institut <b>A</b></p><p>B<br />C &lt;b&gt;</p>',
    'Institut A B C <b>',
    'markup',
    'entities',
    'blanks',
  ],
  ['what looks like markup', 'name', 'A <C> & <img> 1 < 2', 'A <C> & <img> 1 < 2'],
  [
    'entities of quotation marks',
    'name',
    '&bdquo;N&ordm; 1&ldquo; &lsaquo;A&reg;&rsaquo;',
    '„Nº 1“ ‹A®›',
    'entities',
  ],
  ['a number of a character of Windows', 'name', 'L&#146;Office', 'L’Office', 'entities'],
  [
    'an address without its scheme',
    'link',
    'www.example.org/a',
    'https://www.example.org/a',
    'notation',
    'object',
    'object',
  ],
  [
    'a blank behind the scheme',
    'link',
    'mailto: info@example.org',
    'mailto:info@example.org',
    'blanks',
    'object',
    'object',
  ],
  [
    'a blank that does not break in an address',
    'link',
    'https://example.org/a\u00a0b',
    'https://example.org/a%C2%A0b',
    'notation',
    'object',
    'object',
  ],
  ['a kind in other letters', 'kind', 'منظمة', '18l18m18818l18n', 'name'],
  ['a kind that says that there is none', 'kind', 'n/a', 'n-a', 'name'],
  [
    'a date with a time, as databases write it',
    'renamed',
    {value: '2024-05-03 00:00:00'},
    '2024-05-03',
    'notation',
  ],
  ['a year in Arabic digits', 'founded', {value: '١٩٢٣'}, '1923', 'notation'],
  ['a date in Persian digits', 'renamed', {value: '۲۰۲۴-۰۵'}, '2024-05', 'notation'],
  ['a figure in Arabic digits', 'figures', [{id: 'members', value: '١٢'}], 12, 'number'],
  ['a year of a spreadsheet', 'founded', {value: '1923.0'}, '1923', 'notation'],
  ['a country alone', 'seat', {value: {country: 'FR'}}, {country: 'FR'}],
  ['a city alone', 'seat', {value: {city: 'Lyon', country: ''}}, {city: 'Lyon'}, 'empty'],
  ['a city as a text', 'seat', 'Lyon, France', {city: 'Lyon, France'}, 'object', 'object'],
  ['an unknown member', 'fondation', 1999, undefined, 'unknown'],
];

/** The value of a member of the directory's first partner. */
function readOf(document: unknown, member: string): {value: unknown; kinds: string[]} {
  const {custom, problems, normalisations} = parseDirectory(document);
  expect(problems).to.deep.equal([]);
  const kinds = normalisations.map(({kind}) => kind);
  const [partner] = custom!.directory.partners;
  const texts = custom!.texts.partners[partner!.id]! as unknown as Record<string, unknown>;
  const fact = (partner as unknown as Record<string, unknown>)[member];
  const wordsOf = (text: unknown): unknown => {
    const {value, lang} = text as {value: string; lang: string};
    return lang === 'fr' ? value : {value, lang};
  };
  const text = texts[member];
  if (Array.isArray(text)) return {value: text.map(wordsOf), kinds};
  if (text !== undefined) return {value: wordsOf(text), kinds};
  const [first] = Array.isArray(fact) ? (fact as unknown[]) : [fact];
  const {value, role} = Object(first) as {value?: unknown; role?: unknown};
  const {href, city, country} = Object(value) as Record<string, string>;
  const place = country ? {...(city && {city}), country} : city && {city};
  return {value: href ?? place ?? role ?? value ?? first, kinds};
}

describe('what is clear is read as it is meant', () => {
  for (const [what, member, written, value, ...kinds] of rows) {
    it(`${what}: ${member} = ${JSON.stringify(written)}`, () => {
      const document = sample('A');
      document.partners[0]![member] = written;
      if (member !== 'description') document.partners[0]!['description'] = ['x'];
      const read = readOf(document, member);
      expect(read.value).to.deep.equal(value);
      expect(read.kinds.sort()).to.deep.equal([...kinds].sort());
    });
  }

  it('a language as content systems write it, and a format in quotation marks', () => {
    const document = {...sample('A'), lang: 'PT_br', format: '1'};
    const {custom, normalisations} = parseDirectory(document);
    expect(custom!.lang).to.equal('pt-BR');
    expect(normalisations.map(({path, found, read}) => [path, found, read])).to.deep.equal([
      ['/format', '"1"', '1'],
      ['/lang', '"PT_br"', '"pt-BR"'],
    ]);
  });

  it('a list of partners alone, and the name of a kind in the place of its plural', () => {
    const [partner] = sample('A').partners;
    const {custom, problems, normalisations} = parseDirectory([partner]);
    expect(custom!.directory.partners).to.have.length(1);
    // Nothing says what projects there are.
    expect(problems).to.deep.equal([]);
    expect(normalisations.map(({path, kind}) => [path, kind])).to.deep.equal([
      ['/0/kind', 'nameless'],
      ['', 'object'],
    ]);
    const named = {...sample('A'), kinds: {association: 'Association'}};
    const {one, other} = parseDirectory(named).custom!.texts.kinds['association']!;
    expect([one, other].map((text) => (text as {value: string}).value)).to.deep.equal([
      'Association',
      'Association',
    ]);
  });

  it('a name of a kind keeps its letters', () => {
    const document = sample('A', 'B');
    document.partners[0]!['kind'] = 'Université d’État &amp; école';
    document.partners[1]!['kind'] = 'UNIVERSITÉ d’état & École';
    const {custom} = parseDirectory(document);
    const kinds = custom!.directory.partners.map(({kind}) => kind.value);
    expect(kinds).to.deep.equal(Array(2).fill('universite-d-etat-ecole'));
    const {one} = custom!.texts.kinds[kinds[0]!]!;
    expect(one).to.deep.equal({value: 'Université d’État & école', lang: 'fr'});
  });

  it('a code of a country that no list has, as it is', () => {
    const document = sample('A');
    document.partners[0]!['seat'] = {value: {city: 'Lieu', country: 'qz'}};
    const {custom, problems, normalisations} = parseDirectory(document);
    expect(problems).to.deep.equal([]);
    expect(normalisations.map(({kind}) => kind)).to.deep.equal(['case', 'unlisted']);
    expect(custom!.directory.partners[0]!.seat!.value.country).to.equal('QZ');
  });

  it('a city whose country is not clear', () => {
    // Where one country has become several, nobody knows which of them is meant.
    for (const country of ['FRA', 'Nowhere', 'AN', 'SU', 'YU', 'CS', 'XX-1', 'FR, BE', 'ZZ']) {
      const document = sample('A');
      document.partners[0]!['seat'] = {value: {city: 'Lieu', country}};
      const {custom, problems} = parseDirectory(document);
      expect(
        problems.map(({dropped}) => dropped),
        country,
      ).to.deep.equal(['/partners/0/seat/value/country']);
      const {value} = custom!.directory.partners[0]!.seat!;
      expect({...value}, country).to.deep.equal({city: 'Lieu'});
    }
  });

  it('members by names as a spreadsheet writes them, and partners under their ids', () => {
    const {custom, problems, normalisations} = parseDirectory({
      Partners: {
        'Org-1': {'\ufeffKIND': 'ngo', 'Name ': 'A', 'Former name': 'B', Title: 'x', title: 'y'},
        'org-2': {kind: 'ngo', name: 'B', FOUNDED: 1923, founded: 1924},
      },
      kinds: {ngo: {one: 'NGO'}},
    });
    expect(problems).to.deep.equal([]);
    const [a, b] = custom!.directory.partners;
    expect([a!.id, b!.id, b!.founded!.value]).to.deep.equal(['org-1', 'org-2', '1924']);
    expect(custom!.texts.partners['org-1']).to.include({name: 'A', formerName: 'B'});
    const said = normalisations.map(({kind, path}) => `${kind} ${path}`);
    expect(said).to.deep.equal(
      [
        'case /Partners/Org-1/id',
        'member /Partners/Org-1/\ufeffKIND',
        'member /Partners/Org-1/Name ',
        'member /Partners/Org-1/Former name',
        'unknown /Partners/Org-1/Title',
        'unknown /Partners/Org-1/title',
        'text /Partners/org-2/founded',
        'object /Partners/org-2/founded',
        'unknown /Partners/org-2/FOUNDED',
        'list /Partners',
        'member /Partners',
      ].sort((x, y) => said.indexOf(x) - said.indexOf(y)),
    );
    expect(said).to.include('member /Partners');
  });

  it('true and false as texts', () => {
    const document = sample('A');
    document['projects'] = [
      {
        id: 'projet-x',
        name: 'X',
        phases: [{id: 'I', start: '2020', end: '2021', computed: 'TRUE'}],
      },
    ];
    const {custom, problems, normalisations} = parseDirectory(document);
    expect(problems).to.deep.equal([]);
    expect(custom!.directory.projects[0]!.phases![0]!.computed).to.equal(true);
    expect(normalisations.map(({kind, read}) => [kind, read])).to.deep.equal([['number', 'true']]);
  });

  it('and what is not clear is not guessed', () => {
    for (const [member, written] of [
      ['founded', {value: '12/05/2024'}],
      ['figures', [{id: 'members', value: '1 200'}]],
      ['figures', [{id: 'members', value: '1,200'}]],
      ['link', {value: {href: 'example.org'}}],
      ['link', '//example.org/'],
      ['link', {value: {href: 'https://example.org/ https://example.net/'}}],
      ['founded', {value: '0000-00-00'}],
      ['founded', 'c. 1923'],
      ['founded', 45123],
      ['figures', [{id: 'members', value: '-12'}]],
      ['knownBy', 'acronym'],
      ['founded', {value: '59'}],
      ['renamed', {value: '3/5/2024'}],
    ] as const) {
      const document = sample('A');
      document.partners[0]![member] = written;
      const {custom, problems, normalisations} = parseDirectory(document);
      expect(problems, member).to.have.length(1);
      expect(normalisations).to.deep.equal([]);
      expect(custom!.directory.partners[0]).not.to.have.any.keys(member);
    }
  });
});
