import {describe, it} from 'node:test';
import {expect} from 'chai';
import {parseDirectory} from '../../src/model/parse/directory.js';
import {sentence} from '../../src/model/parse/problem.js';
import {sample} from '../helpers/sample.js';

const lines = (document: unknown) => parseDirectory(document).problems.map(sentence);
const sourced = {source: ['https://example.org/'], asOf: '2024'};

const thrower = () => {
  throw new Error('not for reading');
};

describe('a document of someone else’s', () => {
  it('gives facts and texts, each text with its language', () => {
    const {own, problems} = parseDirectory(sample('A', 'B'));
    expect(problems).to.deep.equal([]);
    expect(own!.directory.partners.map(({id}) => id)).to.deep.equal(['a', 'b-0']);
    expect(own!.texts.partners['a']!.name).to.deep.equal({value: 'A', lang: 'fr'});
    expect(own!.texts.places['Ville-Exemple']).to.deep.equal({value: 'Ville-Exemple', lang: 'fr'});
    expect(own!.directory.partners[0]!.link!.value.hreflang).to.deep.equal([]);
  });

  it('may word one figure differently for two partners', () => {
    const document = sample('A', 'B');
    const figure = (label: string) => [{id: 'staff', label, value: 1, ...sourced}];
    document.partners[0]!['figures'] = figure('Agents');
    document.partners[1]!['figures'] = figure('Experts');
    const {own} = parseDirectory(document);
    const labels = own!.directory.partners.map(({figures}) => own!.texts.figures[figures![0]!.id]);
    expect(labels).to.deep.equal([
      {value: 'Agents', lang: 'fr'},
      {value: 'Experts', lang: 'fr'},
    ]);
  });

  const unusable: [what: string, document: unknown, line: RegExp][] = [
    ['nothing', undefined, /^\/: found nothing, wanted an object; all is left out/],
    ['a string', '{}', /found "{}", wanted an object/],
    ['a list', [], /found a list, wanted an object/],
    ['no language', {partners: sample().partners}, /^\/: found an object, wanted a member "lang"/],
    [
      'a wrong language',
      {...sample(), lang: 'French'},
      /^\/lang: found "French", wanted a language/,
    ],
    ['no partners', {lang: 'fr'}, /wanted a member "partners"/],
    ['an empty list', {lang: 'fr', partners: []}, /^\/partners: found a list, wanted a list with/],
    ['no good partner', {lang: 'fr', partners: [{}]}, /^\/partners\/0: .* a member "id"/],
    ['a revoked proxy', revoked(), /wanted plain data/],
    [
      'a throwing getter',
      Object.defineProperty({}, 'lang', {get: thrower, enumerable: true}),
      /plain data/,
    ],
  ];
  for (const [what, document, line] of unusable) {
    it(`cannot be used where it is or has ${what}`, () => {
      expect(parseDirectory(document).own).to.equal(undefined);
      expect(lines(document)[0]).to.match(line);
    });
  }

  function revoked(): object {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }

  it('loses only what is wrong in it', () => {
    const document = sample('A', 'B');
    Object.assign(document, {
      version: '',
      more: 1,
      kinds: {association: {one: 'A', other: 'A'}, 'Not an id': {one: 'x', other: 'x'}},
      figures: {members: 5},
      programme: {id: 'x'},
    });
    const {own} = parseDirectory(document);
    expect(own!.directory.partners).to.have.length(2);
    expect(own!.texts.programme.name).to.equal(undefined);
    expect(Object.keys(own!.texts.kinds)).to.deep.equal(['association']);
    expect(lines(document)).to.have.length(5);
  });

  it('loses a project with what is wrong in it, and a part in one that is not listed', () => {
    const document = sample('A');
    document.partners[0]!['projects'] = [
      {id: 'projet-x', role: 'leads', ...sourced},
      {id: 'projet-y', role: 'leads', ...sourced},
    ];
    expect(lines(document)).to.deep.equal([
      '/partners/0/projects/1/id: found "projet-y", wanted a project that is listed; /partners/0/projects/1 is left out',
    ]);
    expect(parseDirectory(document).own!.directory.partners[0]!.projects).to.have.length(1);
    (document['projects'] as unknown[]).push({id: 'projet-y'});
    expect(lines(document)).to.have.length(1);
    expect(parseDirectory(document).own!.directory.projects).to.have.length(1);
  });

  it('may be cyclic, throw when read, or be endless in depth', () => {
    const document = sample('A', 'B', 'C');
    const [a, b] = document.partners;
    Object.assign(a!, {name: a});
    Object.defineProperty(b, 'acronym', {get: thrower, enumerable: true});
    document.partners.push(new Proxy({}, {ownKeys: thrower}));
    const {own, problems} = parseDirectory(document);
    expect(own!.directory.partners.map(({id}) => id)).to.deep.equal(['b-1']);
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
    expect(parsed.own!.directory.partners).to.have.length(1);
    expect(Object.hasOwn(parsed.own!.texts.partners['a']!, 'acronym')).to.equal(false);
    expect(parsed.problems.map(sentence)[0]).to.contain('wanted a member "name"');
  });
});
