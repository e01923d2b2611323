import {customProperties} from './host-looks.js';
import type {Configuration} from './configuration.js';
import {OPTIONS} from './options.js';

/**
 * Attributes that act on the address of a page, which is the builder's here, or that request from a
 * server what the site's visitors are to request.
 */
const OF_PAGE = ['deep-link', 'filters-in-url', 'updates'];

/**
 * The element for a configuration: the one given, with other attributes, as long as it is of the
 * same tag.
 */
export function liveElement(configuration: Configuration, before?: HTMLElement): HTMLElement {
  const {element, lang, attributes} = configuration;
  const tag = `pfig-${element}`;
  const live = before?.localName === tag ? before : document.createElement(tag);
  live.lang = lang;
  for (const {attribute} of OPTIONS[element]) {
    const value = attributes[attribute];
    if (value === undefined || OF_PAGE.includes(attribute)) live.removeAttribute(attribute);
    else live.setAttribute(attribute, value);
  }
  live.removeAttribute('style');
  for (const [name, value] of Object.entries(customProperties(configuration))) {
    live.style.setProperty(name, value);
  }
  return live;
}
