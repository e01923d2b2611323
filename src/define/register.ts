import {warn} from '../model/warn.js';
import {version} from '../../.generated/version.js';

type ElementClass = CustomElementConstructor & {readonly tag: string; readonly version?: string};

/**
 * Registers an element under its tag. An element that the page has under this tag stays: silently
 * if it is of this version, else with one warning that names both. On a server, without a DOM,
 * nothing is registered.
 */
export function register(element: ElementClass): void {
  if (typeof customElements === 'undefined') return;
  const {tag} = element;
  const first = customElements.get(tag) as ElementClass | undefined;
  if (!first) {
    customElements.define(tag, element);
  } else if (first !== element && first.version !== version) {
    // `warn` prints the line about versions once for all three tags.
    warn(
      'already-defined',
      first.version
        ? `script: found elements of version ${first.version}, expected version ${version}; the first ones stay.`
        : `<${tag}>: found a definition of another origin, expected version ${version}; the first one stays.`,
    );
  }
}
