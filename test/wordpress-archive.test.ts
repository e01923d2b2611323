import './distant-time-zone.js';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {unzipSync, zipSync} from 'fflate';
import {loaders} from '../.generated/loaders.js';
import {ELEMENTS} from '../src/builder/options.js';
import {elementsOf, type Manifest} from '../src/tools/manifest/types.js';
import {plugin, type Plugin} from '../src/tools/release/wordpress.js';
import {days1980} from './helpers/zip.js';

// What is in the archive of the WordPress plug-in.

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const FOLDER = 'pfig-elements/';

describe('the archive of the WordPress plug-in', () => {
  let made: Plugin;
  let files: Map<string, string>;

  before(async () => {
    made = await plugin(process.cwd());
    files = new Map(
      Object.entries(unzipSync(made.bytes)).map(([path, bytes]) => [
        path,
        Buffer.from(bytes).toString(),
      ]),
    );
  });

  const read = <Type>(path: string) => JSON.parse(files.get(FOLDER + path)!) as Type;

  it('is one folder with the version in its header and in the path of what pages load', () => {
    assert.equal(made.name, `pfig-elements-wordpress-${version}.zip`);
    assert.deepEqual(
      [...files.keys()].filter((path) => !path.startsWith(FOLDER)),
      [],
    );
    const main = files.get(`${FOLDER}pfig-elements.php`)!;
    for (const header of [
      `Version:           ${version}`,
      'Requires at least: 6.1',
      'Requires PHP:      7.4',
      // Else WordPress offers to replace it by whatever its directory has under this name one day.
      'Update URI:        false',
    ])
      assert.ok(main.includes(` * ${header}\n`), header);
    assert.ok(files.get(`${FOLDER}readme.txt`)!.includes(`\nStable tag: ${version}\n`));
    for (const lang of Object.keys(loaders)) {
      for (const file of [`pfig.${lang}.js`, `pfig.${lang}.first.js`, `data/${lang}.json`])
        assert.ok(files.has(`${FOLDER}${version}/${file}`), file);
    }
    for (const [path, text] of files) assert.doesNotMatch(text, /\{version\}/, path);
  });

  it('says of no entry when it was made, wherever that was', () => {
    assert.equal(new Date(0).getTimezoneOffset(), 640);
    assert.ok([...days1980(Buffer.from(made.bytes))].every((first) => first));
  });

  it('has a block for each element, with every attribute that a link may set', () => {
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
    for (const {tagName, attributes = []} of elementsOf(manifest)) {
      const element = tagName!.replace('pfig-', '');
      const block = read<{name: string; attributes: object}>(`blocks/${element}/block.json`);
      assert.equal(block.name, `pfig/${element}`);
      const properties = attributes
        .filter(({name}) => !/^(src|updates|logos)$/.test(name))
        .map(({name, fieldName = name}) => fieldName);
      assert.deepEqual(
        Object.keys(block.attributes).sort(),
        [...properties, 'accent', 'address', 'label', 'links'].sort(),
      );
    }
  });

  it('has words for every setting and value, in every language', () => {
    const {settings} = read<{settings: Record<string, {attribute: string; values: string[]}[]>}>(
      'release.json',
    );
    for (const lang of Object.keys(loaders)) {
      const {words, elements} = read<{
        words: Record<string, string>;
        elements: Record<
          string,
          {title: string; settings: Record<string, {label: string; values: object}>}
        >;
      }>(`words/${lang}.json`);
      for (const word of Object.values(words)) assert.match(word, /^(?!undefined)./);
      for (const element of ELEMENTS) {
        assert.match(elements[element]!.title, /. \(.+\)$/);
        for (const {attribute, values} of settings[element]!) {
          const named = elements[element]!.settings[attribute]!;
          assert.ok(named.label, `${lang} ${attribute}`);
          const names = Object.entries(named.values);
          assert.ok(names.every(([, name]) => name));
          for (const value of values) assert.ok(value in named.values, `${lang} ${attribute}`);
        }
        const labels = settings[element]!.map(
          ({attribute}) => elements[element]!.settings[attribute]!.label,
        );
        // One list is for two attributes.
        const same = element === 'partner-list' ? 1 : 0;
        assert.equal(new Set(labels).size, labels.length - same, `${lang} ${labels.join()}`);
      }
    }
  });

  it('takes over the scripts of the version before, and stays below what PHP accepts', async () => {
    const older = Object.fromEntries(
      Object.entries(unzipSync(made.bytes)).map(([path, bytes]) => [
        path.replace(`/${version}/`, '/0.0.9/'),
        path === `${FOLDER}pfig-elements.php`
          ? Buffer.from(Buffer.from(bytes).toString().replaceAll(version, '0.0.9'))
          : bytes,
      ]),
    );
    // That one has scripts of a version before it, too, which no page loads by now.
    older[`${FOLDER}0.0.8/pfig.fr.js`] = Buffer.from('0.0.8');
    const next = await plugin(process.cwd(), zipSync(older));
    assert.equal(next.previous, '0.0.9');
    const paths = Object.keys(unzipSync(next.bytes));
    for (const lang of Object.keys(loaders)) {
      for (const file of [`pfig.${lang}.js`, `pfig.${lang}.first.js`])
        assert.ok(paths.includes(`${FOLDER}0.0.9/${file}`), file);
    }
    assert.ok(!paths.some((path) => path.includes('/0.0.8/') || path.includes('/0.0.9/data/')));
    assert.ok(next.bytes.length < 2_000_000, String(next.bytes.length));
  });

  it('refuses an archive that is no older version', async () => {
    await assert.rejects(plugin(process.cwd(), made.bytes), /found version/);
    const other = zipSync({'x.txt': Buffer.from('x')});
    await assert.rejects(plugin(process.cwd(), other), /found no plug-in/);
  });
});
