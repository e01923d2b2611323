import {toLight, printLight} from '../render/light.js';
import {parse} from '../render/tree.js';
import type {Configuration} from './configuration.js';

/** Attributes that only a script can follow. */
const SCRIPT_ATTRIBUTES = ['limit', 'controls', 'deep-link', 'filters-in-url', 'updates'];

/**
 * The content of an element as plain HTML, by the rules of `pfig render --light`. It is taken from
 * a new element, without the attributes that need a script.
 */
export async function staticHtml(configuration: Configuration): Promise<string> {
  const element = document.createElement(`pfig-${configuration.element}`);
  element.lang = configuration.lang;
  for (const [name, value] of Object.entries(configuration.attributes)) {
    if (!SCRIPT_ATTRIBUTES.includes(name)) element.setAttribute(name, value);
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
  toLight(tree);
  return printLight(tree);
}
