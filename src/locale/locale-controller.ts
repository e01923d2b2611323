import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {unknownValue, warn} from '../model/warn.js';
import {EXPECTED_TAG, languageTag} from '../model/language-tag.js';
import {catalogue as bundled} from './bundled.js';
import type {Catalogue} from './catalogue.js';
import type {Language} from './language.js';
import {closestLang, closestWithLang} from './closest-lang.js';
import {l10nOf, type L10n} from './l10n.js';
import {lookup} from './negotiate.js';
import {followLang} from './lang-observer.js';
import {SOURCE} from './source.js';

type Host = ReactiveControllerHost & Element;

/**
 * How long a first paint waits for its own language while another is there. On a normal line
 * the file is here sooner, so that no reader sees two languages one after the other.
 */
const FALLBACK_TIMEOUT_MS = 2000;

/**
 * The language of one element: that of its place on the page, followed as it changes.
 *
 * Knows languages and their loading; must not know partners, templates or elements.
 */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  readonly #catalogue: Catalogue;
  readonly #onFailure: (message: string) => void;
  readonly #fallbackTimeout: number;
  #shown: Language | undefined;
  #tag: string | undefined;
  /** The request for the language that is lacking; one that failed is not repeated until something changes. */
  #request: {readonly lang: string} | undefined;
  #failed = false;
  #stop: (() => void) | undefined;

  /** @param onFailure told, each time, that a language could not be loaded. */
  constructor(
    host: Host,
    onFailure: (message: string) => void,
    catalogue: Catalogue = bundled,
    fallbackTimeout = FALLBACK_TIMEOUT_MS,
  ) {
    this.#host = host;
    this.#onFailure = onFailure;
    this.#catalogue = catalogue;
    this.#fallbackTimeout = fallbackTimeout;
    host.addController(this);
  }

  hostConnected(): void {
    const retry = () => {
      if (this.#failed) this.#update();
    };
    const stops = [
      followLang(this.#host, () => {
        if (closestLang(this.#host) !== this.#tag) this.#update();
      }),
      this.#catalogue.subscribe(() => this.#host.requestUpdate()),
      () => removeEventListener('online', retry),
    ];
    addEventListener('online', retry);
    this.#stop = () => stops.forEach((stop) => stop());
    // The element may have been moved to a place of another language.
    this.#update();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Until the page has loaded, a script may still bring a language. */
  hostUpdated(): void {
    if (document.readyState === 'complete') this.#check();
    else addEventListener('load', this.#check, {once: true});
  }

  /** Names a language that nobody can read, and one that the element itself requests and nothing has brought. */
  readonly #check = (): void => {
    const place = closestWithLang(this.#host);
    const tag = place?.getAttribute('lang')?.trim();
    const available = this.#catalogue.available();
    if (!place || !tag || !this.#shown || lookup(tag, available)) return;
    const isTag = languageTag(tag) !== undefined;
    // A page may well be in a language that we do not have.
    if (isTag && place !== this.#host) return;
    const expected = isTag ? available : [EXPECTED_TAG];
    unknownValue(`<${place.localName}> lang`, tag, expected, `shown: ${this.#shown.lang}`);
  };

  /** Renders anew, and tries a language anew that has not come before. */
  #update(): void {
    if (this.#failed) this.#request = undefined;
    this.#failed = false;
    this.#host.requestUpdate();
  }

  /**
   * The language to render in; undefined until the first one has arrived. To be
   * called once per update: it looks the language up and sends for it if needed,
   * and until it is here goes on with the one shown before.
   */
  resolve(): L10n | undefined {
    this.#tag = closestLang(this.#host);
    const lang = this.#catalogue.negotiate(this.#tag);
    const language = this.#catalogue.get(lang);
    if (language) {
      this.#shown = language;
      this.#request = undefined;
      this.#failed = false;
    } else if (this.#request?.lang !== lang) {
      void this.#load(lang);
    }
    return this.#shown && l10nOf(this.#catalogue.get(this.#shown.lang) ?? this.#shown, this.#tag);
  }

  /** Whether there is a language to show. */
  get resolved(): boolean {
    return this.#shown !== undefined;
  }

  async #load(lang: string): Promise<void> {
    const request = {lang};
    this.#request = request;
    this.#failed = false;
    const waiting = this.#shown
      ? undefined
      : setTimeout(() => this.#fallBack(lang), this.#fallbackTimeout);
    try {
      await this.#catalogue.load(lang);
    } catch (cause) {
      // By now the page may have taken another language, or sent for this one again.
      if (this.#request !== request) return;
      this.#failed = true;
      const consequence =
        'expected: its file beside the script. What is loaded stays; the next change tries again.';
      // Once for a page: whichever element meets it first, and however often.
      warn('language-unavailable', `language "${lang}" could not be loaded; ${consequence}`);
      this.#onFailure(
        `<${this.#host.localName}>: language "${lang}" could not be loaded (${String(cause)}); ${consequence}`,
      );
      await this.#fallBack(lang);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Rather another language than an empty frame: what is there, else the source. */
  async #fallBack(lang: string): Promise<void> {
    if (this.#shown) return;
    if (!this.#catalogue.anyLoaded() && lang !== SOURCE) {
      // The language that was expected has been told of; this one would add nothing to it.
      await this.#catalogue.load(SOURCE).catch(() => undefined);
    }
    // By now the language itself may have come.
    this.#shown ??= this.#catalogue.get(lang) ?? this.#catalogue.anyLoaded();
    if (this.#shown) this.#host.requestUpdate();
  }
}
