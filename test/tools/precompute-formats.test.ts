import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFormat} from '../../src/locale/format.js';
import {readData} from '../../src/tools/data/data.js';
import {precomputeFormats} from '../../src/tools/build/precompute-formats.js';

const data = await readData('.');

for (const [lang, {locale = lang}] of data.texts) {
  test(`what is computed when building is what Intl says in ${locale}`, () => {
    const found = precomputeFormats(data, locale);
    const quick = createFormat(locale, found);
    const slow = createFormat(locale);
    for (const {seat, figures = [], offices = []} of data.partners) {
      for (const {unit, earlier = [], ...newest} of figures) {
        for (const {value} of [newest, ...earlier]) {
          assert.equal(quick.number(value, unit), slow.number(value, unit));
        }
      }
      for (const fact of [seat, ...offices]) {
        const {country} = fact?.value ?? {};
        if (country) assert.equal(quick.country(country), slow.country(country));
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
    assert.ok(found.countries['FR']);
  });
}

test('digits of a script of their own are left to Intl', () => {
  assert.equal(precomputeFormats(data, 'ar-EG').plain, false);
  assert.equal(createFormat('ar-EG', precomputeFormats(data, 'ar-EG')).number(187), '١٨٧');
});

test('what is computed of a country, a month, a number or a list is said of nothing else', () => {
  const [partner] = data.partners;
  const seat = {...partner!.seat!, value: {city: 'x', country: 'VI'}};
  const found = precomputeFormats({...data, partners: [{...partner!, seat}]}, 'fr');
  const format = createFormat('fr', found);
  assert.equal(format.country('VI'), 'Îles Vierges des États-Unis');
  assert.equal(format.list(['VI']), 'VI');
  assert.equal(format.list(['constructor']), 'constructor');
});
