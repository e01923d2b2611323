import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nodesOf} from '../../internal/nodes-of.js';
import {findWords} from '../../model/search.js';

/** One name for all elements, and all copies of the script on a page. */
const NAME = 'pfig-search';

/** Above how many finds nothing is marked: a word that so many have tells nothing. */
const MARKED_MAX = 500;

/** The texts of a partner that search looks through; labels, dates and addresses are not. */
const TEXTS = [
  '.short',
  '.long',
  '.kind',
  '.summary',
  '.description',
  '.tags',
  '.roles dt',
  'dt.figure',
  'dd',
  'td:not(:has(a, ul))',
]
  .map((text) => `[part=item]:not([hidden]) ${text}`)
  .join();

/** Footnote signs and remarks in brackets. */
const NO_TEXT = /^(button|small)$/;

type Host = ReactiveControllerHost & {
  readonly renderRoot: ParentNode & Node;
  readonly ownerDocument: Document;
};

/**
 * Marks the words of a search where they are shown. No node changes for it: the browser paints
 * the ranges. Where it cannot, nothing is marked.
 */
export class SearchHighlight implements ReactiveController {
  readonly #host: Host;
  #highlight: Highlight | undefined;
  #ranges: readonly AbstractRange[] = [];
  #words: readonly string[] = [];
  #found = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.mark(this.#words, this.#found);
  }

  hostDisconnected(): void {
    this.#clear();
  }

  /** @param found how many partners have the words. */
  mark(words: readonly string[], found: number): void {
    this.#words = words;
    this.#found = found;
    this.#clear();
    if (words.length === 0 || found > MARKED_MAX) return;
    const {ownerDocument} = this.#host;
    // An element may be in the document of a frame; the page's own is not asked for its window,
    // for a form may have that name.
    const view = ownerDocument === document ? globalThis : ownerDocument.defaultView;
    if (view) this.#add(view as typeof globalThis);
  }

  #add(view: typeof globalThis): void {
    const {highlights} = view.CSS;
    // Not every browser has them.
    if (!(highlights as HighlightRegistry | undefined)) return;
    this.#highlight = highlights.get(NAME) ?? new view.Highlight();
    highlights.set(NAME, this.#highlight);
    this.#ranges = this.#find(view);
    for (const range of this.#ranges) this.#highlight.add(range);
  }

  #find(view: typeof globalThis): readonly AbstractRange[] {
    const ranges: AbstractRange[] = [];
    for (const place of this.#host.renderRoot.querySelectorAll(TEXTS)) {
      for (const node of nodesOf(place, Node.TEXT_NODE)) {
        const text = node as Text;
        if (NO_TEXT.test(text.parentElement!.localName)) continue;
        for (const [startOffset, endOffset] of findWords(text.data, this.#words)) {
          const range = {startContainer: text, startOffset, endContainer: text, endOffset};
          ranges.push(new view.StaticRange(range));
        }
      }
    }
    return ranges;
  }

  #clear(): void {
    for (const range of this.#ranges) this.#highlight?.delete(range);
    this.#ranges = [];
    this.#highlight = undefined;
  }
}
