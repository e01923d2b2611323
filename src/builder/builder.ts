import {render} from 'lit';
import type {L10n} from '../locale/l10n.js';
import {readConfiguration, writeConfiguration, type Configuration} from './configuration.js';
import {copyText} from './copy.js';
import {liveElement} from './live-element.js';
import {missingLogos, withInitials, type LogoFile} from './logo-files.js';
import {elementName} from './names.js';
import {staticHtml} from './static-html.js';
import {snippets, type Release} from './snippets.js';
import type {BuilderState, CopyButton, Tab} from './state.js';
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

/** Below this width the parts of the page are tabs; `builder.css` has it, too. */
const NARROW = '(width < 50em)';

/** The embed builder: a form, the live element, and the code to copy. */
export class Builder {
  readonly #root: HTMLElement;
  readonly #options: BuilderOptions;
  readonly #observer = new ResizeObserver(() => this.#measure());
  readonly #narrow = matchMedia(NARROW);
  #configuration: Configuration;
  #interface: string;
  #preview: HTMLElement;
  #measured: HTMLElement;
  #height = 0;
  #tab: Tab = 'settings';
  #copied: BuilderState['copied'];
  #markup = '';
  #missing: readonly LogoFile[] = [];

  constructor(root: HTMLElement, options: BuilderOptions) {
    this.#root = root;
    this.#options = options;
    const {search} = location;
    const requested =
      new URLSearchParams(search).get(INTERFACE_PARAMETER) ?? navigator.language.split('-')[0];
    this.#interface = options.languages.find((lang) => lang === requested) ?? 'fr';
    this.#configuration = readConfiguration(search, options.languages, this.#interface);
    this.#preview = liveElement(this.#configuration);
    this.#measured = this.#observe(liveElement(this.#configuration));
    this.#narrow.addEventListener('change', () => this.#render());
    this.#render();
    void this.#updateMarkup();
    void this.#findLogos();
  }

  /** Whether the logos can be shown is known only when they have been requested. */
  async #findLogos(): Promise<void> {
    const configuration = this.#configuration;
    const missing = await missingLogos(configuration);
    if (configuration !== this.#configuration) return;
    this.#missing = missing;
    this.#showElements();
    this.#render();
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
    this.#showElements();
    this.#render();
    this.#updateAddress();
    void this.#updateMarkup();
    void this.#findLogos();
  }

  #showElements(): void {
    const configuration = withInitials(this.#configuration, this.#missing);
    this.#preview = liveElement(configuration, this.#preview);
    const measured = liveElement(configuration, this.#measured);
    if (measured !== this.#measured) this.#measured = this.#observe(measured);
  }

  /** Measures an element instead of the one before, once it has its content. */
  #observe(element: HTMLElement): HTMLElement {
    this.#observer.disconnect();
    element.addEventListener('pfig-ready', () => this.#observer.observe(element), {once: true});
    return element;
  }

  /**
   * The preview is not measured: it may be hidden, in a window narrower than the page that is to
   * be, and a visitor may have opened details in it.
   */
  #measure(): void {
    const height = Math.ceil(this.#measured.getBoundingClientRect().height);
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

  async #copy(button: CopyButton, text: string): Promise<void> {
    // A status that does not change is not heard a second time.
    this.#copied = undefined;
    this.#render();
    const done = await copyText(text);
    this.#copied = {button, done};
    this.#render();
  }

  #showTab(tab: Tab): void {
    this.#tab = tab;
    this.#render();
    const tabs = this.#root.querySelector('[role=tablist]');
    if (tabs?.contains(document.activeElement)) {
      tabs.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    }
    // The tabs stay in sight, and a panel begins below them.
    const main = this.#root.querySelector('main');
    if (main && main.getBoundingClientRect().top < 0) main.scrollIntoView();
  }

  #render(): void {
    const {release, languages, base, l10nOf} = this.#options;
    const configuration = this.#configuration;
    const previewL10n = l10nOf(configuration.lang);
    const folder = configuration.base || base;
    const state: BuilderState = {
      configuration,
      languages,
      snippets: snippets(configuration, {
        release,
        base: folder,
        height: this.#height,
        markup: this.#markup,
        label: elementName(configuration.element, previewL10n),
        l10n: previewL10n,
      }),
      base: folder,
      missing: this.#missing,
      height: this.#height,
      copied: this.#copied,
      preview: this.#preview,
      measured: this.#measured,
      narrow: this.#narrow.matches,
      tab: this.#tab,
      onChange: (change) => this.#change(change),
      onInterface: (lang) => {
        this.#interface = lang;
        this.#render();
        this.#updateAddress();
      },
      onTab: (tab) => this.#showTab(tab),
      onCopy: (button, text) => void this.#copy(button, text),
    };
    render(builderView(state, languages, l10nOf(this.#interface)), this.#root);
    document.documentElement.lang = this.#interface;
    document.title = this.#root.querySelector('h1')?.textContent?.trim() ?? document.title;
  }
}
