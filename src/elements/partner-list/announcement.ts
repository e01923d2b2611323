import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The pause in typing after which the result is written, and so announced. */
const ANNOUNCE_DELAY_MS = 500;

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/**
 * The text in the live region of an element: what is seen is what is announced. Screen readers
 * announce a change only if the region is in the tree already.
 */
export class Announcement implements ReactiveController {
  readonly #host: Host;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#timer !== undefined) this.#write();
  }

  /**
   * Writes a text into the region.
   *
   * @param isTyping whether the visitor may continue: then only the last text is written.
   */
  set(text: string, isTyping: boolean): void {
    const isNew = text !== this.#text;
    this.#text = text;
    if (isTyping) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#write(), ANNOUNCE_DELAY_MS);
    } else if (isNew || this.#timer === undefined) this.#write();
  }

  #write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const region = this.#host.renderRoot.querySelector('[part=status]');
    if (!region || region.textContent === this.#text) return;
    // A page translator may have put elements around the text.
    const [node, ...others] = region.childNodes;
    if (node?.nodeType === Node.TEXT_NODE && others.length === 0) (node as Text).data = this.#text;
    else region.replaceChildren(this.#text);
  }
}
