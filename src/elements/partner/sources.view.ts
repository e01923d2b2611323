import {html, nothing, type TemplateResult} from 'lit';
import {memoize} from '../../model/memoize.js';
import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import type * as model from '../../model/types.js';
import {actionOn, fillWithMarkup, localised, withNote} from './text.js';
import {siteName} from './partner-name.view.js';

/** Where facts were read: a list, and footnotes that lead there and back. */

/** A page or document, and the date that is known from it. */
export interface Source extends model.Source {
  readonly asOf: string;
}

/** The same page, however its address is written. */
const canonical = memoize((href: string): string => new URL(href).href);

/** The key that identifies a page or document. */
const pageOf = ({href, title = ''}: Source): string => (href ? canonical(href) : title);

/** The key of a source: a page that gives facts of two dates counts as two sources. */
const keyOf = (source: Source) => `${source.asOf} ${pageOf(source)}`;

/** Where some facts were read, each source once, in the order of the facts. */
export function sourcesOf(facts: readonly (model.Sourced | undefined)[]): Source[] {
  const seen = new Map<string, Source>();
  for (const fact of facts) {
    for (const one of fact?.source ?? []) {
      // A date is the fact's; which of several pages it comes from is not known.
      const asOf = fact!.source.length > 1 ? 'undated' : fact!.asOf;
      const source = {...one, asOf};
      if (!seen.has(keyOf(source))) seen.set(keyOf(source), source);
    }
  }
  const all = [...seen.values()];
  const isDated = ({asOf}: Source) => asOf !== 'undated';
  const datedPages = new Set(all.filter(isDated).map(pageOf));
  // Without a date, the same page would be listed a second time and say less.
  return all.filter((source) => isDated(source) || !datedPages.has(pageOf(source)));
}

/**
 * The pages of some facts, each once; with a date if all facts from this page have the same one.
 */
export function pagesOf(facts: readonly (model.Sourced | undefined)[]): Source[] {
  const pages = new Map<string, Source>();
  for (const source of sourcesOf(facts)) {
    const key = pageOf(source);
    const asOf = pages.get(key)?.asOf ?? source.asOf;
    pages.set(key, {...source, asOf: asOf === source.asOf ? asOf : 'undated'});
  }
  return [...pages.values()];
}

/** Footnotes of one list: their sources, numbered, and the way between the two. */
export interface Notes {
  /** Tells apart the notes of several lists in one tree. */
  readonly key: string;
  readonly sources: readonly Source[];
}

/** An arrow back, as a sign of text and not as a picture. */
const BACK = '\u21a9\ufe0e';

const noteId = ({key}: Notes, n: number) => `note-${key}-${n}`;

/** `Source 2`: the name of a footnote's sign and of the way back to it. */
const noteName = (n: number, l10n: L10n): string =>
  fill(
    l10n.msg('Source {n}', {
      id: 'note',
      desc: 'Accessible name of a footnote sign; {n} is its number in the list of sources.',
    }),
    {n: l10n.number(n)},
  );

/** The numbers of the sources of some facts in a list of sources. */
export function noteNumbers(
  facts: readonly (model.Sourced | undefined)[],
  sources: readonly Source[],
): readonly number[] {
  const indexOf = (cited: Source): number => {
    const exact = sources.findIndex((source) => keyOf(source) === keyOf(cited));
    // The list has a page without a date under the date that another fact gives it.
    return exact >= 0 ? exact : sources.findIndex((source) => pageOf(source) === pageOf(cited));
  };
  const numbers = sourcesOf(facts).map((cited) => indexOf(cited) + 1);
  return [...new Set(numbers)].filter((n) => n > 0).sort((a, b) => a - b);
}

/** The footnote signs of some facts; nothing where sources are not shown. */
export function noteSigns(
  facts: readonly (model.Sourced | undefined)[],
  notes: Notes | undefined,
  l10n: L10n,
): unknown {
  if (!notes) return nothing;
  return noteNumbers(facts, notes.sources).map(
    (n) =>
      html`<sup
        ><button
          type="button"
          class="note-sign"
          part="note-sign"
          data-note=${noteId(notes, n)}
          aria-label=${noteName(n, l10n)}
        >
          ${l10n.number(n)}
        </button></sup
      >`,
  );
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

export const sourcesLabel = ({msg}: L10n): string =>
  msg('Sources des données', {
    id: 'sources',
    desc: 'Label above the list of pages the facts of a partner were read on.',
  });

/** The pages as a numbered list, each with the date of its facts. */
export const sourceItems = (sources: readonly Source[], l10n: L10n): TemplateResult =>
  html`<ol>
    ${sources.map((source) => html`<li>${sourceLine(source, l10n)}</li>`)}
  </ol>`;

/** The list that the signs lead to; each entry has a button that leads back to the sign. */
export function noteList(notes: Notes, l10n: L10n): TemplateResult | undefined {
  const {sources} = notes;
  if (sources.length === 0) return undefined;
  const {msg} = l10n;
  const back = msg('Retour au texte', {
    id: 'note-back',
    desc: 'Accessible name of the sign that leads from a source back to the fact.',
  });
  return html`<div class="sources" part="sources">
    <p>${sourcesLabel(l10n)}</p>
    <ol>
      ${sources.map(
        (source, index) =>
          html`<li id=${noteId(notes, index + 1)} tabindex="-1">
            ${sourceLine(source, l10n)}
            <button
              type="button"
              class="note-sign"
              part="note-back"
              aria-label=${actionOn(back, noteName(index + 1, l10n), l10n)}
            >
              <span aria-hidden="true">${BACK}</span>
            </button>
          </li>`,
      )}
    </ol>
  </div>`;
}
