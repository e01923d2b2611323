import {loaders as bundledLoaders} from '../../.generated/loaders.js';
import {
  asLanguage,
  SOURCE_LANG,
  usableWords,
  type Language,
  type Templates,
  type Words,
} from './language-file.js';
import {lookup} from './lang.js';

/** The languages that elements can show: those that are here, and those that can be loaded. */

/**
 * Fetches a language. Browsers remember the address of a module that did not arrive, so a loader
 * may request another address, with the number of failures in it.
 */
export type Loader = (failures: number) => Promise<{readonly default: unknown}>;

export type Loaders = Readonly<Record<string, Loader>>;

/** After this time without an answer, loading counts as failed. */
const LOAD_TIMEOUT_MS = 20_000;

/** The outcome of a promise; a failure where there is none in time. */
async function withTimeout<T>(timeoutMs: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${timeoutMs / 1000} s`)),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Creates a catalogue. A language is loaded once and then available synchronously. */
export function createCatalogue(initialLoaders: Loaders = {}, timeoutMs = LOAD_TIMEOUT_MS) {
  const loaders = new Map(Object.entries(initialLoaders));
  const languages = new Map<string, Language>();
  /** A site's words by tag, the most general last. */
  let overrides: readonly (readonly [tag: string, words: Templates])[] = [];
  const pending = new Map<string, Promise<void>>();
  const failures = new Map<string, number>();
  const subscribers = new Set<() => void>();

  const notify = () => {
    for (const callback of [...subscribers]) callback();
  };

  /** The language with the site's words; a new object, because results are memoized by object. */
  const withOverrides = (language: Language): Language => ({
    ...language,
    // Without a prototype: @lit/localize looks up ids for which the source language has no template,
    // and a script of the page may have added a member of this name to `Object.prototype`.
    templates: Object.assign(
      Object.create(null) as Templates,
      language.templates,
      ...overrides.filter(([tag]) => lookup(tag, [language.lang])).map(([, words]) => words),
    ),
  });

  return {
    /** Adds a language; one that is here already stays. */
    add(language: Language): void {
      if (languages.has(language.lang)) return;
      languages.set(language.lang, withOverrides(language));
      notify();
    },

    /** Adds loaders; those of languages that have one already stay out. */
    addLoaders(more: Loaders): void {
      for (const [lang, loader] of Object.entries(more)) {
        if (!loaders.has(lang)) loaders.set(lang, loader);
      }
      notify();
    },

    get: (lang: string): Language | undefined => languages.get(lang),

    /** Replaces our words by a site's, in the languages that are here and in those that will be. */
    override(words: Words): void {
      const more = usableWords(words);
      overrides = [...overrides, ...more].sort(([a], [b]) => b.length - a.length);
      for (const [lang, language] of languages) {
        if (more.some(([tag]) => lookup(tag, [lang]))) languages.set(lang, withOverrides(language));
      }
      notify();
    },

    /** The languages that are here or can be loaded. */
    available: (): readonly string[] => [...new Set([...languages.keys(), ...loaders.keys()])],

    /** The language to show for a page's tag: by lookup, else the source language, else any. */
    negotiate(tag: string): string {
      const available = this.available();
      const match = lookup(tag, available) ?? lookup(SOURCE_LANG, available) ?? available.at(0);
      return match ?? SOURCE_LANG;
    },

    /** A language that is here, to be shown as long as another one is not. */
    fallbackLanguage: (): Language | undefined =>
      languages.get(SOURCE_LANG) ?? languages.values().next().value,

    /** Loads a language. A failure is not remembered: the next call tries again. */
    load(lang: string): Promise<void> {
      const loader = loaders.get(lang);
      if (languages.has(lang) || !loader) return Promise.resolve();
      const known = pending.get(lang);
      if (known) return known;
      const failed = failures.get(lang) ?? 0;
      failures.set(lang, failed + 1);
      const promise = withTimeout(timeoutMs, loader(failed))
        .then((module) => this.add(asLanguage(module.default, lang)))
        .finally(() => pending.delete(lang));
      pending.set(lang, promise);
      return promise;
    },

    /** Calls back after each change of the languages. Returns what stops it. */
    subscribe(callback: () => void): () => void {
      subscribers.add(callback);
      return () => subscribers.delete(callback);
    },
  };
}

export type Catalogue = ReturnType<typeof createCatalogue>;

/** The catalogue of all elements of this copy of the package. */
export const catalogue = createCatalogue(bundledLoaders);

/**
 * Adds a language, so that it need not be loaded; one that is here already stays.
 *
 * @throws Error where it is a file of another release, whose shape differs.
 */
export const addLanguage = (language: Language): void =>
  catalogue.add(asLanguage(language, language.lang));

/** Replaces words of the interface in all elements of the page. */
export const configureWords = (words: Words): void => catalogue.override(words);
