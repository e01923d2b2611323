import type {LitElement, ReactiveController} from 'lit';
import {nodesOf} from '../base/nodes.js';
import {addSheet} from '../base/sheets.js';
import {findWords, type QueryWord} from '../../model/search.js';
import {HIGHLIGHT_MAX} from './match-reason.js';
import {rowElementsIn} from './row-renderer.js';
import {highlight} from './search-highlight.styles.js';

/** One name for all elements, and all copies of the script on a page. */
const NAME = 'pfig-search';

/** The texts of a partner that search looks through; labels, dates and addresses are not. */
const TEXT_SELECTOR = [
  '.short',
  '.long',
  '.kind',
  '.summary',
  '.description',
  '.reason > bdi',
  '.fact-line',
  '.project-line',
  '.roles dt',
  'dt.figure',
  'dd',
  'td:not(:has(a, ul))',
].join();

/** Remarks in brackets, and addresses among the facts. */
const NO_TEXT = 'small, dd a';

/**
 * Highlights the words of a search. No node changes: the browser paints ranges. In a browser that
 * cannot, nothing is highlighted.
 */
export class SearchHighlight implements ReactiveController {
  readonly #host: LitElement;
  #registry: HighlightRegistry | undefined;
  #ranges: readonly AbstractRange[] = [];
  #words: readonly QueryWord[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // An update finds the words again, when the element has the sheets of its document.
    if (this.#words.length > 0) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#clear();
  }

  /** @param matchCount how many partners have the words. */
  update(words: readonly QueryWord[], matchCount: number): void {
    this.#words = words;
    this.#clear();
    if (words.length === 0 || matchCount > HIGHLIGHT_MAX) return;
    const {ownerDocument} = this.#host;
    // An element may be in the document of a frame. For the page's document this does not read
    // `defaultView`: a form may have that name.
    const view = ownerDocument === document ? globalThis : ownerDocument.defaultView;
    if (view) this.#add(view as typeof globalThis);
  }

  #add(view: typeof globalThis): void {
    // Not every browser has highlights.
    this.#registry = view.CSS.highlights as HighlightRegistry | undefined;
    if (!this.#registry) return;
    addSheet(this.#host, highlight);
    const all = this.#registry.get(NAME) ?? new view.Highlight();
    this.#registry.set(NAME, all);
    this.#ranges = this.#find(view);
    for (const range of this.#ranges) all.add(range);
  }

  #find(view: typeof globalThis): readonly AbstractRange[] {
    const ranges: AbstractRange[] = [];
    const texts = rowElementsIn(this.#host.renderRoot)
      .filter(({hidden}) => !hidden)
      .flatMap((row) => [...row.querySelectorAll(TEXT_SELECTOR)])
      .flatMap((text) => nodesOf(text, Node.TEXT_NODE) as Text[]);
    for (const text of texts) {
      if (text.parentElement!.closest(NO_TEXT)) continue;
      for (const [startOffset, endOffset] of findWords(text.data, this.#words)) {
        const range = {startContainer: text, startOffset, endContainer: text, endOffset};
        ranges.push(new view.StaticRange(range));
      }
    }
    return ranges;
  }

  #clear(): void {
    const all = this.#registry?.get(NAME);
    for (const range of this.#ranges) all?.delete(range);
    // Ranges of other elements stay.
    if (all?.size === 0) this.#registry?.delete(NAME);
    this.#ranges = [];
    this.#registry = undefined;
  }
}
