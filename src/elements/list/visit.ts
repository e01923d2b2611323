import type {LitElement, ReactiveController} from 'lit';
import type {Facet, Filters} from '../../model/facets.js';
import type {ListLayout} from '../../view/list/state.js';
import {PfigFilterEvent} from '../shared/events.js';
import {readAddress, writeAddress} from './address.js';
import {NOTHING_CHOSEN, withFilter, type Choice} from './choice.js';
import {SORTS, type Sort} from './order.js';
import {Settled} from './settled.js';

const sortOf = (value: string): Sort => SORTS.find((name) => name === value) ?? SORTS[0];

/**
 * What a visitor has done with a list: searched, filtered, sorted, opened.
 *
 * Knows controls and what they lead to; must not know attributes or templates.
 */
export class Visit implements ReactiveController {
  readonly #host: LitElement;
  readonly #addressPrefix: () => string | undefined;
  readonly #count: Settled<number>;
  #choice: Choice = NOTHING_CHOSEN;
  #started = false;
  #prefix: string | undefined;
  #found = 0;
  #total = 0;
  #filters: Filters = {};
  opened: ReadonlySet<string> = new Set();
  unlimited = false;

  /** @param addressPrefix that of the address's parameters; undefined where the choice is not kept there. */
  constructor(host: LitElement, addressPrefix: () => string | undefined) {
    this.#host = host;
    this.#addressPrefix = addressPrefix;
    this.#count = new Settled(host, () => this.#writeAddress());
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  hostUpdate(): void {
    const addressPrefix = this.#addressPrefix();
    if (addressPrefix === this.#prefix) return;
    this.#prefix = addressPrefix;
    if (!this.#started) this.#readAddress();
  }

  /** Back and forward lead to another choice; what is not written yet is newer than any. */
  readonly #onPopState = () => {
    if (!this.#count.waiting) this.#readAddress();
    this.#host.requestUpdate();
  };

  get choice(): Choice {
    return this.#choice;
  }

  /**
   * Takes in what the choice comes to now, and gives the number to say.
   *
   * @param total how many there are to choose from; another number is the page's doing.
   * @param filters those of the choice that are at work.
   */
  counted(found: number, total: number, filters: Filters): number {
    const byPage = total !== this.#total;
    this.#found = found;
    this.#total = total;
    this.#filters = filters;
    return this.#count.follow(found, !this.#started || byPage);
  }

  readonly onQuery = (query: string) => this.#narrow({...this.#choice, query});

  readonly onFilter = (facet: Facet, value: string) =>
    this.#narrow(withFilter(this.#choice, facet, value));

  readonly onSort = (value: string) =>
    this.#choose({...this.#choice, sort: sortOf(value), descending: false});

  readonly onLayout = (layout: string) =>
    this.#choose({...this.#choice, layout: layout as ListLayout});

  /** By a column's header: a second time turns the order round. */
  sortBy(value: string, current: Sort): void {
    const descending = value === current && !this.#choice.descending;
    this.#choose({...this.#choice, sort: sortOf(value), descending});
  }

  /** Takes search and filters back. */
  readonly widen = () => this.#narrow({...this.#choice, query: '', filters: {}});

  readonly onClear = async () => {
    await this.widen();
    this.#host.renderRoot
      .querySelector<HTMLElement>('#query, select, [part=item]:not([hidden])')
      ?.focus();
  };

  readonly onReveal = (key: string) => this.open([key]);

  open(keys: readonly string[]): void {
    this.opened = new Set([...this.opened, ...keys]);
    this.#host.requestUpdate();
  }

  close(key: string): void {
    this.opened = new Set([...this.opened].filter((one) => one !== key));
    this.#host.requestUpdate();
  }

  /** Focus goes on where the button was: to the first partner it brought. */
  async showRest(): Promise<void> {
    const rows = () => [
      ...this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=item]:not([hidden])'),
    ];
    const before = new Set(rows());
    this.unlimited = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    rows()
      .find((row) => !before.has(row))
      ?.focus();
  }

  /** A new choice of order or layout. */
  #choose(choice: Choice): void {
    this.#started = true;
    this.#choice = choice;
    this.#count.wait();
    this.#host.requestUpdate();
  }

  /** A new choice of partners, which the page is told of once it is shown. */
  async #narrow(choice: Choice): Promise<void> {
    this.#choose(choice);
    await this.#host.updateComplete;
    this.#host.dispatchEvent(new PfigFilterEvent(choice.query, this.#filters, this.#found));
  }

  #readAddress(): void {
    if (this.#prefix !== undefined) this.#choice = readAddress(this.#prefix);
  }

  #writeAddress(): void {
    if (this.#prefix === undefined) return;
    writeAddress(this.#prefix, {...this.#choice, filters: this.#filters});
  }
}
