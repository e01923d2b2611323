import {render, type LitElement} from 'lit';
import type {L10n} from '../locale/l10n.js';
import {readConfiguration, writeConfiguration, type Configuration} from './configuration.js';
import {elementName} from './names.js';
import {OPTIONS} from './options.js';
import {staticHtml} from './static-html.js';
import {snippets, type Release} from './snippets.js';
import type {BuilderState} from './state.js';
import {builderView} from './view.js';

/** The release and the languages that the builder writes code for. */
export interface BuilderOptions {
  readonly release: Release;
  readonly languages: readonly string[];
  /** The words and texts of a language, including those of the builder. */
  l10nOf(lang: string): L10n;
  /** Folder of the release, used until a person names another. Ends in a slash. */
  readonly base: string;
}

/** Parameter of the address that holds the language of the builder itself. */
const INTERFACE_PARAMETER = '_ui';

/** The embed builder: a form, the live element, and the code to copy. */
export class Builder {
  readonly #root: HTMLElement;
  readonly #options: BuilderOptions;
  readonly #observer = new ResizeObserver(() => this.#measureNewWidth());
  #configuration: Configuration;
  #interface: string;
  #preview: HTMLElement = document.createElement('div');
  #height = 0;
  #width = 0;
  #copied: BuilderState['copied'];
  #markup = '';

  constructor(root: HTMLElement, options: BuilderOptions) {
    this.#root = root;
    this.#options = options;
    const {search} = location;
    const requested =
      new URLSearchParams(search).get(INTERFACE_PARAMETER) ?? navigator.language.split('-')[0];
    this.#interface = options.languages.find((lang) => lang === requested) ?? 'fr';
    this.#configuration = readConfiguration(search, options.languages);
    this.#updatePreview();
    this.#render();
    void this.#updateMarkup();
  }

  /** Plain HTML is taken from a second element, which is ready only a moment later. */
  async #updateMarkup(): Promise<void> {
    const configuration = this.#configuration;
    if (configuration.variant !== 'static') return;
    const markup = await staticHtml(configuration);
    if (configuration !== this.#configuration) return;
    this.#markup = markup;
    this.#render();
  }

  #change(change: Partial<Configuration>): void {
    const search = writeConfiguration({...this.#configuration, ...change});
    this.#configuration = readConfiguration(search, this.#options.languages);
    this.#copied = undefined;
    this.#updatePreview();
    this.#render();
    this.#updateAddress();
    void this.#updateMarkup();
    void (this.#preview as LitElement).updateComplete.then(() => this.#measure());
  }

  /** Gives the preview the chosen attributes. Only another element makes a new preview. */
  #updatePreview(): void {
    const {element, lang, attributes, accent} = this.#configuration;
    const tag = `pfig-${element}`;
    if (this.#preview.localName !== tag) {
      this.#observer.disconnect();
      this.#preview = document.createElement(tag);
      this.#preview.addEventListener('pfig-ready', () => this.#measure(), {once: true});
      this.#observer.observe(this.#preview);
    }
    const preview = this.#preview;
    preview.lang = lang;
    for (const {attribute} of OPTIONS[element]) {
      const value = attributes[attribute];
      // A filter must not be written into the address of the builder.
      if (value === undefined || attribute === 'filters-in-url') preview.removeAttribute(attribute);
      else preview.setAttribute(attribute, value);
    }
    if (accent) preview.style.setProperty('--pfig-accent', accent);
    else preview.style.removeProperty('--pfig-accent');
  }

  /** Measures only after a change of width: details that are opened in the preview do not count. */
  #measureNewWidth(): void {
    const {width} = this.#preview.getBoundingClientRect();
    if (width === this.#width) return;
    this.#width = width;
    this.#measure();
  }

  #measure(): void {
    const height = Math.ceil(this.#preview.getBoundingClientRect().height);
    if (height === this.#height) return;
    this.#height = height;
    this.#render();
  }

  #updateAddress(): void {
    history.replaceState(
      null,
      '',
      `${writeConfiguration(this.#configuration)}&${INTERFACE_PARAMETER}=${this.#interface}`,
    );
  }

  async #copy(code: string): Promise<void> {
    let done = true;
    try {
      await navigator.clipboard.writeText(code);
    } catch {
      done = false;
    }
    this.#copied = {code, done};
    this.#render();
  }

  #render(): void {
    const {release, languages, base, l10nOf} = this.#options;
    const configuration = this.#configuration;
    const previewL10n = l10nOf(configuration.lang);
    const state: BuilderState = {
      configuration,
      languages,
      snippets: snippets(configuration, {
        release,
        base: configuration.base || base,
        height: this.#height,
        markup: this.#markup,
        label: elementName(configuration.element, previewL10n),
        l10n: previewL10n,
      }),
      height: this.#height,
      copied: this.#copied,
      preview: this.#preview,
      onChange: (change) => this.#change(change),
      onInterface: (lang) => {
        this.#interface = lang;
        this.#render();
        this.#updateAddress();
      },
      onCopy: (code) => void this.#copy(code),
      onShare: () => void this.#copy(location.href),
    };
    render(builderView(state, languages, l10nOf(this.#interface)), this.#root);
    document.documentElement.lang = this.#interface;
    document.title = this.#root.querySelector('h1')?.textContent?.trim() ?? document.title;
  }
}
