// dist/embed/frame.js: the page in a frame. It shows the element that its address requests, and
// reports its height to the page around it.
import {unknownValue} from '../../model/warn.js';
import {languageTag} from '../../locale/lang.js';

/** The message to the page around the frame after each change of its height. */
interface SizeMessage {
  readonly type: 'pfig-size';
  /** Height of the content in CSS pixels, without fractions. */
  readonly height: number;
}

const params = new URLSearchParams(location.search);
const lang = languageTag(params.get('lang') ?? '');
if (lang) document.documentElement.lang = lang;

const ELEMENTS = ['partner-list', 'partner-card', 'programme-overview'];
const requested = params.get('element');
const element = ELEMENTS.find((name) => name === requested) ?? ELEMENTS[0]!;
if (requested && requested !== element)
  unknownValue('frame element', requested, ELEMENTS, `shown: ${element}`);

// Anybody can write an address, so it must not bring data; and links to a place in the frame would
// lead the whole window there.
const REFUSED = ['src', 'updates', 'logos', 'deep-link', 'filters-in-url'];
// Without the script there is no element, and its attributes are not known.
const registered = customElements.get(`pfig-${element}`) as
  {observedAttributes?: string[]} | undefined;
const elementNames = registered?.observedAttributes?.filter((name) => !REFUSED.includes(name));
const names = ['lang', 'dir'].concat(elementNames ?? []);
const mountPoint = document.createElement('div');
for (const [name, value] of params) {
  if (names.includes(name)) mountPoint.setAttribute(`data-${name}`, value);
  else if (elementNames && !/^(element$|_)/.test(name))
    unknownValue('frame address', name, names, 'it is left out');
}
mountPoint.setAttribute('data-pfig', element);

document.addEventListener('pfig-ready', ({target}) => {
  const root = (target as Element).shadowRoot;
  const frame = root?.querySelector<HTMLElement>('[part=frame]');
  const title = root?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent?.trim();
  // Where the element has no heading, the first one is that of a partner.
  if (title && !/heading/.test(params.get('hide') ?? '')) document.title = title;
  if (frame) {
    document.documentElement.lang = frame.lang;
    document.documentElement.dir = frame.dir;
  }
});
document.body.append(mountPoint);

new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  const message: SizeMessage = {type: 'pfig-size', height};
  // To any page around the frame: a height is no secret.
  parent.postMessage(message, '*');
}).observe(document.documentElement);
