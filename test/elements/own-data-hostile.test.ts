import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {embed, html, toggle, warnings} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';
import {sample, type Sample} from '../helpers/sample.js';

declare global {
  interface Window {
    struck?: boolean;
  }
}

const MARKUP = '<img src="x:" onerror="struck=true"><script>struck=true</script>${struck=true}';

/** The names that stand for something in markup, in ids or on objects. */
const NAMED = new Set([
  'id',
  'lang',
  'role',
  'kind',
  'knownBy',
  'unit',
  'qualifier',
  'asOf',
  'country',
  'href',
]);

/** The document with words in every place that takes words. */
function worded(value: unknown, words: string, key = ''): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => (key === 'source' ? (one as unknown) : worded(one, words)));
  }
  if (typeof value === 'object' && value) {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, worded(one, words, name)]),
    );
  }
  const date = typeof value === 'string' && /^\d{4}$/.test(value);
  return typeof value !== 'string' || date || NAMED.has(key) ? value : words;
}

const elements = (data: unknown) => html`
  <pfig-partner-list lang="fr" .data=${data}></pfig-partner-list>
`;
const list = (data: unknown) => embed<PartnerList>(elements(data));

/** The same with one member of the first partner set. */
function partnerWith(member: string, value: unknown): Sample {
  const data = sample('A', 'Témoin');
  data.partners[0]![member] = value;
  return data;
}

const sourced = {source: ['https://example.org/'], asOf: '2024'};

describe('hostile data', () => {
  it('is never markup, in any field', async () => {
    for (const layout of ['grid', 'list', 'table', 'compact']) {
      const element = await embed<PartnerList>(
        html`<pfig-partner-list lang="es" layout=${layout} .data=${worded(sample(), MARKUP)}>
        </pfig-partner-list>`,
      );
      expect(element.shadowRoot!.querySelectorAll('img, script, [onerror]')).to.have.length(0);
      expect(element.shadowRoot!.textContent).to.contain('<script>struck=true</script>');
    }
    const overview = await embed(
      html`<pfig-programme-overview .data=${worded(sample(), MARKUP)}></pfig-programme-overview>`,
    );
    expect(overview.shadowRoot!.querySelectorAll('img, script, [onerror]')).to.have.length(0);
    expect(window.struck).to.equal(undefined);
    expect(warnings()).to.deep.equal([]);
  });

  for (const href of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    '//example.org',
    '/relative',
    'https://user:secret@example.org/',
    'https://example.org\\@example.net',
  ]) {
    it(`never links to ${JSON.stringify(href)}`, async () => {
      for (const data of [
        partnerWith('link', {value: {href}, ...sourced}),
        partnerWith('founded', {value: '1999', source: [href], asOf: '1999'}),
      ]) {
        const element = await list(data);
        expect(allByRole(element, 'article')).to.have.length(2);
        expect(
          element.shadowRoot!.querySelectorAll(`a[href="${CSS.escape(href)}"]`),
        ).to.have.length(0);
        expect(warnings().at(-1)).to.match(
          /^pfig \[bad-data\] data \/partners\/0\/.*: found ".*", expected a web.*; \/partners\/0\/\w+(\/source(\/0)?)? is left out\.$/,
        );
      }
    });
  }

  it('may link to a mailbox, under its address', async () => {
    const element = await list(
      partnerWith('link', {value: {href: 'mailto:contact@example.org'}, ...sourced}),
    );
    await toggle(element, allByRole(element, 'button', /^Détails/)[0]!);
    const link = byRole(element, 'link', 'contact@example.org') as HTMLAnchorElement;
    expect(link.href).to.equal('mailto:contact@example.org');
  });

  it('pollutes no prototype, whatever its members and ids are called', async () => {
    const text =
      '{"lang": "fr", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},' +
      '"kinds": {"__proto__": {"one": "P", "other": "P"}, "constructor": {"one": "C", "other": "C"}},' +
      '"partners": [{"id": "constructor", "kind": "constructor", "name": "N", "projects": [' +
      '{"id": "constructor", "role": "leads", "source": ["https://example.org"], "asOf": "2024"}],' +
      '"seat": {"value": {"city": "__proto__", "country": "FR"}, "source": ["https://example.org"], "asOf": "2024"},' +
      '"figures": [{"id": "constructor", "value": 1, "source": ["https://example.org"], "asOf": "2024"}]},' +
      '{"id": "b", "kind": "constructor", "name": "B", "__proto__": {"acronym": "X"}}]}';
    const element = await list(JSON.parse(text));
    expect(Object.prototype).not.to.have.property('polluted');
    expect(allByRole(element, 'article')).to.have.length(2);
    expect(visibleText(element)).to.contain('__proto__');
    expect(visibleText(element)).not.to.match(/native code|\[object|undefined/);
    expect(warnings().filter((line) => line.includes('data-normalised'))).to.have.length(1);
    expect(warnings().at(-1)).to.contain('/partners/1/__proto__: found "__proto__"');
  });

  it('keeps signs of direction to themselves', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" .data=${sample('\u202egnp.cod')}></pfig-partner-card>`,
    );
    const names = [...element.shadowRoot!.querySelectorAll('bdi')].map((one) => one.textContent);
    expect(names).to.include('\u202egnp.cod');
  });

  it('with bad partners shows the rest, and names each kind of mistake once', async () => {
    const data = sample('A', 'Témoin');
    const bad = [5, [], {}, {id: 'A b'}, {id: 'c', kind: 'k', name: true}, {...data.partners[1]}];
    data.partners.push(...(bad as Record<string, unknown>[]));
    const element = await list(data);
    expect(allByRole(element, 'article')).to.have.length(2);
    await list(data);
    // The first two have one mistake.
    expect(warnings()).to.have.length(bad.length - 1);
    expect(warnings()[0]).to.equal(
      'pfig [bad-data] data /partners/2: found 5, expected an object; /partners/2 is left out (2 in all; "pfig validate" lists them).',
    );
    expect(warnings().at(-1)).to.equal(
      'pfig [bad-data] data /partners/7/id: found "b-0", expected an id that no other has; /partners/7 is left out.',
    );
  });

  it('fills no console', async () => {
    const data = sample();
    for (let n = 0; n < 100; n++) data.partners.push({id: `Bad ${n}`, kind: ' association'});
    data['kinds'] = Object.fromEntries([
      ['association', 'Association'],
      ...Array.from({length: 30}, (_, n) => [`Kind ${'x'.repeat(n + 1)}`, 'K']),
    ]);
    const element = await list(data);
    expect(allByRole(element, 'article')).to.have.length(1);
    // Each wrong name of a kind is at another place; the partners have one mistake, and the last line
    // is of the normalisation of the one good kind.
    expect(warnings()).to.have.length(22);
    expect(warnings().at(-2)).to.contain('and 11 more');
    expect(warnings().at(-1)).to.contain('(object, 1 in all)');
  });
});
