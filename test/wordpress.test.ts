import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import builderWords from '../.generated/builder-words.js';
import {loaders} from '../.generated/loaders.js';
import {DEFAULTS} from '../src/builder/configuration.js';
import {fallback} from '../src/builder/fallback.js';
import {ELEMENTS, type ElementName} from '../src/builder/options.js';
import {catalogue} from '../src/locale/catalogue.js';
import {l10nOf, type L10n} from '../src/locale/l10n.js';
import {plugin} from '../src/tools/release/wordpress.js';
import {hasPhp, PHP} from './wordpress/php.js';

// What the PHP of the WordPress plug-in makes of settings, without WordPress.
// test/wordpress.full.test.ts has the real one.

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const FOLDER = 'pfig-elements/';
const NEVER = ['src', 'updates', 'logos'];
const php = hasPhp();
if (!php) console.log('test/wordpress.test.ts: skipped what needs PHP ($PHP_PATH)');

interface Call {
  readonly name: string;
  readonly arguments: readonly unknown[];
  /** What WordPress would answer. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

interface Result {
  readonly result: string;
  readonly scripts: Readonly<Record<string, string>>;
}

describe('the PHP of the WordPress plug-in', {skip: php ? false : 'needs PHP'}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pfig-wordpress-'));
  const l10ns = new Map<string, L10n>();
  const files = new Map<string, string>();

  before(async () => {
    const {bytes} = await plugin(process.cwd());
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      mkdirSync(join(folder, dirname(path)), {recursive: true});
      writeFileSync(join(folder, path), content);
      files.set(path, Buffer.from(content).toString());
    }
    for (const lang of Object.keys(loaders)) {
      await catalogue.load(lang);
      const language = catalogue.get(lang)!;
      const templates = {...language.templates, ...builderWords[lang]};
      l10ns.set(lang, l10nOf({...language, templates}, lang));
    }
  });
  after(() => rmSync(folder, {recursive: true}));

  function run(calls: readonly Call[], ...more: readonly string[]): readonly Result[] {
    const {stdout, stderr, status} = spawnSync(
      PHP,
      ['-d', 'display_errors=stderr', 'test/wordpress/stubs.php', join(folder, FOLDER), ...more],
      {input: JSON.stringify(calls), encoding: 'utf8'},
    );
    assert.equal(stderr, '');
    assert.equal(status, 0, stdout);
    return JSON.parse(stdout) as Result[];
  }

  /** What a call returns. */
  const call = (name: string, args: readonly unknown[], answers = {}, ...more: string[]) =>
    run([{name, arguments: args, answers}], ...more)[0]!;

  const markup = (element: string, given: object, answers = {}) =>
    call('markup', [element, given], answers).result;

  it('is PHP', () => {
    const sources = [...files.keys()].filter((path) => path.endsWith('.php'));
    assert.ok(sources.length > 5);
    for (const path of sources) {
      const {status, stdout} = spawnSync(PHP, ['-l', join(folder, path)], {encoding: 'utf8'});
      assert.equal(status, 0, stdout);
      assert.match(files.get(path)!, /defined\( 'ABSPATH' \) \|\| exit;/, path);
    }
  });

  it('writes the names and links that the builder writes, in every language', () => {
    const cases: readonly (readonly [ElementName, Record<string, string>])[] = [
      ['partner-list', {}],
      ['partner-list', {partners: 'unodc interpol wco'}],
      ['partner-list', {exclude: 'civipol'}],
      ['partner-list', {kind: 'research-institute civil-society'}],
      ['partner-list', {project: 'seacop', exclude: 'civipol'}],
      ['partner-list', {partners: 'unodc', kind: 'research-institute'}],
      ['partner-card', {}],
      ['partner-card', {partner: 'eu-law-enforcement'}],
      ['programme-overview', {}],
    ];
    const all = [...l10ns].flatMap(([lang, l10n]) =>
      cases.map(([element, attributes]) => ({lang, l10n, element, attributes})),
    );
    const written = run(
      all.map(({lang, element, attributes}) => ({
        name: 'fallback',
        arguments: [element, attributes, lang],
      })),
    );
    // The server marks names in another language, too.
    const plain = (html: string) =>
      html
        .replace(/(<a [^>]*?)( lang="\w+")/g, '$1')
        .replace(/<span lang="\w+">(.*?)<\/span>/g, '$1')
        .replace(/\s*\n\s*/g, '')
        .replaceAll('&#039;', "'");
    for (const [index, {l10n, element, attributes}] of all.entries()) {
      const expected = fallback({...DEFAULTS, element, lang: l10n.lang, attributes}, l10n);
      assert.equal(plain(written[index]!.result), plain(expected), JSON.stringify(attributes));
    }
  });

  it('shows as many as the limit says, and ignores ids that there are not', () => {
    const items = (html: string) => html.match(/<li>/g)?.length;
    const [limited, unknown, none, odd] = run(
      [
        {limit: '3'},
        {kind: 'x', exclude: 'y', partners: 'z', project: ' '},
        {limit: '0'},
        {limit: '2x'},
      ].map((given) => ({name: 'markup', arguments: ['partner-list', given]})),
    );
    assert.deepEqual(
      [limited, unknown, none, odd].map((one) => items(one!.result)),
      [3, 11, 11, 11],
    );
  });

  it('says in which direction names are where the site has another one', () => {
    const first = (lang: string, rtl: boolean) =>
      markup('partner-card', {lang}, {rtl}).split('\n')[1]!.replace(/>.*/, '>');
    assert.equal(first('fr', false), '<p>');
    assert.equal(first('fr', true), '<p dir="ltr">');
    assert.equal(first('ar', true), '<p dir="rtl">');
  });

  it('passes only what a link may set, and escapes it', () => {
    const given = {
      layout: 'table',
      groupBy: 'kind',
      'heading-level': 3,
      deepLink: '',
      sort: '"><script>alert(1)</script>',
      limit: ['5'],
      hide: '',
      src: 'https://evil.example/x.json',
      updates: 'https://evil.example/',
      logos: 'https://evil.example/{id}.svg',
      onclick: 'alert(1)',
      align: 'wide',
    };
    const [tag] = markup('partner-list', given).split('\n');
    assert.equal(
      tag,
      '<pfig-partner-list lang="fr" layout="table"' +
        ' sort="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" group-by="kind"' +
        ' heading-level="3" deep-link="">',
    );
  });

  it('reads switches as HTML, a block and a shortcode write them', () => {
    const expanded = (given: object) => / expanded=""/.test(markup('partner-card', given));
    for (const given of [{expanded: ''}, {expanded: true}, {expanded: 'true'}, {0: 'expanded'}])
      assert.ok(expanded(given), JSON.stringify(given));
    for (const given of [{expanded: false}, {expanded: 'false'}, {expanded: null}, {0: 'hidden'}])
      assert.ok(!expanded(given), JSON.stringify(given));
  });

  it('takes the language that is set, else that of the post, of the site, else French', () => {
    const langOf = (tag: unknown, answers: object, ...more: string[]) =>
      call('language', [tag, 7], answers, ...more).result;
    assert.equal(langOf('pt-BR', {locale: 'es_ES'}), 'pt');
    assert.equal(langOf('xx', {locale: 'de_DE_formal'}), 'de');
    assert.equal(langOf('', {locale: 'nl_NL'}), 'fr');
    const wpml = {wpml_post_language_details: {language_code: 'ar'}};
    assert.equal(langOf(null, {locale: 'es_ES', ...wpml}), 'ar');
    assert.equal(langOf('', {locale: 'es_ES', polylang: 'en'}, 'polylang'), 'en');
    assert.equal(langOf('', {locale: 'es_ES', polylang: false}, 'polylang'), 'es');
  });

  it('gives feeds a list without a tag, and excerpts names', () => {
    const given = {kind: 'research-institute'};
    const feed = call('markup', ['partner-list', given], {feed: true});
    assert.match(feed.result, /^<ul>\n<li><a /);
    const excerpt = call('markup', ['partner-list', given], {filter: 'get_the_excerpt'});
    assert.equal(excerpt.result, '<p>ISS, RUSI Europe</p>');
    assert.deepEqual([feed.scripts, excerpt.scripts], [[], []]);
  });

  it('adds one script for each language that a text requests, from the folder of the version', () => {
    const text =
      '<div data-pfig="partner-list" data-lang="es"></div><pfig-partner-card lang=pt></pfig-partner-card>' +
      '<a href="https://illicitflows.eu/#pfig-partner-list?layout=table&amp;lang=ar">x</a>' +
      '<pfig-unknown lang="de"></pfig-unknown><p>#pfig-partner-list?lang=de</p>';
    const {result, scripts} = call('notice', [text], {locale: 'en_GB'});
    assert.equal(result, text);
    const base = `https://site.example/wp-content/plugins/pfig-elements/${version}/`;
    assert.deepEqual(
      scripts,
      Object.fromEntries(
        ['es', 'pt', 'ar'].map((lang) => [`pfig-elements-${lang}`, `${base}pfig.${lang}.first.js`]),
      ),
    );
    assert.deepEqual(call('notice', ['<p>PFIG</p>']).scripts, []);
    assert.deepEqual(call('notice', [text], {feed: true}).scripts, []);
  });

  it('marks its scripts for the browser and for programs that change scripts', () => {
    const tag = (handle: string, src: string, ...others: readonly string[]) =>
      call('script_tag', [`<script src='${src}' id='x'></script>\n`, handle, src], {
        queue: [handle, ...others],
      }).result;
    const records = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<
      string,
      {integrity: string}
    >;
    const {integrity} = records['pfig.es.first.js']!;
    const whole = records['pfig.es.js']!.integrity;
    const marks = 'defer data-no-minify="1" data-no-optimize="1" data-noptimize="1"';
    assert.equal(
      tag('pfig-elements-es', 'https://site.example/x.js'),
      `<script ${marks} integrity="${integrity}" crossorigin="anonymous" src='https://site.example/x.js' id='x'></script>\n`,
    );
    const several = tag('pfig-elements-es', '/x.js', 'jquery', 'pfig-elements-fr');
    assert.ok(several.includes(`integrity="${whole}"`), several);
    // Whether another host allows the check is not known.
    assert.equal(
      tag('pfig-elements-es', 'https://cdn.example/x.js'),
      `<script ${marks} src='https://cdn.example/x.js' id='x'></script>\n`,
    );
    // Another plug-in may have added a script without an address before it.
    const inline = "<script id='x-before'>\nwindow.pfig = {links: false}\n</script>\n";
    const both = call(
      'script_tag',
      [`${inline}<script src='/x.js'></script>`, 'pfig-elements-es', '/x.js'],
      {
        queue: ['pfig-elements-es'],
      },
    ).result;
    assert.ok(both.startsWith(`${inline}<script ${marks} integrity=`), both);
    for (const handle of ['jquery', 'pfig-elements-editor'])
      assert.equal(tag(handle, '/x.js'), "<script src='/x.js' id='x'></script>\n");
  });

  it('loads the script that prints first where a page has one language', () => {
    const src = (...queue: readonly string[]) =>
      call('script_src', ['/old.js', queue[0]], {queue}).result.replace(/^.*\//, '');
    assert.equal(src('pfig-elements-es', 'jquery', 'pfig-elements-editor'), 'pfig.es.first.js');
    assert.equal(src('pfig-elements-es', 'pfig-elements-fr'), 'pfig.es.js');
    assert.equal(src('jquery', 'pfig-elements-fr'), 'old.js');
  });

  it('takes a colour by its name in the theme or by its value, and no other text', () => {
    const styles = run(
      [
        {accent: 'vivid-red', links: ''},
        {accent: '#c2416f'},
        {accent: '#c2416f', links: 'false'},
        {accent: 'red; background: url(https://evil.example)'},
        {},
      ].map((given) => ({name: 'style', arguments: [given]})),
    );
    const red = 'var(--wp--preset--color--vivid-red)';
    assert.deepEqual(
      styles.map(({result}) => result),
      [
        `--pfig-accent: ${red}; --pfig-link: ${red};`,
        '--pfig-accent: #c2416f;',
        '--pfig-accent: #c2416f;',
        '',
        '',
      ],
    );
  });

  it('lets the tags pass in posts alone, without addresses', () => {
    const kses = (context: unknown, filter = '') =>
      call('kses', [{a: {href: true}}, context], {filter}).result as unknown as Record<
        string,
        object
      >;
    const allowed = kses('post');
    assert.deepEqual(
      Object.keys(allowed).sort(),
      ['a', ...ELEMENTS.map((one) => `pfig-${one}`)].sort(),
    );
    const names = Object.keys(allowed['pfig-partner-list']!);
    for (const name of ['lang', 'group-by', 'layout', 'style'])
      assert.ok(names.includes(name), name);
    for (const name of NEVER) assert.ok(!names.includes(name), name);
    for (const [context, filter] of [
      ['pre_comment_content'],
      ['data'],
      ['post', 'pre_comment_content'],
      ['post', 'comment_text'],
    ])
      assert.deepEqual(Object.keys(kses(context, filter)), ['a'], context);
  });
});
