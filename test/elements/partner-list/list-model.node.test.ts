import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fr from '../../../.generated/locales/fr.js';
import {createDeriveList} from '../../../src/elements/partner-list/list-model.js';
import type {ListSettings} from '../../../src/elements/partner-list/list-settings.js';
import {
  initialState,
  reduce,
  type ListAction,
} from '../../../src/elements/partner-list/list-state.js';
import {l10nOf, withTexts} from '../../../src/locale/l10n.js';
import {parseDirectory} from '../../../src/model/parse/parse.js';
import {bundled} from '../../../src/model/directory.js';

const l10n = l10nOf(fr, 'fr');

const settings: ListSettings = {
  requested: {partners: [], exclude: [], kind: [], project: []},
  limit: Infinity,
  layout: 'grid',
  sort: 'programme',
  groupBy: undefined,
  controls: undefined,
  hide: [],
  level: 2,
  linkBase: undefined,
  logos: undefined,
  monograms: false,
  isPrinting: false,
  sortsFilterValues: true,
};

/** A list of the bundled directory, as it is after some actions. */
function listOf(own: Partial<ListSettings> = {}) {
  const deriveList = createDeriveList();
  const all = {...settings, ...own};
  return (...actions: readonly ListAction[]) =>
    deriveList(bundled, all, actions.reduce(reduce, initialState), l10n);
}

const ids = (partners: Iterable<{readonly id: string}>) => [...partners].map(({id}) => id);

describe('a list as it is now', () => {
  it('holds all partners in their order, under no heading', () => {
    const model = listOf()();
    assert.deepEqual(ids(model.matches), ids(bundled.partners));
    assert.deepEqual(
      model.groups.map(({value, rows}) => [value, rows.length]),
      [[undefined, bundled.partners.length]],
    );
    assert.deepEqual(model.controls, ['search', 'filter']);
  });

  it('keeps what a search leaves out in its place, and shows the rest', () => {
    const model = listOf()({type: 'search', query: 'LYON'});
    assert.deepEqual(ids(model.matches), ['interpol']);
    assert.deepEqual(ids(model.visible), ['interpol']);
    assert.equal(model.groups[0]!.rows.length, bundled.partners.length);
    assert.equal(model.isFiltered, true);
  });

  it('filters by values that some partner has, and by no others', () => {
    const list = listOf();
    const found = list({type: 'filter', facet: 'country', value: 'BE'});
    assert.deepEqual(ids(found.matches), ['rusi-europe', 'wco']);
    const all = list({type: 'filter', facet: 'country', value: 'XX'});
    assert.deepEqual(all.activeFilters, {});
    assert.equal(all.isFiltered, false);
    assert.equal(all.matches.length, bundled.partners.length);
  });

  it('is sorted as a visitor chooses, else as the page asks, and those without a year come last', () => {
    const list = listOf({sort: 'founded'});
    assert.equal(list().matches[0]!.id, 'interpol');
    const turned = list({type: 'sort', sort: 'founded', descending: true});
    assert.deepEqual(
      turned.matches.slice(-2).map(({founded}) => founded),
      [undefined, undefined],
    );
    assert.equal(list({type: 'sort', sort: 'name', descending: false}).sort, 'name');
  });

  it('shows as many as the limit leaves, and all on paper or where a visitor wants them', () => {
    assert.equal(listOf({limit: 3})().visible.size, 3);
    assert.equal(listOf({limit: 3})({type: 'show-all'}).visible.size, bundled.partners.length);
    assert.equal(listOf({limit: 3, isPrinting: true})().visible.size, bundled.partners.length);
  });

  it('has groups with places of their own, and those only that are asked for or chosen', () => {
    const list = listOf({groupBy: 'project'});
    const groups = list().groups;
    assert.equal(groups[0]!.rows[0]!.key, `aircop--${groups[0]!.rows[0]!.partner.id}`);
    const chosen = list({type: 'filter', facet: 'project', value: 'enact'});
    assert.deepEqual(
      chosen.groups.map(({value}) => value),
      ['enact'],
    );
    const requested = {...settings.requested, project: ['aircop', 'enact']};
    assert.deepEqual(
      listOf({groupBy: 'project', requested})().groups.map(({value}) => value),
      ['aircop', 'enact'],
    );
  });

  it('keeps controls while a search is at work, or once a visitor has searched, however few there are', () => {
    const requested = {...settings.requested, partners: ['wco', 'iss']};
    assert.deepEqual(listOf({requested})().controls, []);
    const search = {type: 'search', query: 'wco'} as const;
    assert.deepEqual(listOf({requested})(search).controls, ['search', 'filter']);
    const emptied = listOf({requested})(search, {...search, query: ''});
    assert.deepEqual(emptied.controls, ['search', 'filter']);
    assert.deepEqual(listOf({requested, controls: ['sort']})(search).controls, ['sort']);
  });

  it('has levels of headings that follow one another', () => {
    const levels = (own: Partial<ListSettings>) => {
      const {headingLevel, groupLevel, options} = listOf(own)();
      return [headingLevel, groupLevel, options.level];
    };
    assert.deepEqual(levels({}), [2, 3, 3]);
    assert.deepEqual(levels({groupBy: 'kind'}), [2, 3, 4]);
    assert.deepEqual(levels({groupBy: 'kind', hide: ['heading']}), [undefined, 2, 3]);
  });
});

describe('a list that somebody has made of what there is', () => {
  const entry = (id: string, name: string, more: object = {}) =>
    Object.assign({id, kind: 'Registre', name}, more);

  /** The list of some partners. */
  function listOfPartners(partners: readonly object[], own: Partial<ListSettings> = {}) {
    const {directory, texts} = parseDirectory({lang: 'fr', partners}).custom!;
    const deriveList = createDeriveList();
    return deriveList(directory, {...settings, ...own}, initialState, withTexts(l10n, texts));
  }

  it('sorts names by their first letter, not by the sign before it', () => {
    const partners = [
      entry('z', 'Zoo'),
      entry('p', '&Partners'),
      entry('a', 'Abc'),
      entry('m', '“Memorial” Society'),
      entry('b', '¡Basta!'),
      entry('r', '(RED)'),
      entry('x', '…'),
      entry('c', '— Côte'),
      entry('n', '1901'),
    ];
    const sorted = listOfPartners(partners, {sort: 'name'}).partners;
    assert.deepEqual(ids(sorted).join(''), 'xnabcmprz');
  });

  it('sorts years before 1000 as years', () => {
    const partners = [
      entry('b', 'B', {founded: '1033'}),
      entry('c', 'C', {founded: '2001'}),
      entry('a', 'A', {founded: 859}),
    ];
    assert.deepEqual(ids(listOfPartners(partners, {sort: 'founded'}).partners), ['a', 'b', 'c']);
  });

  it('knows the fields that no partner has', () => {
    assert.equal(
      listOfPartners([entry('a', 'A'), entry('b', 'B')]).missing,
      'founded seat projects',
    );
    const founded = [entry('a', 'A'), entry('b', 'B', {founded: '1999'})];
    assert.equal(listOfPartners(founded).missing, 'seat projects');
    assert.equal(listOf()().missing, '');
  });
});

describe('what a key press changes', () => {
  it('is what is found, and not the order, the groups, the filters or how partners look', () => {
    const list = listOf({groupBy: 'country'});
    const before = list({type: 'search', query: 'o'});
    const after = list({type: 'search', query: 'or'});
    assert.notEqual(after.visible, before.visible);
    for (const part of ['groups', 'filters', 'options', 'partners', 'activeFilters'] as const)
      assert.equal(after[part], before[part], part);
  });

  it('is nothing where details are opened', () => {
    const list = listOf();
    const before = list();
    const after = list({type: 'expand', keys: ['wco']});
    for (const part of ['groups', 'visible', 'matches', 'options'] as const)
      assert.equal(after[part], before[part], part);
  });

  it('is nothing in another list of the page', () => {
    const list = listOf();
    const before = list({type: 'search', query: 'wco'});
    listOf()({type: 'search', query: 'lyon'});
    const after = list({type: 'search', query: 'wco'});
    for (const part of ['groups', 'visible', 'matches', 'options', 'words'] as const)
      assert.equal(after[part], before[part], part);
  });
});
