// dist/builder/builder.js: the page of the embed builder. One classic script
// holds all languages, so that it works from a folder (file:) as well as from a server.
import words from '../../.generated/builder-words.js';
import {loaders} from '../../.generated/loaders.js';
import '../define/partner-card.js';
import '../define/partner-list.js';
import '../define/programme-overview.js';
import {catalogue} from '../locale/catalogue.js';
import {l10nOf, type L10n} from '../locale/l10n.js';
import {Builder} from './builder.js';
import {folderBeside} from './configuration.js';
import type {Release} from './snippets.js';

declare global {
  /** Left by `release.js`, which the build writes once it knows the hashes. */
  var pfigRelease: Release;
}

async function start(): Promise<void> {
  const languages = Object.keys(loaders);
  await Promise.all(languages.map((lang) => catalogue.load(lang)));
  const l10ns = new Map<string, L10n>(
    languages.map((lang) => {
      const language = catalogue.get(lang)!;
      const templates = {...language.templates, ...words[lang]};
      return [lang, l10nOf({...language, templates}, lang)];
    }),
  );
  const release = globalThis.pfigRelease;
  new Builder(document.querySelector('#builder')!, {
    release,
    languages,
    l10nOf: (lang) => l10ns.get(lang)!,
    base: folderBeside(location.href, release.version),
  });
}

void start();
