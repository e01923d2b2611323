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
const ALLOWED = /^(?!(src|updates|logos|deep-link|filters-in-url)$)[a-z-]+$/;
const mountPoint = document.createElement('div');
params.forEach((value, name) => {
  if (ALLOWED.test(name)) mountPoint.setAttribute(`data-${name}`, value);
});

mountPoint.setAttribute('data-pfig', element);
document.body.append(mountPoint);

// Before, the attributes of the element are not known, and what it does not know has no effect.
void customElements.whenDefined(`pfig-${element}`).then((registered) => {
  const {observedAttributes = []} = registered as {observedAttributes?: string[]};
  const names = ['lang', 'dir'].concat(observedAttributes).filter((name) => ALLOWED.test(name));
  params.forEach((_, name) => {
    if (!names.includes(name) && !/^(element$|_)/.test(name))
      unknownValue('frame address', name, names, 'it is left out');
  });
});

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

new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  const message: SizeMessage = {type: 'pfig-size', height};
  // To any page around the frame: a height is no secret.
  parent.postMessage(message, '*');
}).observe(document.documentElement);
