import assert from 'node:assert/strict';
import {it} from 'node:test';
import {parse, print, type Tree} from '../../src/render/tree.js';
import {withoutScript} from '../../src/render/without-script.js';

const rows = (count: number): Tree =>
  parse(
    `<div>${[...Array(count).keys()]
      .map(
        (n) =>
          `<div part="item"><a part="permalink" href="#p${n}">Lien</a><button>${n}</button></div>`,
      )
      .join('')}</div>`,
  );

/** How often a tree is gone through from its top. */
function walks(tree: Tree): number {
  let count = 0;
  let {childNodes} = tree;
  Object.defineProperty(tree, 'childNodes', {
    get: () => (count++, childNodes),
    set: (value: Tree['childNodes']) => (childNodes = value),
  });
  withoutScript(tree, false);
  return count;
}

it('thousands of controls are not looked for in the whole tree one by one', () => {
  assert.equal(walks(rows(200)), walks(rows(2)));
});

it('a list of choices shows the one that is chosen', () => {
  const option = (value: string, chosen: boolean) =>
    `<option value="${value}" selected="${chosen}">${value || 'Tous'}</option>`;
  const tree = parse(`<select>${option('', true)}${option('fr', false)}</select>`);
  withoutScript(tree, true);
  assert.match(print(tree), /<option value="" selected="true">Tous<\/option><option value="fr">fr/);
});
