import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toExpression, toModule} from '../../src/tools/build/to-module.js';

const repeated = 'Ein Satz, der zweimal da ist';
const value = {
  format: 1,
  plain: true,
  none: null,
  'about-days': {'98percent': '98 %', $: 'd’ici à l’été, “¿qué?”'},
  list: ['"quoted" and \\', 'line\n\u2028end', '</script><!--', 'الشركاء', '🌍', []],
  twice: [repeated, {again: repeated}],
};

const evaluate = (expression: string): unknown =>
  new Function(`"use strict"; return ${expression}`)() as unknown;

const importFrom = async (code: string): Promise<unknown> =>
  ((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {default: unknown})
    .default;

describe('data as code', () => {
  it('is the same value, as a module and as an expression', async () => {
    assert.deepEqual(await importFrom(toModule(value)), value);
    assert.deepEqual(evaluate(toExpression(value)), value);
  });

  it('is an expression wherever one may be: as an argument, and before a member', () => {
    assert.equal(evaluate(`[${toExpression(value)}].length`), 1);
    assert.equal(evaluate(`${toExpression(value)}.format`), 1);
    assert.equal(evaluate(toExpression('é')), 'é');
  });

  it('is ASCII, and ends no script that it is in', () => {
    for (const code of [toModule(value), toExpression(value)]) {
      assert.match(code, /^[\n -~]*$/);
      assert.doesNotMatch(code, /<\/script/);
    }
  });

  it('has a long text that occurs twice once in a module', () => {
    assert.equal(toModule(value).split(repeated).length - 1, 1);
  });

  it('leaves out members without a value, as JSON does', () => {
    assert.deepEqual(evaluate(toExpression({a: undefined, b: 1})), {b: 1});
  });
});
