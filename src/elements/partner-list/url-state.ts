import type {LitElement, ReactiveController} from 'lit';
import {readAddress, writeAddress} from './address.js';
import {isSameChoice, type ListChoice} from './list-state.js';

/** How long a visitor has stopped before the address is written: it need not follow each key. */
const WRITE_DELAY_MS = 500;

interface Options {
  /** Prefix of the parameters; undefined where the page wants none. */
  prefix(): string | undefined;
  /** Takes over what the address says. */
  restore(choice: ListChoice): void;
}

/** Keeps a visitor's choice in the page's address, and follows Back and Forward. */
export class UrlState implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: Options;
  #prefix: string | undefined;
  /** What the address says as far as is known. */
  #known: ListChoice | undefined;
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
    removeEventListener('popstate', this.#onPopState);
    // A page that has gone elsewhere is not told what its last one was filtered by.
    if (this.#pending?.address === location.href) this.#write();
    this.cancel();
  }

  hostUpdate(): void {
    const prefix = this.#options.prefix();
    if (prefix === this.#prefix) return;
    this.#prefix = prefix;
    this.#listen();
    // What a visitor has chosen before the page asked to keep it is newer than the address.
    if (!this.#hasWritten) this.#restore();
  }

  /** An element that leaves before its first update is updated all the same, and must not listen then. */
  #listen(): void {
    if (this.#prefix !== undefined && this.#host.isConnected) {
      addEventListener('popstate', this.#onPopState);
    } else {
      removeEventListener('popstate', this.#onPopState);
    }
  }

  /**
   * The entry that Back leads to has a choice of its own: what is not written yet is not of it. A
   * way to a fragment of the same page is none.
   */
  readonly #onPopState = () => {
    if (this.#prefix === undefined) return;
    if (this.#known && isSameChoice(this.#known, readAddress(this.#prefix))) return;
    this.cancel();
    this.#restore();
  };

  #restore(): void {
    if (this.#prefix === undefined) return;
    this.#known = readAddress(this.#prefix);
    this.#options.restore(this.#known);
  }

  /** Writes a choice once no other has come for a while. */
  write(choice: ListChoice): void {
    this.#hasWritten = true;
    this.cancel();
    if (this.#prefix !== undefined) this.#known = readAddress(this.#prefix);
    this.#pending = {choice, address: location.href};
    this.#timer = setTimeout(() => {
      this.#write();
      this.cancel();
    }, WRITE_DELAY_MS);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
  }

  #write(): void {
    if (!this.#pending || this.#prefix === undefined) return;
    writeAddress(this.#prefix, this.#pending.choice);
    this.#known = readAddress(this.#prefix);
  }
}
