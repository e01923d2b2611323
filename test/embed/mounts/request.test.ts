import {expect} from 'chai';
import {LINK_SELECTOR, requestOf} from '../../../src/embed/mounts/request.js';

const ELEMENTS = [
  {
    tag: 'pfig-partner-list',
    observedAttributes: ['layout', 'src', 'updates', 'logos', 'expanded', 'deep-link'],
  },
];

const QUERY = new URLSearchParams({
  layout: 'table',
  src: '/a.json',
  updates: '/data/',
  logos: '/{id}.svg',
  lang: 'fr',
  expanded: 'false',
});

/** The attributes that a mount point gives a value. */
function requested(mountPoint: Element): Record<string, string | null> {
  const attributes = requestOf(mountPoint, ELEMENTS)?.attributes ?? [];
  return Object.fromEntries([...attributes].filter(([, value]) => value !== null));
}

describe('a request', () => {
  it('of a link never says where content comes from', () => {
    const link = document.createElement('a');
    link.href = `#pfig-partner-list?${QUERY}`;
    expect(requested(link)).to.deep.equal({layout: 'table', lang: 'fr'});
  });

  for (const href of [
    '#pfig-partner-list?lang=pt-br&layout=table',
    '#pfig-partner-list?lang=pt-br&amp;amp;layout=table',
    '#pfig-partner-list?lang=pt-br&amp;#038;layout=table',
    '#pfig-partner-list%3Flang=pt-br%26layout=table',
    '#pfig-partner-list%3flang%3dpt-br%26layout%3dtable',
    '#pfig-partner-list?lang=pt-br%26layout=table',
    '#pfig-partner-list%253Flang%253Dpt-br%2526layout%253Dtable',
    '#pfig-partner-list?lang=pt%252Dbr&layout=t%61ble',
    '#PFIG-PARTNER-LIST?LANG=PT-BR&LAYOUT=TABLE',
    '#PFIG-PARTNER-LIST%3FLANG=PT-BR%26LAYOUT=TABLE',
    '#pfig-partner-list?Lang=pt-BR&Layout=Table',
    '/page%23pfig-partner-list%3Flang=pt-br%26layout=table',
    '/page?a=1#PFIG-partner-list?lang=pt-br&layout=table',
    '#pfig-partner-list%3Flang=pt-br%26layout=table%26x=%E9',
  ]) {
    it(`of a link is read however a system has encoded it: ${href}`, () => {
      const area = document.createElement('div');
      area.innerHTML = `<a href="${href}">x</a>`;
      const link = area.querySelector('a')!;
      expect(link.matches(LINK_SELECTOR)).to.equal(true);
      expect(requested(link)).to.deep.equal({layout: 'table', lang: 'pt-br'});
    });
  }

  it('of a link needs the sign after the name, and keeps the case of what the page names', () => {
    const link = document.createElement('a');
    for (const href of [
      '#pfig-partner-list',
      '#pfig-partner-lists?a',
      '?pfig-partner-list?a',
      '/login?next=%23pfig-partner-list%3Flayout=table',
    ])
      expect(requestOf(Object.assign(link, {href}), ELEMENTS), href).to.equal(undefined);
    link.href = '#pfig-partner-list?deep-link=P-&layout=table';
    expect(requested(link)).to.deep.equal({layout: 'table', 'deep-link': 'P-'});
  });

  it('of a div does, for whoever may write data attributes is an editor', () => {
    const div = document.createElement('div');
    div.dataset['pfig'] = 'partner-list';
    for (const [name, value] of QUERY) div.setAttribute(`data-${name}`, value);
    expect(requested(div)).to.deep.equal({
      layout: 'table',
      src: '/a.json',
      updates: '/data/',
      logos: '/{id}.svg',
      lang: 'fr',
    });
  });
});
