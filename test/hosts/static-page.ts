/** A page with static HTML of one element, opened in a frame. */
export interface StaticPage {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The messages on the console, for pages that run scripts. */
  readonly recorded: readonly string[];
  /** Adds a script of `dist` to the page. */
  load(script: string): void;
  /** Adds a script and waits until the element is ready. */
  upgrade(script?: string): Promise<void>;
}

let frame: HTMLIFrameElement | undefined;

afterEach(() => {
  frame?.remove();
  frame = undefined;
});

/**
 * @param options those of `render`, an empty one for `true`; and those of `/static/` pages.
 * @param scripts whether the page may run scripts.
 */
export async function openStatic(
  name: string,
  options: Record<string, string> = {},
  scripts = true,
): Promise<StaticPage> {
  frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = `/static/${name}?${String(new URLSearchParams(options))}`;
  document.body.append(frame);
  await new Promise((resolve) => frame!.addEventListener('load', resolve, {once: true}));
  const page = frame.contentDocument!;
  const element = page.querySelector<HTMLElement>(`pfig-${name}`)!;
  const load = (src: string) => {
    const script = page.createElement('script');
    if (src === 'pfig.js') script.type = 'module';
    script.src = `/dist/${src}`;
    page.head.append(script);
  };
  return {
    frame,
    document: page,
    element,
    root: element.shadowRoot!,
    recorded: (frame.contentWindow as unknown as {recorded: string[]}).recorded,
    load,
    async upgrade(script = 'pfig.fr.js') {
      const ready = new Promise((resolve) =>
        element.addEventListener('pfig-ready', resolve, {once: true}),
      );
      load(script);
      await ready;
    },
  };
}
