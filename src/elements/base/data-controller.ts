import {warn} from '../../model/warn.js';
import type {Parsed} from '../../model/parse/parse.js';
import {sentence, type Normalisation, type Problem} from '../../model/parse/rules.js';
import {isServer, type LitElement, type ReactiveController} from 'lit';
import type {CustomDirectory} from '../../model/parse/convert.js';
import {toText} from './attributes.js';
import {dispatchError} from './events.js';
import {fetchJson, isAnswerError, isStorable, LIMITS} from './fetch-json.js';
import {parser} from './parser.js';

/** Lines on the console for one document; a last one counts the rest. */
const MAX_LINES = 20;

/** The end of a line that counts more cases than it names. */
const LISTED = '"pfig validate" lists them';

/** Groups items by a key, in the order in which the keys occur. */
function groupByKey<T>(items: readonly T[], keyOf: (item: T) => string): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/**
 * Warns of the parts that are left out: one line for each kind of problem, with the first place
 * and the number of the parts. Only the first problem of each part counts.
 */
function warnDropped(origin: string, problems: readonly Problem[]): void {
  const parts = groupByKey(problems, ({dropped}) => dropped).map(([first]) => first);
  // The same is wrong in the same member of several items.
  const kinds = groupByKey(parts, ({path, expected}) => path.replace(/\d+/g, '') + expected);
  const lines = kinds.map(([first, ...others]) => {
    const count = others.length > 0 ? ` (${others.length + 1} in all; ${LISTED})` : '';
    return `${origin} ${sentence(first)}${count}.`;
  });
  for (const line of lines.slice(0, MAX_LINES)) warn('bad-data', line);
  if (lines.length > MAX_LINES) {
    warn(
      'bad-data',
      `${origin}: and ${lines.length - MAX_LINES} more; "pfig validate" names all of them.`,
    );
  }
}

/** One line for each kind of normalisation, with its count and its first place. */
function warnNormalised(origin: string, normalisations: readonly Normalisation[]): void {
  for (const [{kind, path, found}, ...others] of groupByKey(normalisations, (one) => one.kind)) {
    const consequence =
      kind === 'nameless' || kind === 'unlisted' ? 'shown as it is' : 'read otherwise';
    warn(
      'data-normalised',
      `${origin} ${path || '/'}: found ${found}, ${consequence} (${kind}, ${others.length + 1} in all); ${LISTED}.`,
    );
  }
}

/**
 * Warns of the parts of a document that are left out, and of those that are read otherwise than
 * written.
 */
export function warnProblems(
  origin: string,
  problems: readonly Problem[],
  normalisations: readonly Normalisation[],
): void {
  warnDropped(origin, problems);
  // Of what is left out, nobody needs to know how it would have been read.
  const dropped = new Set(problems.map((problem) => problem.dropped));
  const isKept = ({path}: Normalisation) =>
    !path.split('/').some((_, index, keys) => dropped.has(keys.slice(0, index + 1).join('/')));
  warnNormalised(origin, normalisations.filter(isKept));
}

/** An element that can be given data other than the bundled. */
type Host = LitElement & {readonly src: string | null; readonly data: unknown};

/** The data to show: bundled data, custom data, or undefined while there are none. */
type Current = 'bundled' | CustomDirectory | undefined;

/** The state of loading: `retrying` is loading again because a visitor pressed the button. */
type Status = 'settled' | 'loading' | 'retrying' | 'failed';

/**
 * The directory that a page gives by `data` or `src`: loads and parses it, and stops loading when the
 * page names another one or removes the element.
 *
 * It reads the two properties before an update; requests, console lines and the event `pfig-error`
 * follow after it. Its getters only read.
 *
 * Knows documents and their loading; must not know templates or other attributes.
 */
export class DataController implements ReactiveController {
  readonly #host: Host;
  #current: Current;
  #status: Status = 'settled';
  #src: string | undefined;
  #data: unknown;
  #request: AbortController | undefined;
  #isFetched = false;
  /** Reports on the last document, once the element shows the result. */
  #report: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The data to show; while another document is being loaded, the one before. */
  get current(): Current {
    return this.#current;
  }

  /** Whether a document is being loaded. */
  get isBusy(): boolean {
    return this.#status === 'loading' || this.#status === 'retrying';
  }

  get hasFailed(): boolean {
    return this.#status === 'failed';
  }

  /** Whether a new request may help: after a request it may, for an object it cannot. */
  get isRetriable(): boolean {
    return this.#isFetched && this.#status !== 'loading';
  }

  /** The connection is back: requests a failed file again. */
  readonly #onOnline = () => {
    if (this.isRetriable) this.retry();
  };

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    // A request that was stopped when the element left the page starts again.
    this.#startRequest();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    this.#abort();
  }

  hostUpdated(): void {
    this.#startRequest();
    const report = this.#report;
    this.#report = undefined;
    report?.();
  }

  /** Requests the file again. */
  retry(): void {
    if (this.#status !== 'failed') return;
    this.#status = 'retrying';
    this.#host.requestUpdate();
  }

  /** Reads `data` and `src`. The host calls it before each update, on a server too. */
  willUpdate(): void {
    const data = this.#host.data ?? undefined;
    const src = data === undefined ? toText(this.#host.src).trim() : '';
    if (data === this.#data && src === this.#src) return;
    this.#abort();
    this.#data = data;
    this.#src = src;
    this.#isFetched = false;
    this.#report = undefined;
    // Before the first paint nothing stays: bundled data must not appear for a moment before custom
    // data.
    if (!this.#host.hasUpdated) this.#current = undefined;
    const parse = data === undefined ? undefined : parser();
    if (typeof parse === 'function') {
      this.#accept(parse(data, this.#host.baseURI));
    } else if (parse || src) {
      this.#isFetched = true;
      this.#status = 'loading';
    } else {
      this.#status = 'settled';
      this.#current = 'bundled';
    }
    // A server renders once, and nothing follows.
    if (isServer) this.hostUpdated();
  }

  #abort(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  #startRequest(): void {
    if (this.isBusy && !this.#request && this.#host.isConnected) void this.#load();
  }

  async #load(): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const parsed = await this.#read(request.signal);
      if (this.#request !== request) return;
      // The parser is here: if an object fails now, the object is the cause and no new request
      // helps.
      this.#isFetched = this.#data === undefined;
      this.#accept(parsed);
    } catch (cause) {
      if (this.#request !== request) return;
      this.#fail(String(cause));
    }
    this.#request = undefined;
    this.#host.requestUpdate();
    await this.#keepFocus();
  }

  /** Reads the document in `data`, or at the address in `src`. */
  async #read(signal: AbortSignal): Promise<Parsed> {
    const {baseURI} = this.#host;
    if (this.#data !== undefined) return (await parser())(this.#data, baseURI);
    const url = new URL(this.#src!, baseURI).href;
    if (this.#status !== 'retrying') {
      let mayBeOld = false;
      try {
        const parsed = await this.#fetch(url, signal, 'default', (response) => {
          mayBeOld = isStorable(response);
        });
        if (!parsed.refusal || !mayBeOld) return parsed;
      } catch (error) {
        if (!mayBeOld || !isAnswerError(error)) throw error;
      }
    }
    // What cannot be used may be an old answer that the browser has kept.
    return this.#fetch(url, signal, 'reload');
  }

  async #fetch(
    url: string,
    signal: AbortSignal,
    cache: RequestCache,
    onAnswer?: (response: Response) => void,
  ): Promise<Parsed> {
    const [parse, document] = await Promise.all([
      parser(),
      fetchJson(url, signal, LIMITS, {cache}, onAnswer),
    ]);
    return parse(document, url);
  }

  #accept({custom, refusal, problems, normalisations}: Parsed): void {
    // The problem that makes the whole document unusable is part of the line on the failure.
    if (refusal) {
      this.#fail(sentence(refusal));
      return;
    }
    this.#current = custom;
    this.#status = 'settled';
    this.#report = () => warnProblems(this.#src || 'data', problems, normalisations);
  }

  /** Shows no data: other data would appear under the name of the custom data. */
  #fail(cause: string): void {
    this.#current = undefined;
    this.#status = 'failed';
    const place = this.#src ? `src: found "${this.#src}"` : 'data';
    const message =
      `<${this.#host.localName}> ${place} (${cause}), expected a directory as ` +
      'directory.schema.json has it; a message is shown in its place.';
    this.#report = () => {
      warn('data-unavailable', message);
      dispatchError(this.#host, 'data-unavailable', message);
    };
  }

  /** Moves the focus from the button, which is gone now, to the top of the new content. */
  async #keepFocus(): Promise<void> {
    const {shadowRoot, updateComplete} = this.#host;
    if (!this.#current || !shadowRoot?.activeElement?.matches('[part=retry]')) return;
    await updateComplete;
    const top =
      shadowRoot.querySelector<HTMLElement>('[part=heading]') ??
      shadowRoot.querySelector<HTMLElement>('[part=frame]');
    if (!top) return;
    top.tabIndex = -1;
    top.focus();
  }
}
