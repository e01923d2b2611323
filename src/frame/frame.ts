// dist/embed/frame.js: the page in a frame. It mounts the element that its address
// asks for, and tells the page around it how high it is.

/** What the frame tells its parent whenever its height changes. */
interface SizeMessage {
  readonly type: 'pfig-size';
  /** Height of the content in CSS pixels, without fractions. */
  readonly height: number;
}

const params = new URLSearchParams(location.search);
const lang = params.get('lang') ?? '';
if (/^[a-z]{2,3}(-[\w-]+)?$/i.test(lang)) document.documentElement.lang = lang;

// A mount knows the attributes there are and takes no other. Data come only from a page, and
// an address is anybody's; links to a place in the frame would lead the whole window there.
const REFUSED = ['src', 'element', 'pfig', 'deep-link', 'filters-in-url'];
const ELEMENTS = ['partner-list', 'partner-card', 'programme-overview'];
const place = document.createElement('div');
for (const [name, value] of params) {
  if (/^[a-z-]+$/.test(name) && !REFUSED.includes(name)) {
    place.setAttribute(`data-${name}`, value);
  }
}
const element = ELEMENTS.find((name) => name === params.get('element')) ?? ELEMENTS[0]!;
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
