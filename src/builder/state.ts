import type {FormState} from './form.js';
import type {Snippet} from './snippets.js';

/** All that the page shows. */
export interface BuilderState extends FormState {
  readonly snippets: readonly Snippet[];
  /** Height of the preview in CSS pixels; 0 where it is not known yet. */
  readonly height: number;
  /** What has just been copied, and whether that went well. */
  readonly copied: {readonly code: string; readonly done: boolean} | undefined;
  /** The element itself. */
  readonly preview: Element;
  /** Language of the page's own words. */
  onInterface(lang: string): void;
  onCopy(code: string): void;
  /** Copies the address of this configuration. */
  onShare(): void;
}
