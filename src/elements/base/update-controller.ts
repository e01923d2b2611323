import type {LitElement, ReactiveController} from 'lit';
import {warn} from '../../model/warn.js';
import {toText} from './attributes.js';
import {dispatchUpdate} from './events.js';
import {keepReadingPosition} from './reading-position.js';
import {folderFor, updateFile, type Update, type UpdateFile} from './updates.js';

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
  /** The wait for newer data, or for the visitor. */
  #waiting: AbortController | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The newer data to show; undefined where the bundled ones are the newest. */
  get shown(): Update | undefined {
    return this.#shown;
  }

  hostConnected(): void {
    this.#wait();
  }

  hostDisconnected(): void {
    this.#stopWaiting();
  }

  hostUpdated(): void {
    const {src, data, updates, localName} = this.#host;
    if (toText(updates).trim() && (data ?? toText(src).trim()))
      warn(
        'updates-ignored',
        `<${localName}> updates: found ${data ? 'data' : 'src'} beside it, expected one of both; that one is shown.`,
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
    const file = lang && folder ? updateFile(folder, lang) : undefined;
    if (file === this.#file) return;
    this.#stopWaiting();
    this.#file = file;
    // What comes after a first paint, other than a change of language, waits for the visitor.
    this.#shown = this.#shown || !this.#host.hasUpdated ? file?.update : undefined;
  }

  #wait(): void {
    const host = this.#host;
    const file = this.#file;
    if (!file || this.#waiting || !host.isConnected) return;
    if (file.isSettled && file.update === this.#shown) return;
    this.#waiting = new AbortController();
    const {signal} = this.#waiting;
    const options = {signal, capture: true};
    // What a visitor ends by a press takes effect after it: the click, the focus elsewhere.
    const onEnd = () => setTimeout(this.#tryToShow);
    const onPress = ({type}: Event) => {
      this.#isPressed = type === 'pointerdown';
      onEnd();
    };
    this.#isPressed = false;
    host.addEventListener('pointerdown', onPress, options);
    addEventListener('pointerup', onPress, options);
    addEventListener('pointercancel', onPress, options);
    host.renderRoot.addEventListener('focusout', onEnd, options);
    document.addEventListener('selectionchange', onEnd, options);
    file.subscribe(host, this.#tryToShow);
    this.#tryToShow();
  }

  #stopWaiting(): void {
    if (!this.#waiting) return;
    this.#waiting.abort();
    this.#waiting = undefined;
    this.#file?.unsubscribe(this.#host);
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
    if (!update || !this.#waiting || this.#isVisitorBusy) return;
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
