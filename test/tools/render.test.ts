import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import {render, type ElementName, type RenderOptions} from '../../src/render/index.js';
import {attribute, elements as below, textOf, type Element} from '../../src/render/tree.js';
import fr from '../../.generated/locales/fr.js';
import type {Figure} from '../../src/model/types.js';
import {partnerOf, PARTNERS, PROJECTS, wordsOf} from '../helpers/bundled.js';
import {sample} from '../helpers/sample.js';

const languages = ['fr', 'en', 'es', 'pt', 'ar', 'de'];
const names: readonly ElementName[] = ['partner-card', 'partner-list', 'programme-overview'];

/** All elements of a piece of HTML, those of a declarative shadow root too. */
function all(html: string): Element[] {
  const tree = parseFragment(html);
  return below(tree).flatMap((element) =>
    'content' in element ? [element, ...below(element.content as typeof tree)] : [element],
  );
}

const structured = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)![1]!) as {
    '@context': string;
    '@graph': Record<string, unknown>[];
  };

describe('render', () => {
  for (const lang of languages) {
    for (const name of names) {
      it(`prints ${name} in ${lang}, in both kinds of HTML`, async () => {
        for (const light of [false, true]) {
          const partner = name === 'partner-card' && {partner: 'civipol'};
          const html = await render(name, {lang, light, ...partner});
          assert.doesNotMatch(html, /undefined|NaN|\[object|<!--|\sstyle=|\son\w+=|\$\{/);
          const found = all(html);
          const frame = found.find(
            (one) => attribute(one, 'lang') === lang && one.tagName !== `pfig-${name}`,
          );
          assert.equal(attribute(frame!, 'dir'), lang === 'ar' ? 'rtl' : 'ltr');
          assert.match(textOf(frame!), /CIVIPOL/);
          const headings = found.filter(({tagName}) => /^h\d$/.test(tagName));
          assert.equal(headings[0]?.tagName, name === 'partner-card' ? 'h3' : 'h2');
        }
      });
    }
  }

  it('prints the styles of what it shows, and no others', async () => {
    const stylesOf = async (options: Readonly<Record<string, unknown>>) => {
      const [, css] = /<style>(.*?)<\/style>/s.exec(await render('partner-list', options))!;
      return ['.card', 'select', 'table', '.scroll-area', '.key'].filter((selector) =>
        css!.includes(`${selector} {`),
      );
    };
    assert.deepEqual(await stylesOf({}), ['.card']);
    assert.deepEqual(await stylesOf({script: true}), ['.card', 'select']);
    const inTable = ['.card', 'table', '.scroll-area', '.key'];
    assert.deepEqual(await stylesOf({layout: 'table'}), inTable);
  });

  it('prints the element with its attributes, one style sheet and no control', async () => {
    const html = await render('partner-list', {lang: 'fr_be', layout: 'list', limit: 3});
    assert.match(
      html,
      /^<pfig-partner-list lang="fr-BE" layout="list" limit="3"><template shadowrootmode="open"><style>/,
    );
    const found = all(html);
    const count = (tag: string) => found.filter(({tagName}) => tagName === tag).length;
    assert.deepEqual(
      ['style', 'article', 'summary', 'button', 'input', 'select', 'script'].map(count),
      // A line for the details of each partner, and one for their sources.
      [1, PARTNERS, 2 * PARTNERS, 0, 0, 0, 0],
    );
  });

  it('says how old the data are, once: in a list and an overview, in both kinds of HTML', async () => {
    const count = async (name: ElementName, options: RenderOptions) =>
      (await render(name, options)).match(/Données du \d+ /g)?.length ?? 0;
    for (const light of [false, true]) {
      for (const options of [{light}, {light, script: true}])
        assert.equal(await count('partner-list', options), 1);
      assert.equal(await count('programme-overview', {light, sections: 'figures'}), 1);
      assert.equal(await count('partner-card', {light}), 0);
      assert.equal(await count('partner-list', {light, hide: 'edition'}), 0);
    }
  });

  it('keeps the place of controls for a page that loads the script', async () => {
    const found = all(await render('partner-list', {script: true, limit: 3}));
    const controls = found.filter(({tagName}) => /^(button|input|select)$/.test(tagName));
    // Search, the button for filters on a phone, three filters, the button for the rest.
    assert.equal(controls.length, 6);
    assert.ok(controls.every((control) => attribute(control, 'disabled') === ''));
    // The rest is there where no script runs.
    assert.equal(found.filter(({tagName}) => tagName === 'article').length, PARTNERS);
    assert.equal(
      found.filter((one) => attribute(one, 'data-beyond-limit') === '').length,
      PARTNERS - 3,
    );
  });

  it('is plain in its light kind: nothing that a content system would take away', async () => {
    for (const name of names) {
      for (const layout of name === 'partner-list' ? ['grid', 'list', 'table', 'compact'] : ['']) {
        const found = all(await render(name, {light: true, ...(layout && {layout})}));
        const tags = [...new Set(found.map(({tagName}) => tagName))].filter(
          (tag) =>
            !/^(section|h[2-6]|p|ul|ol|li|dl|dt|dd|a|b|bdi|small|sup|table|caption|thead|tbody|tr|th|td)$/.test(
              tag,
            ),
        );
        assert.deepEqual(tags, [], `${name} ${layout}`);
        const attributes = new Set(found.flatMap(({attrs}) => attrs.map((one) => one.name)));
        for (const one of attributes) assert.match(one, /^(href|hreflang|lang|dir|scope)$/);
      }
    }
  });

  it('has everything in its light kind: details, roles, sources, the names of columns', async () => {
    const card = await render('partner-card', {light: true, partner: 'wco', 'heading-level': 5});
    assert.match(
      card,
      /<h5><a [^>]+>OMD<\/a> <small>Organisation mondiale des douanes<\/small><\/h5>/,
    );
    for (const text of fr.texts.partners['wco']!.description) {
      assert.ok(card.includes(wordsOf(text).replaceAll('\u00a0', '&nbsp;')));
    }
    const [{source, earlier}] = partnerOf('wco').figures as [Figure];
    for (const {href, title, publisher, lang} of [...source, ...earlier![0]!.source]) {
      const name = lang === 'fr' ? title : `<bdi lang="${lang}" dir="ltr">${title}</bdi>`;
      const line = `<a href="${href}" hreflang="${lang}">${name}</a>, <bdi>${publisher}</bdi>`;
      assert.ok(card.includes(line), line);
    }
    assert.match(
      card,
      /<dd>186 <small>\(vers 2024\)<\/small> <small>\(2022&nbsp;: 183\)<\/small><\/dd>/,
    );
    assert.equal(card.split('186').length, 2, 'a figure is said once');
    assert.match(card, /<a href="https:\/\/www\.wcoomd\.org" hreflang="fr">/);
    const table = await render('partner-list', {light: true, layout: 'table'});
    assert.match(table, /<th scope="col">\s*Création\s*<\/th>/);
  });

  it('draws the timeline without today’s date, which a reader may see years later', async () => {
    const html = await render('programme-overview', {sections: 'timeline'});
    assert.match(html, /class="chart"/);
    assert.doesNotMatch(html.replace(/<style>.*?<\/style>/s, ''), /axis today|en cours|à venir/);
  });

  it('says who pays for the programme below the overview, unless that is hidden, and nowhere else', async () => {
    const {funding, disclaimer} = fr.texts.programme;
    for (const light of [false, true]) {
      const overview = await render('programme-overview', {light});
      for (const text of [funding, disclaimer]) {
        assert.ok(overview.includes(`<p>${wordsOf(text)}</p>`));
      }
      const others = [
        await render('programme-overview', {light, hide: 'funding'}),
        await render('programme-overview', {light, data: sample()}),
        await render('partner-list', {light}),
        await render('partner-card', {light}),
      ];
      for (const html of others) assert.ok(!html.includes(wordsOf(funding)));
    }
  });

  it('renders every row of a long directory', async () => {
    const data = sample('A', ...Array.from({length: 249}, (_, index) => `Partenaire ${index}`));
    for (const layout of ['grid', 'table']) {
      const html = await render('partner-list', {data, layout});
      assert.match(html, /Partenaire 248/);
      assert.equal(html.split('data-partner=').length - 1, 250);
    }
  });

  it('leaves markup in data inert, in every kind of output', async () => {
    const bad = '"><img src=x onerror=alert(1)></template></script><script>alert(1)</script><!--';
    const data = {
      ...sample(bad),
      programme: {id: 'p', name: bad, introduction: [bad]},
    };
    for (const name of names) {
      for (const light of [false, true]) {
        const html = await render(name, {data, light, jsonLd: true, src: bad});
        const found = all(html);
        assert.equal(found.filter(({tagName}) => tagName === 'img').length, 0);
        assert.equal(found.filter(({tagName}) => tagName === 'script').length, 1);
        assert.ok(found.some((one) => textOf(one).includes(bad)));
        assert.ok(structured(html)['@graph'].some((node) => node['name'] === bad));
      }
    }
  });

  it('prints no link that would run code', async () => {
    const data = sample('A');
    Object.assign(data.partners[0]!, {
      link: {value: {href: 'javascript:alert(1)'}, source: ['javascript:alert(1)'], asOf: '2024'},
    });
    const lines: unknown[] = [];
    const {warn} = console;
    console.warn = (line: unknown) => lines.push(line);
    try {
      for (const light of [false, true]) {
        const html = await render('partner-card', {data, light, jsonLd: true});
        assert.doesNotMatch(html, /javascript:/);
      }
    } finally {
      console.warn = warn;
    }
    assert.match(String(lines[0]), /^pfig \[[\w-]+\] /);
  });

  it('adds structured data for what is shown, and nothing else', async () => {
    const list = structured(
      await render('partner-list', {jsonLd: true, partners: 'iss rusi-europe'}),
    );
    assert.equal(list['@context'], 'https://schema.org');
    assert.deepEqual(
      list['@graph'].map((node) => [node['@type'], node['alternateName'] ?? node['name']]),
      [
        ['ResearchOrganization', ['ISS']],
        ['ResearchOrganization', 'RUSI Europe'],
      ],
    );
    const card = structured(
      await render('partner-card', {jsonLd: true, partner: 'wco', lang: 'en'}),
    );
    assert.deepEqual(
      card['@graph'].map((node) => node['name']),
      ['World Customs Organization'],
    );
    const whole = structured(await render('programme-overview', {jsonLd: true, light: true}));
    assert.equal(whole['@graph'].length, 1 + PROJECTS + PARTNERS);
  });

  for (const [what, name, options, message] of [
    ['element', 'partner', {}, /found element "partner", expected partner-card \| partner-list/],
    ['language', 'partner-card', {lang: 'xx'}, /found language "xx", expected fr \| ar \| de/],
    [
      'attribute',
      'partner-card',
      {layot: 'row'},
      /<pfig-partner-card>: found attribute "layot", expected lang \| .*partner \| layout/,
    ],
    ['src without data', 'partner-card', {src: 'x.json'}, /found src without data/],
  ] as [string, ElementName, RenderOptions, RegExp][]) {
    it(`refuses an unknown ${what} in one line`, async () => {
      await assert.rejects(render(name, options), (error: Error) => {
        assert.match(error.message, message);
        assert.match(error.message, /^[^\n]*nothing is rendered\.$/);
        return true;
      });
    });
  }
});
