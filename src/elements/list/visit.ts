import type {LitElement, ReactiveController} from 'lit';
import type {Facet} from '../../model/facets.js';
import type {ListLayout} from '../../view/list/state.js';
import {PfigFilterEvent} from '../shared/events.js';
import {go} from '../shared/go.js';
import {readAddress, writeAddress} from './address.js';
import {NOTHING_CHOSEN, withFilter, type Choice} from './choice.js';
import {SORTS, type Sort} from './order.js';
import {Settled} from './settled.js';

/** A list whose visitor's choice may be kept in the page's address. */
type Host = LitElement & {readonly addressPrefix: string | undefined};

const sortOf = (value: string): Sort => SORTS.find((name) => name === value) ?? SORTS[0];

/**
 * What a visitor has done with a list: searched, filtered, sorted, opened.
 *
 * Knows controls and what they lead to; must not know attributes or templates.
 */
export class Visit implements ReactiveController {
  readonly #host: Host;
  readonly #count: Settled<number>;
  #choice: Choice = NOTHING_CHOSEN;
  #started = false;
  #found = 0;
  opened: ReadonlySet<string> = new Set();
  unlimited = false;

  constructor(host: Host) {
    this.#host = host;
    this.#count = new Settled(host, () => this.#writeAddress());
    host.addController(this);
  }

  hostConnected(): void {
    const {addressPrefix} = this.#host;
    if (addressPrefix !== undefined && !this.#started) this.#choice = readAddress(addressPrefix);
  }

  get choice(): Choice {
    return this.#choice;
  }

  /** Takes in how many partners are found now, and gives the number to say. */
  counted(found: number): number {
    this.#found = found;
    return this.#count.follow(found, !this.#started);
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
  readonly onClear = async () => {
    void this.#narrow({...this.#choice, query: '', filters: {}});
    await this.#host.updateComplete;
    this.#focus('#query, select');
  };

  readonly onReveal = (key: string) => {
    this.opened = new Set([...this.opened, key]);
    this.#host.requestUpdate();
  };

  /** Opens what has these keys, whatever of the visitor's own choice hides it. */
  show(keys: readonly string[]): void {
    this.unlimited = true;
    this.opened = new Set([...this.opened, ...keys]);
    this.#choice = {...this.#choice, query: '', filters: {}};
    this.#host.requestUpdate();
  }

  close(key: string): void {
    this.opened = new Set([...this.opened].filter((one) => one !== key));
    this.#host.requestUpdate();
  }

  readonly onGo = async (selector: string) => {
    await this.#host.updateComplete;
    go(this.#host.renderRoot, selector);
  };

  /** Focus goes on where the button was: to the first partner it brought. */
  async showRest(before: number): Promise<void> {
    this.unlimited = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const shown = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=item]:not([hidden])');
    shown[before]?.focus();
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
    const {query, filters} = choice;
    this.#host.dispatchEvent(new PfigFilterEvent(query, filters, this.#found));
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #writeAddress(): void {
    const {addressPrefix} = this.#host;
    if (addressPrefix !== undefined) writeAddress(addressPrefix, this.#choice);
  }
}
