import {flushSync, mount} from 'svelte';
import Page from './App.svelte';
import type {State} from './state.js';

interface App {
  show(state: State): void;
}

let app: App | undefined;

globalThis.renderState = (state) => {
  if (app) app.show(state);
  else
    app = mount(Page, {
      target: document.querySelector('main')!,
      props: {first: state},
    }) as unknown as App;
  flushSync();
};
