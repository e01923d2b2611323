import htmx from './htmx-global.js';
import 'htmx.org/dist/ext/hx-history-cache.js';
import {pageOf} from './html.js';

const settled = (type: string, go: () => unknown) =>
  new Promise<void>((resolve) => {
    document.addEventListener(type, () => resolve(), {once: true});
    go();
  });

const isMorphed = document.querySelector('meta[name=morph]') !== null;

globalThis.renderState = (state) =>
  settled('htmx:after:swap', () =>
    htmx.ajax('GET', pageOf(state), {
      target: 'main',
      select: 'main',
      swap: isMorphed ? 'innerMorph' : 'innerHTML',
      push: 'true',
    }),
  );

globalThis.goBack = () => settled('htmx:history:cache:after:restore', () => history.back());
