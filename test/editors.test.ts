import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {elementsOf, type Described, type Manifest} from '../src/tools/manifest/types.js';

const json = <T>(file: string) => JSON.parse(readFileSync(join('dist', file), 'utf8')) as T;
const elements = elementsOf(json<Manifest>('custom-elements.json'));

const names = (items: readonly Described[] = []) => items.map(({name}) => name).sort();
const sorted = (items: Iterable<string>) => [...new Set(items)].sort();

describe('what editors read', () => {
  interface Html {
    tags: {name: string; attributes: {name: string; values: {name: string}[]}[]}[];
  }

  it('VS Code: knows every attribute, and the values it takes', () => {
    const {tags} = json<Html>('vscode.html-custom-data.json');
    for (const {tagName, attributes} of elements) {
      const tag = tags.find(({name}) => name === tagName)!;
      assert.deepEqual(names(tag.attributes), names(attributes));
      for (const {name, values} of tag.attributes) {
        for (const value of values) assert.match(value.name, /^[\w-]+$/, `${tagName} ${name}`);
      }
    }
    const layouts = tags
      .find(({name}) => name === 'pfig-partner-list')!
      .attributes.find(({name}) => name === 'layout')!.values;
    assert.deepEqual(names(layouts), ['compact', 'grid', 'list', 'table']);
  });

  it('VS Code: knows every custom property and part', () => {
    const css = json<{properties: Described[]; pseudoElements: Described[]}>(
      'vscode.css-custom-data.json',
    );
    assert.deepEqual(
      names(css.properties),
      sorted(elements.flatMap((one) => names(one.cssProperties))),
    );
    assert.deepEqual(
      names(css.pseudoElements),
      sorted(elements.flatMap((one) => names(one.cssParts).map((part) => `::part(${part})`))),
    );
  });

  it('JetBrains: knows the elements of this version', () => {
    const data = json<{version: string; contributions: {html: {elements: Described[]}}}>(
      'web-types.json',
    );
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    assert.equal(data.version, version);
    assert.deepEqual(
      names(data.contributions.html.elements),
      elements.map(({tagName}) => tagName).sort(),
    );
  });
});
