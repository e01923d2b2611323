import {flushSync} from 'react-dom';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {page} from './react-page.js';
import type {State} from './state.js';

const main = document.querySelector('main')!;
const printed = main.dataset['state'];
const root = printed ? hydrateRoot(main, page(JSON.parse(printed) as State)) : createRoot(main);

globalThis.renderState = (state) => flushSync(() => root.render(page(state)));
