import {FACETS, type Filters} from '../../model/facets.js';
import {LIST_LAYOUTS, SORTS} from '../../model/attribute-values.js';
import {type ListChoice, isSameChoice} from './list-state.js';
import type {LitElement, ReactiveController} from 'lit';

/**
 * Reads a visitor's choice from the page's address; a missing or unknown value counts as not
 * chosen.
 */
export function readAddress(prefix: string): ListChoice {
  const params = new URLSearchParams(location.search);
  const read = (name: string) => params.get(prefix + name) ?? '';
  const filters: Filters = Object.fromEntries(
    FACETS.filter(read).map((facet) => [facet, read(facet)]),
  );
  const sort = SORTS.find((name) => name === read('sort').replace(/^-/, ''));
  return {
    query: read('q'),
    filters,
    sort,
    descending: sort !== undefined && read('sort').startsWith('-'),
    layout: LIST_LAYOUTS.find((name) => name === read('layout')),
  };
}

const nameOf = (parameter: string) => [...new URLSearchParams(parameter).keys()].at(0) ?? '';

/** Writes a visitor's choice to the page's address, without a new entry in its history. */
export function writeAddress(prefix: string, choice: ListChoice): void {
  const {query, filters, sort, descending, layout} = choice;
  const values = new Map<string, string | undefined>([
    [`${prefix}q`, query.trim()],
    ...FACETS.map((facet) => [`${prefix}${facet}`, filters[facet]] as const),
    [`${prefix}sort`, sort && `${descending ? '-' : ''}${sort}`],
    [`${prefix}layout`, layout],
  ]);
  // The page's own parameters stay as they are written.
  const others = location.search
    .slice(1)
    .split('&')
    .filter((part) => part && !values.has(nameOf(part)));
  const ours = [...values].flatMap(([name, value]) =>
    value ? [String(new URLSearchParams([[name, value]]))] : [],
  );
  const search = [...others, ...ours].join('&');
  const address = `${location.pathname}${search && `?${search}`}${location.hash}`;
  try {
    history.replaceState(history.state, '', new URL(address, location.href));
  } catch {
    // A sandboxed page has no address to write to; the list works without.
  }
}

/** Events after which a visitor may be on another page, which keeps the address as it is then. */
const LEAVE_EVENTS = ['click', 'pagehide', 'visibilitychange'] as const;

/** The pause of a visitor after which the address is written: it need not follow each key. */
const WRITE_DELAY_MS = 200;

interface Options {
  /** Prefix of the parameters; undefined where the address is not used. */
  prefix(): string | undefined;
  /** Applies the choice in the address. */
  restore(choice: ListChoice): void;
}

/** Keeps a visitor's choice in the page's address, and follows Back and Forward. */
export class UrlState implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: Options;
  #prefix: string | undefined;
  /** The choice in the address when it was last read or written. */
  #addressChoice: ListChoice | undefined;
  #hasWritten = false;
  #pending: {readonly choice: ListChoice; readonly address: string} | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#stopListening();
    this.#writePending();
  }

  hostUpdate(): void {
    const prefix = this.#options.prefix();
    if (prefix === this.#prefix) return;
    this.#prefix = prefix;
    this.#listen();
    // A choice that a visitor made before the page switched this on is newer than the address.
    if (!this.#hasWritten) this.#restore();
  }

  /**
   * Listens only while the element is on the page: an element that the page removes early is
   * updated all the same.
   */
  #listen(): void {
    if (this.#prefix !== undefined && this.#host.isConnected) {
      addEventListener('popstate', this.#onPopState);
      // A router of the page changes the address in its own listeners, which come later.
      for (const type of LEAVE_EVENTS) addEventListener(type, this.#writePending, true);
    } else {
      this.#stopListening();
    }
  }

  #stopListening(): void {
    removeEventListener('popstate', this.#onPopState);
    for (const type of LEAVE_EVENTS) removeEventListener(type, this.#writePending, true);
  }

  /** Writes a choice that is not written yet. */
  readonly #writePending = () => {
    // If the page has another address by now, the choice belongs to the one before.
    if (this.#pending?.address === location.href) this.#write();
    this.cancel();
  };

  /**
   * Back leads to an entry with another choice; a choice that is not written yet does not belong to
   * it. A link to a fragment of the same page changes no choice.
   */
  readonly #onPopState = () => {
    if (this.#prefix === undefined) return;
    if (this.#addressChoice && isSameChoice(this.#addressChoice, readAddress(this.#prefix))) return;
    this.cancel();
    this.#restore();
  };

  #restore(): void {
    if (this.#prefix === undefined) return;
    this.#addressChoice = readAddress(this.#prefix);
    this.#options.restore(this.#addressChoice);
  }

  /** Writes a choice once no other has come for a while. */
  write(choice: ListChoice): void {
    this.#hasWritten = true;
    this.cancel();
    if (this.#prefix !== undefined) this.#addressChoice = readAddress(this.#prefix);
    this.#pending = {choice, address: location.href};
    // A reload or Back keeps the address as it was before `pagehide`. Firefox does not keep a page that
    // listens to this, so it does for a moment only.
    addEventListener('beforeunload', this.#writePending);
    this.#timer = setTimeout(() => {
      this.#write();
      this.cancel();
    }, WRITE_DELAY_MS);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    removeEventListener('beforeunload', this.#writePending);
    this.#pending = undefined;
  }

  #write(): void {
    if (!this.#pending || this.#prefix === undefined) return;
    writeAddress(this.#prefix, this.#pending.choice);
    this.#addressChoice = readAddress(this.#prefix);
  }
}
