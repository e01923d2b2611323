import type {LitElement, ReactiveController} from 'lit';
import {warn} from '../../model/warn.js';
import {toText} from './attributes.js';
import {dispatchUpdate} from './events.js';
import {keepReadingPosition} from './reading-position.js';
import {folderFor, followPageFolder, updateFile, type Update, type UpdateFile} from './updates.js';

/** An element that may show newer data. */
type Host = LitElement & {
  readonly src: string | null;
  readonly data: unknown;
  readonly updates: string | null;
};

/**
 * The newer data of one element: it waits for them, and shows them once the visitor is not in the
 * middle of something: typing, choosing, selecting, pressing.
 *
 * Knows one element and its visitor; must not know templates, or how files are requested.
 */
export class UpdateController implements ReactiveController {
  readonly #host: Host;
  #file: UpdateFile | undefined;
  #shown: Update | undefined;
  #isPressed = false;
  /** Ends the wait for newer data, or for the visitor. */
  #stopWaiting: (() => void) | undefined;
  #unfollow: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The newer data to show; undefined where the bundled ones are the newest. */
  get shown(): Update | undefined {
    return this.#shown;
  }

  hostConnected(): void {
    this.#unfollow = followPageFolder(() => this.#host.requestUpdate());
    this.#wait();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    this.#stopWaiting?.();
  }

  hostUpdated(): void {
    const {src, data, updates, localName} = this.#host;
    if (toText(updates).trim() && (data ?? toText(src).trim()))
      warn(
        'updates-ignored',
        `<${localName}> updates: found ${data ? 'data' : 'src'} beside it, expected one of both; no newer data are requested.`,
      );
    this.#wait();
  }

  /**
   * Reads where newer data are. The host calls it before each update.
   *
   * @param lang the language that the element shows; undefined where it shows custom data.
   */
  willUpdate(lang: string | undefined): void {
    const folder = folderFor(this.#host.updates);
    const file = lang && folder ? updateFile(folder, lang, this.#host.baseURI) : undefined;
    if (file === this.#file) return;
    this.#stopWaiting?.();
    this.#file = file;
    // What comes after a first paint, other than a change of language, waits for the visitor.
    this.#shown = this.#shown || !this.#host.hasUpdated ? file?.update : undefined;
  }

  #wait(): void {
    const host = this.#host;
    const file = this.#file;
    if (!file || this.#stopWaiting || !host.isConnected) return;
    if (file.isSettled && file.update === this.#shown) return;
    const {renderRoot} = host;
    const onPress = () => (this.#isPressed = true);
    const onRelease = () => {
      this.#isPressed = false;
      onEnd();
    };
    // What a visitor ends by a press takes effect after it: the click, the focus elsewhere.
    const onEnd = () => setTimeout(this.#tryToShow);
    const capture = true;
    host.addEventListener('pointerdown', onPress, capture);
    addEventListener('pointerup', onRelease, capture);
    addEventListener('pointercancel', onRelease, capture);
    renderRoot.addEventListener('focusout', onEnd);
    document.addEventListener('selectionchange', onEnd);
    file.subscribe(host, this.#tryToShow);
    this.#stopWaiting = () => {
      host.removeEventListener('pointerdown', onPress, capture);
      removeEventListener('pointerup', onRelease, capture);
      removeEventListener('pointercancel', onRelease, capture);
      renderRoot.removeEventListener('focusout', onEnd);
      document.removeEventListener('selectionchange', onEnd);
      file.unsubscribe(host);
      this.#isPressed = false;
      this.#stopWaiting = undefined;
    };
    this.#tryToShow();
  }

  /** Whether a change would disturb the visitor. */
  get #isVisitorBusy(): boolean {
    return (
      this.#isPressed ||
      !!this.#host.shadowRoot?.activeElement?.matches('input, select') ||
      // Engines differ in what they tell of a selection inside a shadow tree, but not in its text.
      String(getSelection() ?? '') !== ''
    );
  }

  readonly #tryToShow = (): void => {
    const update = this.#file?.update;
    if (!update || !this.#stopWaiting || this.#isVisitorBusy) return;
    this.#stopWaiting();
    this.#shown = update;
    void this.#show(update);
  };

  async #show(update: Update): Promise<void> {
    const host = this.#host;
    const isFirst = !host.hasUpdated;
    const restorePosition = keepReadingPosition(host);
    host.requestUpdate();
    await host.updateComplete;
    restorePosition();
    // It has shown nothing older.
    if (!isFirst && this.#shown === update) dispatchUpdate(host, update.edition);
  }
}
