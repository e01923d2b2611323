import {describe, it} from 'node:test';
import {expect} from 'chai';
import words from '../../.generated/builder-words.js';
import en from '../../.generated/locales/en.js';
import {DEFAULTS, type Configuration} from '../../src/builder/configuration.js';
import {snippets} from '../../src/builder/snippets.js';
import {l10nOf} from '../../src/locale/l10n.js';

const l10n = l10nOf({...en, templates: {...en.templates, ...words['en']}}, 'en');

/** The pieces of code of a list in English, by where they go. */
function code(change: Partial<Configuration>): Readonly<Record<string, string>> {
  const configuration = {...DEFAULTS, lang: 'en', ...change};
  const release = {
    version: '1.0.0',
    integrity: {'pfig.en.first.js': 'sha384-x', 'pfig.en.js': 'sha384-y'},
  };
  const context = {release, base: '/pfig/', height: 700, markup: '', label: 'Partners', l10n};
  return Object.fromEntries(
    snippets(configuration, context).map((snippet) => [snippet.place, snippet.code]),
  );
}

/** The style attribute of the piece for the page. */
const styleOf = (change: Partial<Configuration>) =>
  /style="(.*?)"/.exec(code(change)['page']!)?.[1];

describe('the code of the builder', () => {
  it('reserves the height in words that content systems keep', () => {
    expect(styleOf({variant: 'tag'})).to.equal('display: block; min-height: 700px');
    expect(styleOf({variant: 'div'})).to.equal('min-height: 700px');
    expect(styleOf({variant: 'div', reserve: false})).to.equal(undefined);
    const {styles} = code({variant: 'div', strict: true});
    expect(styles).to.equal('.pfig-embed {\n  min-height: 700px;\n}');
  });

  it('is a Custom HTML block for WordPress, and nothing beside it', () => {
    const {page, template} = code({variant: 'wordpress', attributes: {layout: 'table'}});
    const [, inside = ''] =
      /^<!-- wp:html -->\n(<div [^]*<\/div>)\n<!-- \/wp:html -->$/.exec(page!) ?? [];
    expect(inside).to.equal(code({variant: 'div', attributes: {layout: 'table'}})['page']);
    expect(inside).not.to.contain('<script');
    expect(template).to.match(/^<script defer src="\/pfig\/pfig\.en\.first\.js"/);
  });

  it('loads the first script with its hash, or on request the whole one alone', () => {
    const tags = (change: Partial<Configuration>) =>
      Object.values(code(change)).flatMap((piece) => piece.match(/<script defer [^>]*>/g) ?? []);
    const tag = (file: string, hash: string) =>
      `<script defer src="/pfig/${file}" integrity="${hash}" crossorigin="anonymous">`;
    for (const variant of ['tag', 'wordpress', 'div', 'link'] as const) {
      expect(tags({variant})).to.deep.equal([tag('pfig.en.first.js', 'sha384-x')]);
      expect(tags({variant, single: true})).to.deep.equal([tag('pfig.en.js', 'sha384-y')]);
    }
  });

  it('offers structured data for the template, never inside a content', () => {
    for (const variant of ['tag', 'wordpress', 'div', 'link', 'iframe', 'static', 'npm'] as const) {
      const {page, template = '', structured} = code({variant, structured: true});
      expect(page! + template, variant).not.to.contain('ld+json');
      expect(structured, variant).to.contain('application/ld+json');
    }
  });

  it('names the folder of newer data where an editor of the site writes it, and nowhere else', () => {
    const attributes = {updates: '/data/latest/', logos: '/logos/{id}.svg'};
    for (const variant of ['tag', 'npm'] as const)
      expect(code({variant, attributes})['page'], variant).to.contain(' updates="/data/latest/"');
    for (const variant of ['div', 'wordpress'] as const)
      expect(code({variant, attributes})['page'], variant).to.contain(
        ' data-updates="/data/latest/"',
      );
    // Anybody can write a link or the address of a frame.
    for (const variant of ['link', 'iframe'] as const)
      expect(code({variant, attributes})['page'], variant).not.to.match(/latest|logos/);
  });

  it('has the look of a kind of site, with the site’s colour before it', () => {
    expect(styleOf({variant: 'div', host: 'govuk', reserve: false})).to.contain(
      '--pfig-link: #1d70b8',
    );
    const style = styleOf({variant: 'div', host: 'govuk', accent: '#00703c', reserve: false});
    expect(style).to.contain('--pfig-accent: #00703c; --pfig-link: #00703c');
    expect(style).to.contain('--pfig-radius: 0');
    // A link and an application have no element whose style could be written into the page.
    for (const variant of ['link', 'npm'] as const)
      expect(code({variant, host: 'govuk'})['styles']).to.match(
        /^pfig-partner-list \{\n {2}--pfig-accent: #1d70b8;/,
      );
  });

  it('gives links the site’s colour only where it can be read', () => {
    const links = (change: Partial<Configuration>) =>
      /--pfig-link: (#\w+)/.exec(styleOf({variant: 'div', ...change})!)?.[1];
    expect(links({accent: '#c2416f'})).to.equal('#c2416f');
    expect(links({accent: '#c2416f', links: false})).to.equal(undefined);
    expect(links({accent: '#ffd617'})).to.equal(undefined);
    expect(links({accent: '#ffd617', dark: true})).to.equal('#ffd617');
    expect(links({accent: '#ffd617', host: 'dark'})).to.equal('#ffd617');
    expect(links({accent: '#ffd617', host: 'govuk'})).to.equal('#1d70b8');
  });
});
