import {bundled} from '../../model/directory.js';
import type {Partner} from '../../model/types.js';
import {catalogue} from '../../locale/catalogue.js';
import type {CustomDirectory} from '../../model/parse/convert.js';
import type {Parsed} from '../../model/parse/parse.js';
import {sentence} from '../../model/parse/rules.js';
import {warn} from '../../model/warn.js';
import {toText} from './attributes.js';
import {warnProblems} from './data-controller.js';
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
const IDLE_TIMEOUT_MS = 2000;

/** A mistake that leaves out a partner, or everything. */
const DROPS_PARTNER = /^(\/partners(\/\d+)?)?$/;

const SCRIPT_EDITION = bundled.edition ?? '';

/** The words of a partner's names in all languages, by which search finds it; a file has one language. */
const aliasesOf = ({id}: Partner): string | undefined =>
  bundled.partners.find((partner) => partner.id === id)?.aliases;

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
  const {edition = ''} = directory;
  if (!edition || custom.lang !== lang)
    throw new Error(`edition "${edition}" in "${custom.lang}", expected one in "${lang}"`);
  if (edition <= SCRIPT_EDITION) return undefined;
  // The published data have no statement on funding, because a site may change a copy.
  const {funding, disclaimer} = catalogue.get(lang)!.texts.programme;
  Object.assign(texts.programme, {funding, disclaimer});
  for (const partner of directory.partners) Object.assign(partner, {aliases: aliasesOf(partner)});
  return {lang, edition, directory, texts};
}

/** The file of one language in a folder of newer data. */
export class UpdateFile {
  readonly #address: string;
  readonly #lang: string;
  /** The elements that wait for it, and what they do when it is here. */
  readonly #subscribers = new Map<Element, () => void>();
  #status: 'new' | 'requested' | 'failed' | 'settled' = 'new';
  #request = new AbortController();
  readonly #observer = new IntersectionObserver((entries) => {
    if (entries.some(({isIntersecting}) => isIntersecting)) this.#requestIf('new');
  });
  /** The newer data, once they are here. */
  update: Update | undefined;

  constructor(address: string, lang: string) {
    this.#address = address;
    this.#lang = lang;
    const retry = () => this.#requestIf('failed');
    addEventListener('online', retry);
    // A page that comes back from the browser's cache may have lost an answer.
    addEventListener('pageshow', ({persisted}) => {
      if (persisted) retry();
    });
  }

  /** Whether the file has been read: it is not requested again. */
  get isSettled(): boolean {
    return this.#status === 'settled';
  }

  /** Waits for the newer data for an element. */
  subscribe(element: Element, subscriber: () => void): void {
    this.#subscribers.set(element, subscriber);
    this.#observer.observe(element);
  }

  /** Waits no longer; the request ends where no element waits. */
  unsubscribe(element: Element): void {
    this.#subscribers.delete(element);
    this.#observer.unobserve(element);
    // An element that moves is removed and added in one task.
    queueMicrotask(() => {
      if (this.#status !== 'requested' || this.#subscribers.size > 0) return;
      this.#request.abort();
      this.#status = 'new';
    });
  }

  /** Requests the file when the page is idle, if it is in this state and an element waits for it. */
  #requestIf(status: 'new' | 'failed'): void {
    if (this.#status !== status || this.#subscribers.size === 0) return;
    this.#status = 'requested';
    const {signal} = (this.#request = new AbortController());
    whenIdle(() => void this.#load(signal), IDLE_TIMEOUT_MS);
  }

  async #load(signal: AbortSignal): Promise<void> {
    try {
      const url = this.#address;
      const [parse, file] = await Promise.all([
        parser(),
        fetchJson(url, signal, UPDATE_LIMITS, ANONYMOUS),
      ]);
      if (signal.aborted) return;
      const parsed = parse(file, url, this.#lang);
      this.update = acceptUpdate(parsed, this.#lang);
      this.#status = 'settled';
      if (!this.update) return;
      warnProblems(`updates ${url}`, parsed.problems, []);
      const {edition} = this.update;
      // The same day a year later, as text.
      if (edition > SCRIPT_EDITION.replace(/\d+/, (year) => String(Number(year) + 1)))
        warn(
          'old-script',
          `updates: found edition ${edition}, expected a script newer than ${SCRIPT_EDITION}; the edition is shown.`,
        );
      for (const show of this.#subscribers.values()) show();
    } catch (cause) {
      if (signal.aborted) return;
      this.#status = 'failed';
      warn(
        'updates-ignored',
        `updates: found ${this.#address} (${String(cause)}), expected newer data; what is shown stays.`,
      );
    }
  }
}

/** The whole address; one that is none stays as it is, for the line on its failure. */
function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

const files = new Map<string, UpdateFile>();

/** The file of a language in a folder: the same for all elements that name the folder, in any manner. */
export function updateFile(folder: string, lang: string): UpdateFile {
  const address = absolute(`${folder.replace(/\/+$/, '')}/${lang}.json`);
  const file = files.get(address) ?? new UpdateFile(address, lang);
  files.set(address, file);
  return file;
}

let pageFolder: unknown;

/** Sets the folder of newer data for all elements that name none themselves. */
export function setPageFolder(folder: unknown): void {
  pageFolder = folder;
}

/** The folder of an element: its attribute, else the setting of the page; '' where there is none. */
export const folderFor = (attribute: unknown): string => toText(attribute ?? pageFolder).trim();
