import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warn} from '../internal/warn.js';
import type {Catalogue, Language} from './catalogue.js';
import {catalogue as bundled} from './bundled.js';
import {closestLang} from './closest-lang.js';
import {followLang} from './lang-observer.js';
import {l10nOf, type L10n} from './l10n.js';
import {SOURCE} from './source.js';

type Host = ReactiveControllerHost & Element;

/**
 * The language of one element: that of its place on the page, followed as it changes.
 *
 * Knows languages and their loading; must not know partners, templates or elements.
 */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  readonly #catalogue: Catalogue;
  readonly #onFailure: (message: string) => void;
  #shown: Language | undefined;
  #tag: string | undefined;
  #stop: (() => void) | undefined;

  /** @param onFailure told, each time, that a language could not be loaded. */
  constructor(host: Host, onFailure: (message: string) => void, catalogue: Catalogue = bundled) {
    this.#host = host;
    this.#onFailure = onFailure;
    this.#catalogue = catalogue;
    host.addController(this);
  }

  hostConnected(): void {
    const stopLang = followLang(this.#host, () => {
      if (closestLang(this.#host) !== this.#tag) this.#host.requestUpdate();
    });
    const stopCatalogue = this.#catalogue.subscribe(() => this.#host.requestUpdate());
    this.#stop = () => {
      stopLang();
      stopCatalogue();
    };
    // The element may have been moved to a place of another language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
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
    if (language) this.#shown = language;
    else void this.#load(lang);
    return this.#shown && l10nOf(this.#shown);
  }

  /** Whether there is a language to show. */
  get resolved(): boolean {
    return this.#shown !== undefined;
  }

  async #load(lang: string): Promise<void> {
    try {
      await this.#catalogue.load(lang);
    } catch (cause) {
      const message =
        `<${this.#host.localName}>: language "${lang}" could not be loaded (${String(cause)}); ` +
        `wanted: its file beside the script. What is loaded stays; the next change tries again.`;
      warn('language-unavailable', message);
      this.#onFailure(message);
      this.#fallBack(lang);
    }
  }

  /** Rather another language than an empty frame. */
  #fallBack(failed: string): void {
    if (this.#shown) return;
    this.#shown = this.#catalogue.anyLoaded();
    if (this.#shown) this.#host.requestUpdate();
    else if (failed !== SOURCE) void this.#load(SOURCE);
  }
}
