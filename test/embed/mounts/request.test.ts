import {expect} from 'chai';
import {requestOf} from '../../../src/embed/mounts/request.js';

const ELEMENTS = [
  {tag: 'pfig-partner-list', observedAttributes: ['layout', 'src', 'updates', 'logos', 'expanded']},
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
