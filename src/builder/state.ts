import type {FormState} from './form.js';
import type {Snippet} from './snippets.js';

/** The three parts of the page, of which a phone shows one at a time. */
export const TABS = ['settings', 'preview', 'code'] as const;
export type Tab = (typeof TABS)[number];

/** A button that copies: that of a piece of code, by its place, or one for the whole page. */
export type CopyButton = Snippet['place'] | 'first' | 'address';

/** All that the page shows, and its callbacks. */
export interface BuilderState extends FormState {
  readonly snippets: readonly Snippet[];
  /** Folder of the release that the code loads its files from. */
  readonly base: string;
  /** Height of the element in CSS pixels; 0 where it is not known yet. */
  readonly height: number;
  /** The button that was pressed last; `done` is false where the browser refused to copy. */
  readonly copied: {readonly button: CopyButton; readonly done: boolean} | undefined;
  /** The live element, and a copy of it that is measured out of sight. */
  readonly preview: Element;
  readonly measured: Element;
  /** Whether the window is so narrow that the parts of the page are tabs. */
  readonly narrow: boolean;
  readonly tab: Tab;
  /** Changes the language of the builder itself. */
  onInterface(lang: string): void;
  onTab(tab: Tab): void;
  onCopy(button: CopyButton, text: string): void;
}
