import {renderToString} from 'react-dom/server';
import {page} from './hosts/rerender/react-page.js';
import {rerenders} from './hosts/rerender/rerender.js';
import type {State} from './hosts/rerender/state.js';

// The pages of `rerender.test.ts` in other frameworks, and in libraries that replace pages.
rerenders({name: 'Preact', module: 'preact'});
rerenders({name: 'Svelte', module: 'svelte'});
rerenders({name: 'Turbo', module: 'turbo', pages: true});
rerenders({
  name: 'Turbo that morphs',
  module: 'turbo',
  head: '<meta name="turbo-refresh-method" content="morph">',
});
rerenders({name: 'htmx', module: 'htmx', pages: true});
rerenders({
  name: 'htmx that morphs',
  module: 'htmx',
  head: '<meta name="morph">',
  pages: true,
});

// As the manual says: a page that React hydrates uses the tag; with the others, React says that it
// starts again, and goes on.
const hydrated = {module: 'react', print: (state: State) => renderToString(page(state))};
rerenders({...hydrated, name: 'React that hydrates', forms: ['tag']});
rerenders({
  ...hydrated,
  name: 'React that finds our element when it hydrates',
  forms: ['div', 'link'],
  says: /^Error: Hydration failed/,
});
