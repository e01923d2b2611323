import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFormat} from '../../src/locale/format.js';
import {dayOf} from '../../src/model/timeline.js';
import {readData} from '../../src/tools/data/data.js';
import {precomputeFormats} from '../../src/tools/build/precompute-formats.js';

const data = await readData('.');

const KINDS = ['x', 'Z', 'é', 'e'];

for (const [lang, {locale = lang}] of data.texts) {
  test(`what is computed when building is what Intl says in ${locale}`, () => {
    const found = precomputeFormats(data, locale, KINDS);
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
    const months = found.months
      .split('|')
      .map((_, index) => `2019-${String(index + 1).padStart(2, '0')}`);
    const dates = [...months, '0923', '1923', '2025-13', '2025-09-17', dayOf(data.edition)];
    for (const date of dates) {
      assert.equal(quick.date(date), slow.date(date));
      assert.equal(quick.date(date, 'long'), slow.date(date, 'long'));
    }
    for (const number of [0, 7, 187, 999, 1000, 12345]) {
      assert.equal(quick.number(number), slow.number(number));
    }
    for (const items of [0, 1, 2, 3, 8].map((length) =>
      [...Array(length).keys()].map((index) => `{${index}}`),
    ))
      assert.equal(quick.list(items), slow.list(items));
    assert.equal(quick.list(['a', 'ibis']), slow.list(['a', 'ibis']));
    for (const n of [0, 1, 2, 3, 11, 12, 100, 1_000_000]) {
      const forms = 'zero: a | one: b | two: c | few: d | many: e | other: f';
      assert.equal(quick.plural(forms, n), slow.plural(forms, n));
    }
    const names = [...KINDS, ...Object.values(found.countries), 'between'];
    assert.deepEqual([...names].sort(quick.compare), [...names].sort(slow.compare));
    assert.ok(found.countries['FR']);
  });
}

test('digits of a script of their own are left to Intl', () => {
  assert.equal(precomputeFormats(data, 'ar-EG', KINDS).plain, false);
  assert.equal(createFormat('ar-EG', precomputeFormats(data, 'ar-EG', KINDS)).number(187), '١٨٧');
});

test('what is computed of a country, a month, a number or a list is said of nothing else', () => {
  const [partner] = data.partners;
  const seat = {...partner!.seat!, value: {city: 'x', country: 'VI'}};
  const found = precomputeFormats({...data, partners: [{...partner!, seat}]}, 'fr', KINDS);
  const format = createFormat('fr', found);
  assert.equal(format.country('VI'), 'Îles Vierges des États-Unis');
  assert.equal(format.list(['VI']), 'VI');
  assert.equal(format.list(['constructor']), 'constructor');
});
