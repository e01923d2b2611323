import {fill, plain, rowsOf, type Examples, type Row, type Template} from '../rows.js';

// Many partners as one would write it without a library: a string of all rows, set again with
// each change.

/** The bundler puts our own markup in this name's place. */
declare const TEMPLATE: Template;

class ManyPartners extends HTMLElement {
  rows: readonly Row[] = [];
  query = '';
  sort = '';
  layout = 'grid';

  async connectedCallback(): Promise<void> {
    this.attachShadow({mode: 'open'});
    this.rows = rowsOf((await (await fetch('data.json')).json()) as Examples);
    this.shadowRoot!.innerHTML = `<style>${TEMPLATE.css}</style><div class="frame" part="frame"><input type="search"><div id="rows"></div></div>`;
    this.shadowRoot!.querySelector('input')!.addEventListener('input', ({target}) => {
      this.query = plain((target as HTMLInputElement).value);
      this.show();
    });
    this.show();
  }

  show(): void {
    const words = this.query.split(/\s+/).filter(Boolean);
    const found = this.rows.filter(({haystack}) => words.every((word) => haystack!.includes(word)));
    if (this.sort) found.sort((a, b) => a[this.sort]!.localeCompare(b[this.sort]!, 'fr'));
    const html = found
      .map((one) => fill(TEMPLATE, one))
      .join('')
      .replaceAll('class="card"', this.layout === 'list' ? 'class="row"' : 'class="card"');
    this.shadowRoot!.querySelector('#rows')!.innerHTML =
      `<ul class="${this.layout}" part="list" role="list">${html}</ul>`;
  }
}
customElements.define('bench-partners', ManyPartners);
