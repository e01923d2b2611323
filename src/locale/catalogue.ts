import {asLanguage, usableWords, type Language, type Templates, type Words} from './language.js';
import {lookup} from './negotiate.js';
import {SOURCE} from './source.js';

/**
 * Fetches a language. Browsers remember a module that did not arrive by its address,
 * so a loader may use the number of attempts that failed to ask for another one.
 */
export type Loader = (failures: number) => Promise<{readonly default: unknown}>;

export type Loaders = Readonly<Record<string, Loader>>;

/** How long an answer may take before it counts as a failure. */
const LOAD_TIMEOUT_MS = 20_000;

/** The outcome of a promise, or a failure where it has none in time. */
async function within<T>(timeout: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeout / 1000} s`)), timeout);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Language → words and texts; loaded once, then synchronous.
 *
 * @param given ways to fetch the languages that are not there yet.
 * @param timeout how long an answer may take before it counts as a failure, in milliseconds.
 */
export function createCatalogue(given: Loaders = {}, timeout = LOAD_TIMEOUT_MS) {
  const loaders = new Map(Object.entries(given));
  const languages = new Map<string, Language>();
  /** A site's words by tag, the most general last. */
  let overrides: readonly (readonly [tag: string, words: Templates])[] = [];
  const pending = new Map<string, Promise<void>>();
  const failures = new Map<string, number>();
  const subscribers = new Set<() => void>();

  const notify = () => {
    for (const callback of [...subscribers]) callback();
  };

  /** The language with the site's words in it; a new object, so that nothing old is kept of it. */
  const withOverrides = (language: Language): Language => ({
    ...language,
    // Without a prototype: @lit/localize looks up ids that the source language has no template for,
    // and a library of the page may have given every object a method of such a name.
    templates: Object.assign(
      Object.create(null) as Templates,
      language.templates,
      ...overrides.filter(([tag]) => lookup(tag, [language.lang])).map(([, words]) => words),
    ),
  });

  return {
    /** Adds a language; one that is there already stays as it is. */
    add(language: Language): void {
      if (languages.has(language.lang)) return;
      languages.set(language.lang, withOverrides(language));
      notify();
    },

    /** Adds ways to fetch languages; those known already stay. */
    offer(more: Loaders): void {
      for (const [lang, loader] of Object.entries(more)) {
        if (!loaders.has(lang)) loaders.set(lang, loader);
      }
      notify();
    },

    get: (lang: string): Language | undefined => languages.get(lang),

    /** Puts a site's words in the place of ours, for languages here and those to come. */
    override(words: Words): void {
      const more = usableWords(words);
      overrides = [...overrides, ...more].sort(([a], [b]) => b.length - a.length);
      for (const [lang, language] of languages) {
        if (more.some(([tag]) => lookup(tag, [lang]))) languages.set(lang, withOverrides(language));
      }
      notify();
    },

    /** The languages that are here or can be fetched. */
    available: (): readonly string[] => [...new Set([...languages.keys(), ...loaders.keys()])],

    /** The language to show for a page's tag: by lookup, else the source, else what is there. */
    negotiate(tag: string): string {
      const available = this.available();
      const match = lookup(tag, available) ?? lookup(SOURCE, available) ?? available.at(0);
      return match ?? SOURCE;
    },

    /** What can be shown while, or because, another language does not come. */
    anyLoaded: (): Language | undefined => languages.get(SOURCE) ?? languages.values().next().value,

    /** Fetches a language. A failure is not remembered: the next call tries again. */
    load(lang: string): Promise<void> {
      const loader = loaders.get(lang);
      if (languages.has(lang) || !loader) return Promise.resolve();
      const known = pending.get(lang);
      if (known) return known;
      const failed = failures.get(lang) ?? 0;
      failures.set(lang, failed + 1);
      const promise = within(timeout, loader(failed))
        .then((module) => this.add(asLanguage(module.default, lang)))
        .finally(() => pending.delete(lang));
      pending.set(lang, promise);
      return promise;
    },

    /** Calls back whenever a language has been added or changed, until stopped. */
    subscribe(callback: () => void): () => void {
      subscribers.add(callback);
      return () => subscribers.delete(callback);
    },
  };
}

export type Catalogue = ReturnType<typeof createCatalogue>;
