import {openPage, until} from './host-page-results.js';

/** A page of a foreign site, opened in a frame, as a visitor's browser sees it. */
export interface HostPage {
  readonly document: Document;
  /** Console warnings and errors, uncaught errors, policy violations. */
  readonly recorded: readonly string[];
  /** Addresses of all requests of the page, without the page itself. */
  readonly requests: readonly string[];
  readonly frame: HTMLIFrameElement;
}

/** Opens a page of `test/hosts/pages` and waits until that many elements are ready. */
export function open(name: string, elements = 3): Promise<HostPage> {
  return openAt(`/test/hosts/pages/${name}.html`, elements);
}

/** The same for a page at any address of this server. */
export async function openAt(address: string, elements: number): Promise<HostPage> {
  const page = await openPage(address, 0);
  const hosts = () =>
    [...page.document.querySelectorAll('*')].filter(
      (element) =>
        element.localName.startsWith('pfig-') && element.shadowRoot?.querySelector('.frame'),
    );
  await until(page, () => hosts().length >= elements);
  // They may be printed, and not be alive yet.
  await until(page, () => Number(page['readied'] ?? elements) >= elements);
  return {
    frame: page.frameElement as HTMLIFrameElement,
    document: page.document,
    recorded: page['recorded'] as string[],
    requests: page.performance
      .getEntriesByType('resource')
      .map(({name}) => name.replace(location.origin, '')),
  };
}
