import {html, nothing, type TemplateResult} from 'lit';
import {memoize} from '../../model/memoize.js';
import type {L10n} from '../../locale/l10n.js';
import type * as model from '../../model/types.js';
import {fillWithMarkup, localised, withNote} from './text.js';
import {siteName} from './partner-name.view.js';

/** Where facts were read: one line that opens into a list of pages. */

/** A page or document, and the date that is known from it; `undated` where none is. */
export interface Source extends model.Source {
  readonly asOf: string;
}

/** The same page, however its address is written. */
const canonical = memoize((href: string): string => new URL(href).href);

/** The key that identifies a page or document. */
const pageOf = ({href, title = ''}: model.Source): string => (href ? canonical(href) : title);

/**
 * The pages of some facts, each once, in the order of the facts. A page has a date if all dated
 * facts from it have the same one; of a fact with several pages, nobody knows which gave the date.
 */
export function pagesOf(facts: readonly (model.Sourced | undefined)[]): Source[] {
  const pages = new Map<string, {readonly source: model.Source; readonly dates: Set<string>}>();
  for (const fact of facts) {
    for (const source of fact?.source ?? []) {
      const key = pageOf(source);
      const page = pages.get(key) ?? {source, dates: new Set<string>()};
      pages.set(key, page);
      if (fact!.source.length === 1 && fact!.asOf !== 'undated') page.dates.add(fact!.asOf);
    }
  }
  return [...pages.values()].map(({source, dates}) => ({
    ...source,
    asOf: dates.size === 1 ? [...dates][0]! : 'undated',
  }));
}

/** A page or document by its title, in the language of that; without one, by the name of its site. */
function sourceName({href = '', title, lang}: Source, l10n: L10n): unknown {
  const name = title
    ? localised(lang && lang !== l10n.lang ? {value: title, lang} : title, l10n)
    : html`<bdi>${siteName(href)}</bdi>`;
  return href ? html`<a href=${href} hreflang=${lang ?? nothing}>${name}</a>` : name;
}

/** `Our story, GI-TOC (2022)`: title, publisher, and the date of the facts. */
function sourceLine(source: Source, l10n: L10n): unknown {
  const {publisher, asOf} = source;
  const name = sourceName(source, l10n);
  const signed = publisher
    ? fillWithMarkup(
        l10n.msg('{title}, {publisher}', {
          id: 'source-line',
          desc: 'In a list of sources: the title of a page, and who published it.',
        }),
        {title: name, publisher: html`<bdi>${publisher}</bdi>`},
      )
    : name;
  return withNote(signed, l10n.asOf(asOf), l10n);
}

/** The pages, each with the date of its facts. */
export const sourceItems = (sources: readonly Source[], l10n: L10n): TemplateResult =>
  html`<ul>
    ${sources.map((source) => html`<li>${sourceLine(source, l10n)}</li>`)}
  </ul>`;

export const sourcesLabel = ({msg}: L10n): string =>
  msg('Sources', {
    id: 'sources',
    desc: 'Line that opens the list of the pages that facts were read on; their number follows.',
  });

/** A line `Sources (4)` that opens into a list. */
export const sourcesDisclosure = (
  count: number,
  list: TemplateResult,
  l10n: L10n,
): TemplateResult =>
  html`<details class="sources" part="sources">
    <summary>${withNote(sourcesLabel(l10n), l10n.number(count), l10n)}</summary>
    ${list}
  </details>`;

/** The sources of some facts, as one line that opens; nothing where there are none. */
export function sourcesView(
  facts: readonly (model.Sourced | undefined)[],
  l10n: L10n,
): TemplateResult | typeof nothing {
  const pages = pagesOf(facts);
  return pages.length > 0
    ? sourcesDisclosure(pages.length, sourceItems(pages, l10n), l10n)
    : nothing;
}
