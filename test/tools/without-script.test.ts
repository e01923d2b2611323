import assert from 'node:assert/strict';
import {it} from 'node:test';
import {parse, print, type Tree} from '../../src/render/tree.js';
import {withoutScript} from '../../src/render/without-script.js';

const rows = (count: number): Tree =>
  parse(
    `<div>${[...Array(count).keys()]
      .map(
        (n) =>
          `<button part="toggle" aria-controls="d${n}">Plus</button><p id="d${n}" hidden>${n}</p>`,
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
  withoutScript(tree, true);
  return count;
}

it('each button becomes the summary of its own details', () => {
  const tree = rows(2);
  withoutScript(tree, false);
  assert.match(print(tree), /<\/summary><p>0<\/p><\/details><details>.*<\/summary><p>1<\/p>/);
});

it('thousands of details are not looked for in the whole tree one by one', () => {
  assert.equal(walks(rows(200)), walks(rows(2)));
});

it('a list of choices shows the one that is chosen', () => {
  const option = (value: string, chosen: boolean) =>
    `<option value="${value}" selected="${chosen}">${value || 'Tous'}</option>`;
  const tree = parse(`<select>${option('', true)}${option('fr', false)}</select>`);
  withoutScript(tree, true);
  assert.match(print(tree), /<option value="" selected="true">Tous<\/option><option value="fr">fr/);
});
