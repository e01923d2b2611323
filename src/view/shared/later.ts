import {noChange} from 'lit';
import {setChildPartValue} from 'lit/directive-helpers.js';
import {Directive, directive, type ChildPart, type DirectiveResult} from 'lit/directive.js';
import type {Turn} from './turn.js';

class Later extends Directive {
  #filled = false;
  #template: (() => unknown) | undefined;

  /** In static HTML nothing can follow. */
  override render(_now: boolean, _turn: Turn, template: () => unknown): unknown {
    return template();
  }

  override update(part: ChildPart, [now, turn, template]: [boolean, Turn, () => unknown]): unknown {
    if (this.#filled || now || !turn.hurried) {
      this.#filled = true;
      return template();
    }
    if (!this.#template) {
      turn.later(() => {
        if (this.#filled) return;
        this.#filled = true;
        // The part's value is the template from here on; the next render begins with another directive.
        setChildPartValue(part, this.#template!());
      });
    }
    // The newest is what will be rendered.
    this.#template = template;
    return noChange;
  }
}

/**
 * Renders at once where `now` holds, and else, while a visitor waits for the first
 * paint, when the browser is idle. For what is closed: it is in the tree a moment
 * later, where find-in-page and paper look for it, and the first paint does not wait.
 */
export const later: (now: boolean, turn: Turn, template: () => unknown) => DirectiveResult =
  directive(Later);
