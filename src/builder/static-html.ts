import {light, printLight} from '../render/light.js';
import {parse} from '../render/tree.js';
import type {Configuration} from './configuration.js';

/** What needs a script has no place where there is none. */
const LIVE = ['limit', 'controls', 'deep-link', 'filters-in-url'];

/**
 * What an element shows, as plain HTML: as `pfig render --light` prints it, and by the
 * same rules. The element is made anew, without what only a script could do.
 */
export async function staticHtml(configuration: Configuration): Promise<string> {
  const element = document.createElement(`pfig-${configuration.element}`);
  element.lang = configuration.lang;
  for (const [name, value] of Object.entries(configuration.attributes)) {
    if (!LIVE.includes(name)) element.setAttribute(name, value);
  }
  if (configuration.element === 'partner-list') element.setAttribute('controls', 'none');
  element.hidden = true;
  const ready = new Promise((resolve) =>
    element.addEventListener('pfig-ready', resolve, {once: true}),
  );
  document.body.append(element);
  await ready;
  const tree = parse(element.shadowRoot!.querySelector('[part=frame]')!.outerHTML);
  element.remove();
  light(tree);
  return printLight(tree);
}
