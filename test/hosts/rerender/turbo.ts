import '@hotwired/turbo';
import {pageOf} from './html.js';

declare const Turbo: {visit(address: string, options: {action: string}): void};

/** Waits for the page that Turbo goes to. */
const loaded = (go: () => unknown) =>
  new Promise<void>((resolve) => {
    document.addEventListener('turbo:load', () => resolve(), {once: true});
    go();
  });

// A page that asks for it is morphed where it would be replaced by itself.
const isMorphed = document.querySelector('meta[name=turbo-refresh-method]') !== null;

globalThis.renderState = (state) =>
  loaded(() => Turbo.visit(pageOf(state), {action: isMorphed ? 'replace' : 'advance'}));

globalThis.goBack = () => loaded(() => history.back());
