import type {Template} from '../scale-sites.js';

// Many partners as one would write it without a library: a string of all rows, set anew with
// each change.

/** The bundler puts our own markup in this name's place. */
declare const TEMPLATE: Template;

type Row = Readonly<Record<string, string>>;

interface Data {
  readonly kinds: Readonly<Record<string, {readonly one: string}>>;
  readonly partners: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly acronym: string;
    readonly summary: string;
    readonly founded: {readonly value: string};
    readonly seat: {readonly value: {readonly city: string; readonly country: string}};
    readonly link: {readonly value: {readonly href: string}};
  }[];
}

const [{css, row}, countries, plain] = [
  TEMPLATE,
  new Intl.DisplayNames('fr', {type: 'region'}),
  (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
];

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const rowsOf = ({kinds, partners}: Data): Row[] =>
  partners.map(({id, kind, name, acronym, summary, founded, seat, link}) => ({
    ...{id, name, acronym, summary, founded: founded.value, href: link.value.href},
    kind: kinds[kind]!.one,
    city: seat.value.city,
    country: countries.of(seat.value.country)!,
    monogram: acronym.slice(0, 2),
    haystack: plain([name, acronym, summary, seat.value.city, kinds[kind]!.one].join(' ')),
  }));

class ManyPartners extends HTMLElement {
  rows: readonly Row[] = [];
  query = '';
  sort = '';
  layout = 'grid';

  async connectedCallback(): Promise<void> {
    this.attachShadow({mode: 'open'});
    this.rows = rowsOf((await (await fetch('data.json')).json()) as Data);
    this.shadowRoot!.innerHTML = `<style>${css}</style><div class="frame" part="frame"><input type="search"><div id="rows"></div></div>`;
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
      .map((one) => row.replace(/\{(\w+)\}/g, (_, name: string) => escape(one[name]!)))
      .join('')
      .replaceAll('class="card"', this.layout === 'list' ? 'class="row"' : 'class="card"');
    this.shadowRoot!.querySelector('#rows')!.innerHTML =
      `<ul class="${this.layout}" part="list" role="list">${html}</ul>`;
  }
}
customElements.define('bench-partners', ManyPartners);
