import {describe, it} from 'node:test';
import {expect} from 'chai';
import {parseDirectory} from '../../../src/model/parse/parse.js';
import {sentence} from '../../../src/model/parse/rules.js';
import {sample} from '../../helpers/sample.js';

const lines = (document: unknown) => parseDirectory(document).problems.map(sentence);
const sourced = {source: ['https://example.org/'], asOf: '2024'};

const thrower = () => {
  throw new Error('not for reading');
};

describe('a custom document', () => {
  it('gives facts and texts, each text with its language', () => {
    const {custom, problems} = parseDirectory(sample('A', 'B'));
    expect(problems).to.deep.equal([]);
    expect(custom!.directory.partners.map(({id}) => id)).to.deep.equal(['a', 'b-0']);
    expect(custom!.texts.partners['a']!.name).to.deep.equal({value: 'A', lang: 'fr'});
    expect(custom!.texts.places['Ville-Exemple']).to.deep.equal({
      value: 'Ville-Exemple',
      lang: 'fr',
    });
    expect(custom!.directory.partners[0]!.link!.value.hreflang).to.deep.equal([]);
  });

  it('may word one figure differently for two partners', () => {
    const document = sample('A', 'B');
    const figure = (label: string) => [{id: 'staff', label, value: 1, ...sourced}];
    document.partners[0]!['figures'] = figure('Agents');
    document.partners[1]!['figures'] = figure('Experts');
    const {custom} = parseDirectory(document);
    const labels = custom!.directory.partners.map(
      ({figures}) => custom!.texts.figures[figures![0]!.id],
    );
    expect(labels).to.deep.equal([
      {value: 'Agents', lang: 'fr'},
      {value: 'Experts', lang: 'fr'},
    ]);
  });

  const unusable: [what: string, document: unknown, line: RegExp][] = [
    ['nothing', undefined, /^\/: found nothing, expected an object; all is left out/],
    ['a string', '{}', /found "{}", expected an object/],
    ['a list', [], /found a list, expected an object/],
    ['no partners', {lang: 'fr'}, /^\/: found an object, expected a member "partners"/],
    ['an empty list', {lang: 'fr', partners: []}, /expected a member "partners"/],
    ['no list of partners', {partners: 5}, /^\/partners: found 5, expected a list with/],
    ['no good partner', {partners: [{}]}, /^\/partners\/0: .* a member "id"; all is left out/],
    ['another format', {...sample(), format: 2}, /^\/format: found 2, expected 1.*; all is left/],
    ['a revoked proxy', revoked(), /expected plain data/],
    [
      'a throwing getter',
      Object.defineProperty({}, 'lang', {get: thrower, enumerable: true}),
      /plain data/,
    ],
  ];
  for (const [what, document, line] of unusable) {
    it(`cannot be used where it is or has ${what}`, () => {
      const {custom, refusal} = parseDirectory(document);
      expect(custom).to.equal(undefined);
      expect(sentence(refusal!)).to.match(line);
    });
  }

  function revoked(): object {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }

  it('says one thing of another format, whatever else it has', () => {
    const document = {...sample('A'), format: 2, lang: 5, programme: 'x'};
    expect(lines(document)).to.have.length(1);
    expect(parseDirectory(document).normalisations).to.deep.equal([]);
  });

  it('loses only what is wrong in it', () => {
    const document = sample('A', 'B');
    Object.assign(document, {
      lang: 'French',
      kinds: {association: {one: 'A', other: 'A'}, 'Not an id': {one: 'x', other: 'x'}},
      figures: {members: true},
      programme: {id: 'x'},
    });
    const {custom} = parseDirectory(document);
    expect(custom!.directory.partners).to.have.length(2);
    expect(custom!.lang).to.equal(undefined);
    expect(custom!.texts.partners['a']!.name).to.equal('A');
    expect(custom!.texts.programme.name).to.equal(undefined);
    expect(Object.keys(custom!.texts.kinds)).to.deep.equal(['association']);
    expect(lines(document)).to.have.length(4);
  });

  it('loses a field or an item with a mistake in it, and the partner with one in id, kind, name', () => {
    const document = sample('A', 'B', 'C', 'D');
    const [a, b, c, d] = document.partners;
    Object.assign(a!, {
      founded: {value: '12/05/2024', ...sourced},
      offices: [
        {value: {city: false}, ...sourced},
        {value: {city: 'Ici', country: 'FR'}, ...sourced},
      ],
      description: ['Un.', false],
      figures: [{id: 'members', value: '1 200'}],
      link: {value: {href: 'ftp://example.org/'}},
    });
    Object.assign(b!, {id: 'not an id'});
    Object.assign(c!, {kind: {}});
    Object.assign(d!, {name: ' '});
    const {custom, problems} = parseDirectory(document);
    expect(custom!.directory.partners.map(({id}) => id)).to.deep.equal(['a']);
    const [partner] = custom!.directory.partners;
    expect(partner).not.to.have.any.keys('founded', 'figures', 'link');
    expect(partner!.offices!.map(({value}) => value.city)).to.deep.equal(['Ici']);
    expect(custom!.texts.partners['a']!.description).to.have.length(1);
    expect(problems.map(({dropped}) => dropped).sort()).to.deep.equal([
      '/partners/0/description/1',
      '/partners/0/figures',
      '/partners/0/founded',
      '/partners/0/link',
      '/partners/0/offices/0',
      '/partners/1',
      '/partners/2',
      '/partners/3',
    ]);
  });

  it('keeps a fact without a source or a date, and a source without an address', () => {
    const document = sample('A');
    Object.assign(document.partners[0]!, {
      founded: {value: '1999'},
      renamed: {value: '2001', source: ['javascript:alert(1)'], asOf: 'c. 2000'},
      figures: [
        {
          id: 'members',
          value: 12,
          source: [
            {title: 'Rapport', publisher: 'IEA', lang: 'fr', read: '2026'},
            'https://a.example/',
          ],
          asOf: '2024',
          earlier: [
            {value: 11, qualifier: 'over', source: 'https://a.example/', asOf: '2022'},
            {value: 10},
          ],
        },
      ],
    });
    const {custom, problems} = parseDirectory(document);
    const {founded, renamed, figures} = custom!.directory.partners[0]!;
    expect({...founded}).to.deep.equal({value: '1999', source: [], asOf: 'undated'});
    expect({...renamed}).to.deep.equal({value: '2001', source: [], asOf: 'undated'});
    const [{source, earlier} = {}] = figures!;
    expect(source!.map(({href, title}) => href ?? title)).to.deep.equal([
      'Rapport',
      'https://a.example/',
    ]);
    expect(earlier!.map(({value, qualifier, asOf}) => [value, qualifier, asOf])).to.deep.equal([
      [11, 'over', '2022'],
    ]);
    expect(problems.map(({path}) => path)).to.deep.equal([
      '/partners/0/renamed/source/0',
      '/partners/0/renamed/asOf',
      '/partners/0/figures/0/earlier/1',
      '/partners/0/figures/0/earlier/1',
    ]);
  });

  it('keeps edition, short forms, phases without dates, and logos with whole addresses', () => {
    const document = sample('A');
    document['edition'] = '2026-11-27.2';
    document['projects'] = [
      {id: 'projet-x', name: 'X', phases: [{id: 'I'}, {id: 'II', end: '2020'}]},
    ];
    Object.assign(document.partners[0]!, {short: 'IE', logo: {src: 'logos/a.svg', width: 120}});
    const {custom, problems} = parseDirectory(document, 'https://example.org/data/fr.json');
    expect(problems).to.deep.equal([]);
    expect(custom!.directory.edition).to.equal('2026-11-27.2');
    expect(
      custom!.directory.projects[0]!.phases!.map(({start, end}) => [start, end]),
    ).to.deep.equal([
      [undefined, undefined],
      [undefined, '2020'],
    ]);
    expect(custom!.texts.partners['a']!.short).to.deep.equal({value: 'IE', lang: 'fr'});
    expect({...custom!.directory.partners[0]!.logo}).to.deep.equal({
      src: 'https://example.org/data/logos/a.svg',
      width: 120,
    });
  });

  it('loses a project with what is wrong in it, and a part in one that is not listed', () => {
    const document = sample('A');
    document.partners[0]!['projects'] = [
      {id: 'projet-x', role: 'leads', ...sourced},
      {id: 'projet-y', role: 'leads', ...sourced},
    ];
    expect(lines(document)).to.deep.equal([
      '/partners/0/projects/1/id: found "projet-y", expected an id that /projects has; /partners/0/projects/1 is left out',
    ]);
    expect(parseDirectory(document).custom!.directory.partners[0]!.projects).to.have.length(1);
    (document['projects'] as unknown[]).push({id: 'projet-y'});
    expect(lines(document)).to.have.length(1);
    expect(parseDirectory(document).custom!.directory.projects).to.have.length(1);
  });

  it('may be cyclic, throw when read, or be endless in depth', () => {
    const document = sample('A', 'B', 'C');
    const [a, b] = document.partners;
    Object.assign(a!, {name: a});
    Object.defineProperty(b, 'acronym', {get: thrower, enumerable: true});
    document.partners.push(new Proxy({}, {ownKeys: thrower}));
    const {custom, problems} = parseDirectory(document);
    expect(custom!.directory.partners.map(({id}) => id)).to.deep.equal(['b-1']);
    expect(problems).to.have.length.greaterThan(2);
  });

  it('takes nothing from a prototype, its own or a polluted one', () => {
    Object.defineProperty(Object.prototype, 'acronym', {
      value: 'X',
      configurable: true,
      enumerable: true,
    });
    const partner = Object.create({name: 'Inherited'}) as Record<string, unknown>;
    Object.assign(partner, {id: 'x', kind: 'k'});
    let parsed: ReturnType<typeof parseDirectory>;
    try {
      parsed = parseDirectory({
        lang: 'fr',
        partners: [{id: 'a', kind: 'k', name: 'A'}, partner],
      });
    } finally {
      Reflect.deleteProperty(Object.prototype, 'acronym');
    }
    expect(parsed.custom!.directory.partners).to.have.length(1);
    expect(Object.hasOwn(parsed.custom!.texts.partners['a']!, 'acronym')).to.equal(false);
    expect(parsed.problems.map(sentence)[0]).to.contain('expected a member "name"');
  });
});
