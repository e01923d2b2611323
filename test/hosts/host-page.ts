/** A page of a foreign site, opened in a frame, as a visitor's browser sees it. */
export interface HostPage {
  readonly document: Document;
  /** Console warnings and errors, uncaught errors, policy violations. */
  readonly recorded: readonly string[];
  /** Addresses of all requests of the page, without the page itself. */
  readonly requests: readonly string[];
  readonly frame: HTMLIFrameElement;
}

let frame: HTMLIFrameElement | undefined;

afterEach(() => {
  frame?.remove();
  frame = undefined;
});

/** Opens a page of `test/hosts/pages` and waits until that many elements are ready. */
export function open(name: string, elements = 3): Promise<HostPage> {
  return openAt(`/test/hosts/pages/${name}.html`, elements);
}

/** The same for a page at any address of this server. */
export async function openAt(address: string, elements: number): Promise<HostPage> {
  frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = address;
  document.body.append(frame);
  // Out of view, browsers neither paint a page nor load what is to be loaded lazily.
  frame.scrollIntoView();
  await new Promise((resolve) => frame!.addEventListener('load', resolve, {once: true}));
  const page = frame.contentWindow as Window & {recorded: string[]} & typeof globalThis;
  const hosts = () =>
    [...page.document.querySelectorAll('*')].filter(
      (element) =>
        element.localName.startsWith('pfig-') && element.shadowRoot?.querySelector('.frame'),
    );
  while (hosts().length < elements) {
    await new Promise((resolve) => page.setTimeout(resolve, 10));
  }
  return {
    frame,
    document: page.document,
    recorded: page.recorded,
    requests: page.performance
      .getEntriesByType('resource')
      .map(({name: address}) => address.replace(location.origin, '')),
  };
}
