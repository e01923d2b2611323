import type {LitElement, ReactiveController} from 'lit';
import {warn} from '../../internal/warn.js';
import type {Own} from '../../model/parse/convert.js';
import {sentence} from '../../model/parse/problem.js';
import {written} from './attributes.js';
import {fail} from './fail.js';
import {fetchJson} from './fetch-json.js';
import {reader, type Reader} from './reader.js';
import {report} from './report.js';

/** An element that can be given data other than the bundled. */
type Host = LitElement & {readonly src: string | null; readonly data: unknown};

/** What is shown: bundled data, someone else's, or neither yet (or no more). */
type Shown = 'bundled' | Own | undefined;

/** How far it has come: `retrying` is loading again by a visitor's wish. */
type Status = 'settled' | 'loading' | 'retrying' | 'failed';

/**
 * The directory that a page gives by `data` or `src`: read, loaded, and given up when
 * another is asked for or the element is gone.
 *
 * Knows documents and their loading; must not know templates or the elements' own attributes.
 */
export class OwnData implements ReactiveController {
  readonly #host: Host;
  #shown: Shown;
  #status: Status = 'settled';
  #src: string | undefined;
  #data: unknown;
  #request: AbortController | undefined;
  #fetched = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The line is back: what did not come over it is asked for again. */
  readonly #online = () => {
    if (this.retriable) this.retry();
  };

  hostConnected(): void {
    addEventListener('online', this.#online);
    // What was given up when the element left is asked for again.
    if (this.busy && !this.#request) void this.#load();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    this.#giveUp();
  }

  #giveUp(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  hostUpdate(): void {
    this.#follow();
  }

  /** What to show; while another document is on its way, the one before. */
  get shown(): Shown {
    this.#follow();
    return this.#shown;
  }

  /** Whether a document is on its way. */
  get busy(): boolean {
    return this.#status === 'loading' || this.#status === 'retrying';
  }

  get failed(): boolean {
    return this.#status === 'failed';
  }

  /** Whether asking again may help: for what is fetched, not for an object. */
  get retriable(): boolean {
    return this.#fetched && this.#status !== 'loading';
  }

  /** Asks for the file again. */
  retry(): void {
    if (this.#status !== 'failed') return;
    this.#status = 'retrying';
    this.#host.requestUpdate();
    void this.#load();
  }

  /** Takes up what `data` and `src` say now; called wherever the answer matters. */
  #follow(): void {
    const data = this.#host.data ?? undefined;
    const src = data === undefined ? written(this.#host.src).trim() : '';
    if (data === this.#data && src === this.#src) return;
    this.#giveUp();
    this.#data = data;
    this.#src = src;
    this.#fetched = false;
    // Before the first paint nothing stays: ours must not flash up in place of another's.
    if (!this.#host.hasUpdated) this.#shown = undefined;
    if (data !== undefined) {
      const read = reader();
      if (typeof read === 'function') this.#read(read, data, 'data', 'data');
      else void this.#load();
    } else if (src) {
      void this.#load();
    } else {
      this.#status = 'settled';
      this.#shown = 'bundled';
    }
  }

  async #load(): Promise<void> {
    this.#fetched = true;
    this.#status = this.#status === 'retrying' ? 'retrying' : 'loading';
    const src = this.#src || 'data';
    if (!this.#host.isConnected) return;
    const request = new AbortController();
    this.#request = request;
    const found = this.#src ? `src: found "${src}"` : src;
    try {
      const [read, {document}] = await Promise.all([reader(), this.#document(request.signal)]);
      if (this.#request === request) {
        // From here on it is the object's own fault.
        this.#fetched = this.#data === undefined;
        this.#read(read, document, found, src);
      }
    } catch (cause) {
      if (this.#request === request) this.#fail(`${found} (${String(cause)})`);
    }
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#host.requestUpdate();
    await this.#keepFocus();
  }

  /** What `data` or `src` hold. */
  async #document(signal: AbortSignal): Promise<{document: unknown}> {
    // In a wrapper: what has a member `then` would be waited for.
    if (this.#data !== undefined) return {document: this.#data};
    const document = await fetchJson(new URL(this.#src!, this.#host.baseURI).href, signal);
    return {document};
  }

  #read(read: Reader, document: unknown, found: string, origin: string): void {
    const {baseURI} = this.#host;
    const base = this.#src ? new URL(this.#src, baseURI).href : baseURI;
    const {own, refusal, problems, normalisations} = read(document, base);
    // What makes all of it unusable is told in one line with what happens then.
    if (refusal) {
      this.#fail(`${found} (${sentence(refusal)})`);
      return;
    }
    report(origin, problems, normalisations);
    this.#shown = own;
    this.#status = 'settled';
  }

  /** Nothing is shown rather than something under another's name. */
  #fail(found: string): void {
    this.#shown = undefined;
    this.#status = 'failed';
    const message =
      `<${this.#host.localName}> ${found}, expected a directory as directory.schema.json has it; ` +
      'a message is shown in its place.';
    warn('data-unavailable', message);
    fail(this.#host, 'data-unavailable', message);
  }

  /** A visitor who pressed the button, which is gone now, goes on at the top of what came. */
  async #keepFocus(): Promise<void> {
    const {shadowRoot, updateComplete} = this.#host;
    if (!this.#shown || !shadowRoot?.activeElement?.matches('[part=retry]')) return;
    await updateComplete;
    const top =
      shadowRoot.querySelector<HTMLElement>('[part=heading]') ??
      shadowRoot.querySelector<HTMLElement>('[part=frame]');
    if (!top) return;
    top.tabIndex = -1;
    top.focus();
  }
}
