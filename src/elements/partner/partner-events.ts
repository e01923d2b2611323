import type {LitElement, ReactiveController} from 'lit';
import {keyOfDetails} from './partner.view.js';
import {dispatchSelect, dispatchToggle} from '../base/events.js';

interface Handlers {
  /** Whether the details of a partner at one place are open, as far as the element knows. */
  isOpen(key: string): boolean;
  /** The details have been opened or closed: by a visitor, or by find-in-page. */
  toggle(key: string, isOpen: boolean): void;
}

/**
 * Handles the events of all partners at the root of an element's tree, so that thousands of rows
 * need no listeners.
 */
export class PartnerEvents implements ReactiveController {
  readonly #host: LitElement;
  readonly #handlers: Handlers | undefined;

  /** @param handlers of the details; absent where the element has none. */
  constructor(host: LitElement, handlers?: Handlers) {
    this.#host = host;
    this.#handlers = handlers;
    host.addController(this);
  }

  hostConnected(): void {
    const {renderRoot} = this.#host;
    renderRoot.addEventListener('click', this.#onClick);
    // These two do not bubble.
    renderRoot.addEventListener('toggle', this.#onToggle, {capture: true});
    renderRoot.addEventListener('error', this.#onError, {capture: true});
  }

  readonly #onClick = (event: Event) => {
    const target = event.target as Element;
    // The page handles events of nodes that it has put into a slot.
    if (target.getRootNode() !== this.#host.renderRoot) return;
    const link = target.closest('a[part=link]');
    if (!link) return;
    const isFollowed = dispatchSelect(this.#host, partnerOf(link), link.getAttribute('href')!);
    if (!isFollowed) event.preventDefault();
  };

  readonly #onToggle = ({target}: Event) => {
    const details = target as HTMLDetailsElement;
    if (details.getAttribute('part') !== 'details') return;
    const key = keyOfDetails(details.id);
    // What the element itself has opened is known already.
    if (!this.#handlers || this.#handlers.isOpen(key) === details.open) return;
    this.#handlers.toggle(key, details.open);
    dispatchToggle(this.#host, partnerOf(details), details.open);
  };

  /** A logo that does not load leaves no gap. */
  readonly #onError = ({target}: Event) => {
    const image = target as HTMLElement;
    if (image.matches('img.logo')) image.hidden = true;
  };
}

const partnerOf = (element: Element): string =>
  element.closest<HTMLElement>('[data-partner]')!.dataset['partner']!;
