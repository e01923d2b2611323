import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long a visitor has stopped typing before screen readers hear what is found. */
const ANNOUNCE_DELAY_MS = 500;

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** What the live region of an element says. It is text in the tree, or no change of it would be heard. */
export class Announcement implements ReactiveController {
  readonly #host: Host;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#timer !== undefined) this.#say();
  }

  /**
   * Says a text.
   *
   * @param isTyping whether a visitor may go on: then only the last text of several is said.
   */
  set(text: string, isTyping: boolean): void {
    const isNew = text !== this.#text;
    this.#text = text;
    if (isTyping) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#say(), ANNOUNCE_DELAY_MS);
    } else if (isNew || this.#timer === undefined) this.#say();
  }

  #say(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const region = this.#host.renderRoot.querySelector('[role=status]');
    if (!region || region.textContent === this.#text) return;
    const text = region.firstChild as Text | null;
    if (text) text.data = this.#text;
    else region.append(this.#text);
  }
}
