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

// A mount knows the attributes there are and takes no other; data it takes only from
// its page, and an address is anybody's.
const place = document.createElement('div');
for (const [name, value] of params) {
  if (/^[a-z-]+$/.test(name) && name !== 'src' && name !== 'element') {
    place.setAttribute(`data-${name}`, value);
  }
}
place.setAttribute('data-pfig', params.get('element') ?? 'partner-list');

document.addEventListener('pfig-ready', ({target}) => {
  const root = (target as Element).shadowRoot;
  const frame = root?.querySelector<HTMLElement>('[part=frame]');
  const title = root?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent?.trim();
  if (title) document.title = title;
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
