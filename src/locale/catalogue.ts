import type {Texts} from '../model/texts.js';
import {lookup} from './negotiate.js';
import {SOURCE} from './source.js';

/** Words of the interface in one language, by message id. The source language needs none. */
export type Templates = Readonly<Record<string, string>>;

/** All there is of one language: the unit that is loaded, bundled or added. */
export interface Language {
  readonly lang: string;
  readonly templates: Templates;
  readonly texts: Texts;
}

export type Loader = () => Promise<{readonly default: Language}>;

/**
 * Language → words and texts; loaded once, then synchronous.
 *
 * @param loaders ways to fetch the languages that are not there yet.
 */
export function createCatalogue(loaders: Readonly<Record<string, Loader>> = {}) {
  const languages = new Map<string, Language>();
  const pending = new Map<string, Promise<void>>();
  const subscribers = new Set<() => void>();

  function add(language: Language): void {
    if (languages.has(language.lang)) return;
    languages.set(language.lang, language);
    for (const callback of [...subscribers]) callback();
  }

  return {
    add,
    get: (lang: string): Language | undefined => languages.get(lang),

    /** The language to show for a page's tag: by lookup, else the source, else what is there. */
    negotiate(tag: string): string {
      const available = [...languages.keys(), ...Object.keys(loaders)];
      const match = lookup(tag, available) ?? lookup(SOURCE, available) ?? available[0];
      return match ?? SOURCE;
    },

    /** What can be shown while, or because, another language does not come. */
    anyLoaded: (): Language | undefined => languages.get(SOURCE) ?? languages.values().next().value,

    /** Fetches a language. A failure is not remembered: the next call tries again. */
    load(lang: string): Promise<void> {
      const loader = Object.hasOwn(loaders, lang) ? loaders[lang] : undefined;
      if (languages.has(lang) || !loader) return Promise.resolve();
      const known = pending.get(lang);
      if (known) return known;
      const promise = loader()
        .then((module) => add(module.default))
        .finally(() => pending.delete(lang));
      pending.set(lang, promise);
      return promise;
    },

    /** Calls back whenever a language has been added, until stopped. */
    subscribe(callback: () => void): () => void {
      subscribers.add(callback);
      return () => subscribers.delete(callback);
    },
  };
}

export type Catalogue = ReturnType<typeof createCatalogue>;
