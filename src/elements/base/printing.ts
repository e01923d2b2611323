import type {LitElement, ReactiveController} from 'lit';

/** Whether the page is being printed: paper has no button that shows more. */
export class Printing implements ReactiveController {
  readonly #host: LitElement;
  readonly #renderNow: () => void;
  now = false;

  /** @param renderNow renders at once: the browser does not wait for what is rendered later. */
  constructor(host: LitElement, renderNow: () => void) {
    this.#host = host;
    this.#renderNow = renderNow;
    host.addController(this);
  }

  readonly #onPrint = ({type}: Event) => {
    this.now = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#renderNow();
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    this.now = false;
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }
}
