import type {FormState} from './form.js';
import type {Snippet} from './snippets.js';

/** All that the page shows, and its callbacks. */
export interface BuilderState extends FormState {
  readonly snippets: readonly Snippet[];
  /** Height of the preview in CSS pixels; 0 where it is not known yet. */
  readonly height: number;
  /** The code that was copied last; `done` is false where the browser refused to copy. */
  readonly copied: {readonly code: string; readonly done: boolean} | undefined;
  /** The live element. */
  readonly preview: Element;
  /** Changes the language of the builder itself. */
  onInterface(lang: string): void;
  onCopy(code: string): void;
  /** Copies the address of the builder with this configuration. */
  onShare(): void;
}
