import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  initialState,
  reduce,
  type ListAction,
  type ListState,
} from '../../../src/elements/partner-list/list-state.js';

const after = (...actions: readonly ListAction[]): ListState =>
  actions.reduce(reduce, initialState);

const nothingChosen = {
  query: '',
  filters: {},
  sort: undefined,
  descending: false,
  layout: undefined,
} as const;

describe('what a visitor does with a list', () => {
  it('is a search', () => {
    const state = after({type: 'search', query: 'lyon'});
    assert.equal(state.query, 'lyon');
    assert.equal(state.changedBy, 'visitor');
  });

  it('is a choice of filters, which an empty value lifts', () => {
    const both = after(
      {type: 'filter', facet: 'country', value: 'BE'},
      {type: 'filter', facet: 'kind', value: 'agency'},
    );
    assert.deepEqual(both.filters, {country: 'BE', kind: 'agency'});
    const one = reduce(both, {type: 'filter', facet: 'country', value: ''});
    assert.deepEqual(one.filters, {kind: 'agency'});
    assert.deepEqual(both.filters, {country: 'BE', kind: 'agency'});
  });

  it('is an order and a layout', () => {
    const state = after(
      {type: 'sort', sort: 'name', descending: true},
      {type: 'choose-layout', layout: 'table'},
    );
    assert.deepEqual([state.sort, state.descending, state.layout], ['name', true, 'table']);
  });

  it('is the same state where it changes nothing', () => {
    const state = after(
      {type: 'search', query: 'lyon'},
      {type: 'filter', facet: 'country', value: 'BE'},
      {type: 'expand', keys: ['a']},
    );
    const same: readonly ListAction[] = [
      {type: 'search', query: 'lyon'},
      {type: 'filter', facet: 'country', value: 'BE'},
      {type: 'expand', keys: ['a']},
      {type: 'limit-changed'},
      {type: 'restore', choice: {...nothingChosen, query: 'lyon', filters: {country: 'BE'}}},
    ];
    for (const action of same) assert.equal(reduce(state, action), state, action.type);
  });

  it('takes a search back without its order, and goes on at the controls', () => {
    const state = after(
      {type: 'search', query: 'lyon'},
      {type: 'filter', facet: 'country', value: 'BE'},
      {type: 'sort', sort: 'name', descending: false},
      {type: 'clear'},
    );
    assert.deepEqual([state.query, state.filters, state.sort], ['', {}, 'name']);
    assert.equal(state.focus, 'controls');
    assert.equal(reduce(state, {type: 'search', query: 'x'}).focus, undefined);
  });

  it('takes one part of a search back, and goes on at the next one', () => {
    const both = after(
      {type: 'search', query: 'lyon'},
      {type: 'filter', facet: 'country', value: 'BE'},
      {type: 'filter', facet: 'kind', value: 'agency'},
    );
    const less = reduce(both, {type: 'take-back', part: 'country'});
    assert.deepEqual([less.query, less.filters], ['lyon', {kind: 'agency'}]);
    assert.deepEqual(less.focus, {after: 'country'});
    assert.equal(less.changedBy, 'visitor');
    const filters = reduce(both, {type: 'take-back', part: 'query'});
    assert.deepEqual([filters.query, filters.filters], ['', both.filters]);
  });

  it('shows and hides filters on a narrow page, which changes nothing else', () => {
    const open = after({type: 'toggle-filters'});
    assert.deepEqual([open.filtersOpen, open.changedBy], [true, 'address']);
    assert.equal(reduce(open, {type: 'toggle-filters'}).filtersOpen, false);
    assert.equal(reduce(open, {type: 'clear'}).filtersOpen, true);
  });

  it('opens and closes details, each at its place', () => {
    const open = after({type: 'expand', keys: ['a', 'b']}, {type: 'collapse', key: 'a'});
    assert.deepEqual([...open.expanded], ['b']);
    assert.equal(open.changedBy, 'address');
  });

  it('shows what is beyond the limit, until the limit changes', () => {
    const all = after({type: 'show-all'});
    assert.deepEqual([all.showAll, all.focus], [true, 'new-rows']);
    const limited = reduce(all, {type: 'limit-changed'});
    assert.deepEqual([limited.showAll, limited.focus], [false, undefined]);
  });
});

describe('what else changes a list', () => {
  it('is the address, which says the whole choice and opens nothing', () => {
    const searched = after(
      {type: 'expand', keys: ['a']},
      {type: 'search', query: 'lyon'},
      {type: 'choose-layout', layout: 'table'},
    );
    const back = reduce(searched, {type: 'restore', choice: {...nothingChosen, query: 'wco'}});
    assert.deepEqual([back.query, back.layout, back.changedBy], ['wco', undefined, 'address']);
    assert.deepEqual([...back.expanded], ['a']);
  });

  it('is a deep link, to which a search gives way only where it hides the partner', () => {
    const searched = after({type: 'search', query: 'lyon'});
    const keys = ['iss', 'enact--iss'];
    const seen = reduce(searched, {type: 'reveal', keys, isMatch: true, isWithinLimit: true});
    assert.deepEqual([seen.query, seen.showAll, seen.changedBy], ['lyon', false, 'visitor']);
    assert.deepEqual([...seen.expanded], keys);
    const limited = reduce(searched, {type: 'reveal', keys, isMatch: true, isWithinLimit: false});
    assert.deepEqual([limited.query, limited.showAll], ['lyon', true]);
    const hidden = reduce(searched, {type: 'reveal', keys, isMatch: false, isWithinLimit: true});
    assert.deepEqual([hidden.query, hidden.showAll, hidden.changedBy], ['', false, 'deep-link']);
    const both = reduce(searched, {type: 'reveal', keys, isMatch: false, isWithinLimit: false});
    assert.deepEqual([both.query, both.showAll], ['', true]);
  });
});
