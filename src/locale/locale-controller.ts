import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {unknownValue, warn} from '../model/warn.js';
import {
  EXPECTED_TAG,
  languageTag,
  lookup,
  closestLang,
  closestWithLang,
  followLang,
} from './lang.js';
import {catalogue as bundled, type Catalogue} from './catalogue.js';
import {type Language, SOURCE_LANG} from './language-file.js';
import {l10nOf, type L10n} from './l10n.js';

type Host = ReactiveControllerHost & Element;

/**
 * How long a first paint waits for its language while another one is here. On a normal line the
 * file arrives sooner, so that no reader sees two languages one after the other.
 */
const FALLBACK_TIMEOUT_MS = 2000;

/**
 * The language of one element: that of its place on the page, and of each change of it.
 *
 * Knows languages and their loading; must not know partners, templates or elements.
 */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  readonly #catalogue: Catalogue;
  readonly #onFailure: (message: string) => void;
  readonly #fallbackTimeout: number;
  #shown: Language | undefined;
  #requested = '';
  #tag: string | undefined;
  /** The request for a missing language. A failed one is not repeated until something changes. */
  #request: {readonly lang: string} | undefined;
  #failed = false;
  #stop: (() => void) | undefined;

  /** @param onFailure called each time that a language could not be loaded. */
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
    // The element may be in a place of another language now.
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

  /** Warns of a `lang` that is no tag, and of one on the element itself that is not available. */
  readonly #check = (): void => {
    const marked = closestWithLang(this.#host);
    const tag = marked?.getAttribute('lang')?.trim();
    const available = this.#catalogue.available();
    if (!marked || !tag || !this.#shown || lookup(tag, available)) return;
    const isTag = languageTag(tag) !== undefined;
    // A page may be in a language that we do not have: this is no mistake.
    if (isTag && marked !== this.#host) return;
    const expected = isTag ? available : [EXPECTED_TAG];
    unknownValue(`<${marked.localName}> lang`, tag, expected, `shown: ${this.#shown.lang}`);
  };

  /** Renders, and requests a language again whose file has not arrived. */
  #update(): void {
    if (this.#failed) this.#request = undefined;
    this.#failed = false;
    this.#host.requestUpdate();
  }

  /**
   * The language to render in; undefined until the first one is here. Call it once per update: it
   * looks the language up and requests it if it is missing. Until then, the language shown before
   * stays.
   */
  resolve(): L10n | undefined {
    this.#tag = closestLang(this.#host);
    const lang = this.#catalogue.negotiate(this.#tag);
    this.#requested = lang;
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

  /** The language of the element’s place, which may still be loading. */
  get requested(): string {
    return this.#requested;
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
      // Meanwhile the page may have changed to another language, or requested this one again.
      if (this.#request !== request) return;
      this.#failed = true;
      const consequence =
        'expected: its file beside the script. What is loaded stays; the next change tries again.';
      // On the console once for a page, whichever element fails first, and however often.
      warn('language-unavailable', `language "${lang}" could not be loaded; ${consequence}`);
      this.#onFailure(
        `<${this.#host.localName}>: language "${lang}" could not be loaded (${String(cause)}); ${consequence}`,
      );
      await this.#fallBack(lang);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Shows another language rather than nothing: one that is here, else the source language. */
  async #fallBack(lang: string): Promise<void> {
    if (this.#shown) return;
    if (!this.#catalogue.fallbackLanguage() && lang !== SOURCE_LANG) {
      // The failure of the requested language is on the console already.
      await this.#catalogue.load(SOURCE_LANG).catch(() => undefined);
    }
    // Meanwhile the language itself may have arrived.
    this.#shown ??= this.#catalogue.get(lang) ?? this.#catalogue.fallbackLanguage();
    if (this.#shown) this.#host.requestUpdate();
  }
}
