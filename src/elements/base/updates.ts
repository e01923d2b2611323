import {bundled} from '../../model/directory.js';
import type {Directory, Partner} from '../../model/types.js';
import {catalogue} from '../../locale/catalogue.js';
import type {CustomDirectory} from '../../model/parse/convert.js';
import type {Parsed} from '../../model/parse/parse.js';
import {sentence} from '../../model/parse/rules.js';
import {warn} from '../../model/warn.js';
import {toText} from './attributes.js';
import {fetchJson, type Limits} from './fetch-json.js';
import {parser} from './parser.js';
import {whenIdle} from './render-scheduler.js';

/**
 * The files of newer data that a page names: each is requested once for all elements that show its
 * language, when the page is idle and one of them is in view.
 *
 * Knows files and their requests; must not know what an element shows.
 */

/** Newer data than those inside the script, in one language. */
export interface Update extends CustomDirectory {
  readonly edition: string;
}

const UPDATE_LIMITS: Limits = {bytes: 2 * 2 ** 20, milliseconds: 10_000};

/** The server that holds the folder learns nothing of the visitor, nor of the page. */
const ANONYMOUS: RequestInit = {credentials: 'omit', referrerPolicy: 'no-referrer'};

/** The longest wait for an idle moment. */
const IDLE_TIMEOUT_MS = 5000;

/** A mistake that leaves out a partner, or everything. */
const DROPS_PARTNER = /^(\/partners(\/\d+)?)?$/;

/** The same day a year later. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4, 10)}`;

/** The words of a partner's names in all languages, by which search finds it; a file has one language. */
const withAliases = (partner: Partner): Partner => {
  const aliases = bundled.partners.find(({id}) => id === partner.id)?.aliases;
  return aliases ? Object.assign(partner, {aliases}) : partner;
};

/**
 * Checks a file and gives what is newer in it.
 *
 * @returns undefined where it is as old as the bundled data, or older.
 * @throws Error that says why it cannot be used.
 */
function acceptUpdate({custom, refusal, problems}: Parsed, lang: string): Update | undefined {
  const mistake = refusal ?? problems.find(({dropped}) => DROPS_PARTNER.test(dropped));
  if (!custom || mistake) throw new Error(mistake && sentence(mistake));
  const {directory, texts} = custom;
  const {edition} = directory;
  if (!edition || custom.lang !== lang)
    throw new Error(`found edition ${edition} in "${custom.lang}", expected one in "${lang}"`);
  if (edition <= (bundled.edition ?? '')) return undefined;
  // The published data have no statement on funding, because a site may change a copy.
  const {funding, disclaimer} = catalogue.get(lang)?.texts.programme ?? {};
  Object.assign(texts.programme, {funding, disclaimer});
  const partners: Directory['partners'] = directory.partners.map(withAliases);
  return {lang, edition, directory: Object.assign(directory, {partners}), texts};
}

/** One line for the parts of an update that are left out, and one for a script that is old. */
function warnOfUpdate(url: string, {edition}: Update, {problems}: Parsed): void {
  const [first] = problems;
  if (first) warn('bad-data', `updates ${url} ${sentence(first)} (${problems.length} in all).`);
  const before = bundled.edition ?? '';
  if (edition > yearAfter(before))
    warn(
      'old-script',
      `updates: found edition ${edition} for a script of ${before}, expected a newer script; the edition is shown.`,
    );
}

/** What an element does when the newer data have come. */
type Subscriber = () => void;

/** The file of one language in a folder of newer data. */
export class UpdateFile {
  readonly #url: string;
  readonly #lang: string;
  readonly #subscribers = new Map<Element, Subscriber>();
  #status: 'new' | 'requested' | 'failed' | 'settled' = 'new';
  #request: AbortController | undefined;
  /** The newer data, once they are here. */
  update: Update | undefined;

  constructor(url: string, lang: string) {
    this.#url = url;
    this.#lang = lang;
  }

  /** Whether the file has been read: it is not requested again. */
  get isSettled(): boolean {
    return this.#status === 'settled';
  }

  /** Waits for the newer data for an element. */
  subscribe(element: Element, subscriber: Subscriber): void {
    this.#subscribers.set(element, subscriber);
    fileOf.set(element, this);
    visibility().observe(element);
  }

  /** Waits no longer; the request ends where no element waits. */
  unsubscribe(element: Element): void {
    this.#subscribers.delete(element);
    visibility().unobserve(element);
    // An element that moves is removed and added in one task.
    queueMicrotask(() => {
      if (this.#subscribers.size === 0) this.#request?.abort();
    });
  }

  /** Requests the file when the page is idle, unless that has been done. */
  request(): void {
    if (this.#status !== 'new') return;
    this.#status = 'requested';
    whenIdle(() => void this.#load(), IDLE_TIMEOUT_MS);
  }

  /** Requests a file again that has not arrived. */
  retry(): void {
    if (this.#status !== 'failed' || this.#subscribers.size === 0) return;
    this.#status = 'new';
    this.request();
  }

  async #load(): Promise<void> {
    this.#status = 'new';
    if (this.#subscribers.size === 0) return;
    this.#status = 'requested';
    const {signal} = (this.#request = new AbortController());
    try {
      const [parse, document] = await Promise.all([
        parser(),
        fetchJson(this.#url, signal, UPDATE_LIMITS, ANONYMOUS),
      ]);
      const parsed = parse(document, this.#url, this.#lang);
      this.update = acceptUpdate(parsed, this.#lang);
      this.#status = 'settled';
      if (this.update) warnOfUpdate(this.#url, this.update, parsed);
    } catch (cause) {
      this.#status = signal.aborted ? 'new' : 'failed';
      if (!signal.aborted)
        warn(
          'updates-ignored',
          `updates: found ${this.#url} (${String(cause)}), expected newer data; what is shown stays.`,
        );
    }
    this.#request = undefined;
    if (this.update) for (const subscriber of this.#subscribers.values()) subscriber();
    // It has been removed and added again meanwhile.
    if (signal.aborted) for (const element of this.#subscribers.keys()) this.#look(element);
  }

  /** Asks again whether an element is in view. */
  #look(element: Element): void {
    visibility().unobserve(element);
    visibility().observe(element);
  }
}

const files = new Map<string, UpdateFile>();
const fileOf = new WeakMap<Element, UpdateFile>();

let observer: IntersectionObserver | undefined;

/** What tells which elements are in view; made on the first page that names a folder. */
function visibility(): IntersectionObserver {
  if (observer) return observer;
  const retryAll = () => files.forEach((file) => file.retry());
  addEventListener('online', retryAll);
  // A page that comes back from the browser's cache may have lost an answer.
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) retryAll();
  });
  observer = new IntersectionObserver((entries) => {
    for (const {isIntersecting, target} of entries)
      if (isIntersecting) fileOf.get(target)?.request();
  });
  return observer;
}

/** The address of a language's file in a folder; as it is written where it is no address. */
function fileAddress(folder: string, lang: string, base: string): string {
  try {
    const url = new URL(folder, base);
    url.pathname = `${url.pathname.replace(/\/$/, '')}/${lang}.json`;
    return url.href;
  } catch {
    return folder;
  }
}

/** The file of a language in a folder: the same for all elements that name the folder. */
export function updateFile(folder: string, lang: string, base: string): UpdateFile {
  const url = fileAddress(folder, lang, base);
  const file = files.get(url) ?? new UpdateFile(url, lang);
  files.set(url, file);
  return file;
}

let pageFolder = '';
const listeners = new Set<() => void>();

/** The folder of an element: its attribute, else the setting of the page; '' where there is none. */
export const folderFor = (attribute: unknown): string => toText(attribute ?? pageFolder).trim();

/** Sets the folder of newer data for all elements that name none themselves. */
export function setPageFolder(folder: unknown): void {
  pageFolder = toText(folder);
  for (const listener of [...listeners]) listener();
}

/** Calls back when the page names another folder. Returns what stops it. */
export function followPageFolder(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
