import type {LitElement, ReactiveController} from 'lit';
import {keyOfDetails} from './partner.view.js';
import {dispatchSelect} from '../base/events.js';

interface Handlers {
  /** A visitor opens or closes the details of a partner at one place. */
  toggle?(key: string, partner: string): void;
  /**
   * Find-in-page or a footnote needs closed details; this is not a choice of the visitor, so the
   * page cannot cancel it.
   */
  reveal?(key: string): void;
  /** Moves focus to the element that a selector names, once it is visible. */
  focus(selector: string): Promise<void>;
}

const CONTROLS =
  'button[part=toggle], a[part=link], button[part=note-sign], button[part=note-back]';

/**
 * Handles the events of all partners at the root of an element's tree, so that thousands of rows
 * need no listeners.
 */
export class PartnerEvents implements ReactiveController {
  readonly #host: LitElement;
  readonly #handlers: Handlers;

  constructor(host: LitElement, handlers: Handlers) {
    this.#host = host;
    this.#handlers = handlers;
    host.addController(this);
  }

  hostConnected(): void {
    const {renderRoot} = this.#host;
    renderRoot.addEventListener('click', this.#onClick);
    renderRoot.addEventListener('beforematch', this.#onBeforeMatch, {capture: true});
  }

  readonly #onBeforeMatch = ({target}: Event) => {
    const details = (target as Element).closest('[part=details]');
    if (details) this.#handlers.reveal?.(keyOfDetails(details.id));
  };

  readonly #onClick = (event: Event) => {
    const target = event.target as Element;
    // The page handles events of nodes that it has put into a slot.
    if (target.getRootNode() !== this.#host.renderRoot) return;
    const control = target.closest<HTMLElement>(CONTROLS);
    switch (control?.getAttribute('part') ?? '') {
      case 'toggle':
        this.#handlers.toggle?.(
          keyOfDetails(control!.getAttribute('aria-controls')!),
          this.#partnerOf(control!),
        );
        break;
      case 'link': {
        const link = control as HTMLAnchorElement;
        const isFollowed = dispatchSelect(
          this.#host,
          this.#partnerOf(link),
          link.getAttribute('href')!,
        );
        if (!isFollowed) event.preventDefault();
        break;
      }
      case 'note-sign':
        this.#jump(control!, `#${control!.dataset['note']}`);
        break;
      case 'note-back':
        this.#jump(control!, `[data-note=${control!.closest('li')!.id}]`);
        break;
    }
  };

  #partnerOf(control: Element): string {
    return control.closest<HTMLElement>('[data-partner]')!.dataset['partner']!;
  }

  /** Moves focus between a fact and its source, which closed details may hold. */
  #jump(from: Element, selector: string): void {
    const details = from.closest('article')?.querySelector('[part=details]');
    if (details) this.#handlers.reveal?.(keyOfDetails(details.id));
    void this.#handlers.focus(selector);
  }
}
