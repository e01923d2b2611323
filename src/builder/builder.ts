import {render, type LitElement} from 'lit';
import type {L10n} from '../locale/l10n.js';
import {read, write, type Configuration} from './configuration.js';
import {elementName} from './names.js';
import {OPTIONS} from './options.js';
import {staticHtml} from './static-html.js';
import {snippets, type Release} from './snippets.js';
import type {BuilderState} from './state.js';
import {builderView} from './view.js';

/** What the builder works with. */
export interface Surroundings {
  readonly release: Release;
  readonly languages: readonly string[];
  /** The words and texts of a language, the builder's own words among them. */
  l10nOf(lang: string): L10n;
  /** Folder of the release where a person names none; with a slash at its end. */
  readonly base: string;
}

/** Parameter of the address with the language of the builder itself. */
const INTERFACE = '_ui';

/** The embed builder: a form, the live element, and the code to copy. */
export class Builder {
  readonly #root: HTMLElement;
  readonly #around: Surroundings;
  readonly #observer = new ResizeObserver(() => this.#resized());
  #configuration: Configuration;
  #interface: string;
  #preview: HTMLElement = document.createElement('div');
  #height = 0;
  #width = 0;
  #copied: BuilderState['copied'];
  #markup = '';

  constructor(root: HTMLElement, around: Surroundings) {
    this.#root = root;
    this.#around = around;
    const {search} = location;
    const asked = new URLSearchParams(search).get(INTERFACE) ?? navigator.language.split('-')[0];
    this.#interface = around.languages.find((lang) => lang === asked) ?? 'fr';
    this.#configuration = read(search, around.languages);
    this.#show();
    this.#render();
    void this.#markUp();
  }

  /** Plain HTML takes an element of its own, so it comes a moment later. */
  async #markUp(): Promise<void> {
    const configuration = this.#configuration;
    if (configuration.variant !== 'static') return;
    const markup = await staticHtml(configuration);
    if (configuration !== this.#configuration) return;
    this.#markup = markup;
    this.#render();
  }

  #change(change: Partial<Configuration>): void {
    this.#configuration = read(write({...this.#configuration, ...change}), this.#around.languages);
    this.#copied = undefined;
    this.#show();
    this.#render();
    this.#address();
    void this.#markUp();
    void (this.#preview as LitElement).updateComplete.then(() => this.#measure());
  }

  /** Brings the preview to what is chosen; another element takes its place, nothing else moves. */
  #show(): void {
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
      // The builder's own address is not the page's.
      if (value === undefined || attribute === 'filters-in-url') preview.removeAttribute(attribute);
      else preview.setAttribute(attribute, value);
    }
    if (accent) preview.style.setProperty('--pfig-accent', accent);
    else preview.style.removeProperty('--pfig-accent');
  }

  /** Another width makes another height; what is opened or found in the preview does not count. */
  #resized(): void {
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

  #address(): void {
    history.replaceState(null, '', `${write(this.#configuration)}&${INTERFACE}=${this.#interface}`);
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
    const {release, languages, base, l10nOf} = this.#around;
    const configuration = this.#configuration;
    const own = l10nOf(configuration.lang);
    const state: BuilderState = {
      configuration,
      languages,
      snippets: snippets(configuration, {
        release,
        base: configuration.base || base,
        height: this.#height,
        markup: this.#markup,
        label: elementName(configuration.element, own),
        l10n: own,
      }),
      height: this.#height,
      copied: this.#copied,
      preview: this.#preview,
      onChange: (change) => this.#change(change),
      onInterface: (lang) => {
        this.#interface = lang;
        this.#render();
        this.#address();
      },
      onCopy: (code) => void this.#copy(code),
      onShare: () => void this.#copy(location.href),
    };
    render(builderView(state, languages, l10nOf(this.#interface)), this.#root);
    document.documentElement.lang = this.#interface;
    document.title = this.#root.querySelector('h1')?.textContent?.trim() ?? document.title;
  }
}
