import {CSS, list} from '../markup.js';
import {content} from './data.js';

/** A custom element by hand: one string, set once. */
class VanillaPartners extends HTMLElement {
  connectedCallback(): void {
    this.attachShadow({mode: 'open'}).innerHTML = `<style>${CSS}</style>${list(content)}`;
  }
}
customElements.define('bench-partners', VanillaPartners);
