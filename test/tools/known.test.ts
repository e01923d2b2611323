import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFormat} from '../../src/locale/format.js';
import {readData} from '../../src/tools/build/data.js';
import {known} from '../../src/tools/build/known.js';

const data = await readData('.');

for (const [lang, {locale = lang}] of data.texts) {
  test(`what is known when building is what Intl says in ${locale}`, () => {
    const found = known(data, locale);
    const [quick, slow] = [createFormat(locale, found), createFormat(locale)];
    for (const {seat, figures = [], offices = []} of data.partners) {
      for (const {value, unit} of figures) {
        assert.equal(quick.number(value, unit), slow.number(value, unit));
      }
      for (const fact of [seat, ...offices]) {
        if (fact) assert.equal(quick.country(fact.value.country), slow.country(fact.value.country));
      }
    }
    for (const date of ['1923', '2025-09', '2025-09-17']) {
      assert.equal(quick.date(date), slow.date(date));
      assert.equal(quick.date(date, 'long'), slow.date(date, 'long'));
    }
    for (const number of [0, 7, 187, 999, 1000, 12345]) {
      assert.equal(quick.number(number), slow.number(number));
    }
    assert.equal(quick.list(['{0}', '{1}']), slow.list(['{0}', '{1}']));
    assert.ok(found.values['FR']);
  });
}

test('digits of a script of their own are left to Intl', () => {
  assert.equal(known(data, 'ar-EG').plain, false);
  assert.equal(createFormat('ar-EG', known(data, 'ar-EG')).number(187), '١٨٧');
});
