import {warn} from '../model/warn.js';
import {version} from '../../.generated/version.js';

type ElementClass = CustomElementConstructor & {readonly tag: string; readonly version?: string};

/**
 * Registers an element under its tag. Where a page already has one, that one
 * stays: silently if it is this very version, else with one warning that names both.
 * Without a DOM, on a server, there is nothing to register it with.
 */
export function register(element: ElementClass): void {
  if (typeof customElements === 'undefined') return;
  const {tag} = element;
  const first = customElements.get(tag) as ElementClass | undefined;
  if (!first) {
    customElements.define(tag, element);
  } else if (first !== element && first.version !== version) {
    // Of versions there is one line for all tags: `warn` says the same only once.
    warn(
      'already-defined',
      first.version
        ? `script: found elements of version ${first.version}, expected to add version ${version}; the first ones stay.`
        : `<${tag}>: found a definition of another origin, expected to add version ${version}; the first one stays.`,
    );
  }
}
