// dist/embed/frame.js: the page in a frame. It mounts the element that its address
// asks for, and tells the page around it how high it is.
import {unknownValue} from '../../model/warn.js';
import {languageTag} from '../../locale/language-tag.js';

/** What the frame tells its parent whenever its height changes. */
interface SizeMessage {
  readonly type: 'pfig-size';
  /** Height of the content in CSS pixels, without fractions. */
  readonly height: number;
}

const params = new URLSearchParams(location.search);
const lang = languageTag(params.get('lang') ?? '');
if (lang) document.documentElement.lang = lang;

const ELEMENTS = ['partner-list', 'partner-card', 'programme-overview'];
const asked = params.get('element');
const element = ELEMENTS.find((name) => name === asked) ?? ELEMENTS[0]!;
if (asked && asked !== element) unknownValue('frame element', asked, ELEMENTS, `shown: ${element}`);

// The element's attributes, and those of any element that ours heed. Data come only from a page, and
// an address is anybody's; links to a place in the frame would lead the whole window there.
const REFUSED = ['src', 'updates', 'logos', 'deep-link', 'filters-in-url'];
// Without the script there is no element, and nothing to say of its attributes.
const registered = customElements.get(`pfig-${element}`) as
  {observedAttributes?: string[]} | undefined;
const own = registered?.observedAttributes?.filter((name) => !REFUSED.includes(name));
const known = ['lang', 'dir', ...(own ?? [])];
const place = document.createElement('div');
for (const [name, value] of params) {
  if (known.includes(name)) place.setAttribute(`data-${name}`, value);
  else if (own && !/^(element$|_)/.test(name))
    unknownValue('frame address', name, known, 'it is left out');
}
place.setAttribute('data-pfig', element);

document.addEventListener('pfig-ready', ({target}) => {
  const root = (target as Element).shadowRoot;
  const frame = root?.querySelector<HTMLElement>('[part=frame]');
  const title = root?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent?.trim();
  // Without a heading of its own, the first one is a partner's.
  if (title && !/heading/.test(params.get('hide') ?? '')) document.title = title;
  if (frame) {
    document.documentElement.lang = frame.lang;
    document.documentElement.dir = frame.dir;
  }
});
document.body.append(place);

new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  const message: SizeMessage = {type: 'pfig-size', height};
  // To whichever page it stands in: a height is no secret.
  parent.postMessage(message, '*');
}).observe(document.documentElement);
