/** The largest size of a document, and the longest time for it. */
export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** The limits of a document in `src`. */
export const LIMITS: Limits = {bytes: 8 * 2 ** 20, milliseconds: 20_000};

/** Reads the body of an answer as text; stops once there are too many bytes. */
async function readText(response: Response, {bytes}: Limits): Promise<string> {
  const tooBig = () => new Error(`more than ${bytes / 2 ** 20} MiB`);
  if (Number(response.headers.get('content-length')) > bytes) throw tooBig();
  const reader = response.body!.getReader();
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let text = '';
  let total = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    total += value.byteLength;
    if (total > bytes) throw tooBig();
    text += decoder.decode(value, {stream: true});
  }
}

const HTTP = 'HTTP';

/** Whether an error is due to what a server, or the browser's cache, has answered. */
export function isAnswerError(error: unknown): boolean {
  const {name, message} = error as Error;
  return name === 'SyntaxError' || message.startsWith(HTTP);
}

/** Whether the headers of an answer allow a browser to keep it, so that it may be an old one. */
export function isStorable({headers}: Response): boolean {
  const control = headers.get('cache-control');
  return control ? /max-age=[1-9]/.test(control) : headers.has('last-modified');
}

/**
 * Fetches a JSON file as any page may: from the origin of the page, or from one that allows it.
 *
 * @param signal ends the request when nobody waits for it any more.
 * @param options of the request: `cache: 'reload'` asks the server, whatever the browser has kept.
 * @param onAnswer called once an answer begins.
 * @throws Error that says in a few words what came instead.
 */
export async function fetchJson(
  url: string,
  signal: AbortSignal,
  limits = LIMITS,
  options: RequestInit = {},
  onAnswer?: (response: Response) => void,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(limits.milliseconds);
  const discarded = new AbortController();
  try {
    const response = await fetch(url, {
      ...options,
      signal: AbortSignal.any([signal, timeout, discarded.signal]),
    });
    onAnswer?.(response);
    if (!response.ok) throw new Error(`${HTTP} ${response.status}`);
    return JSON.parse(await readText(response, limits)) as unknown;
  } catch (error) {
    // Stops the rest of an answer that is not used.
    discarded.abort();
    if (!timeout.aborted || signal.aborted) throw error;
    throw new Error(`no complete answer within ${limits.milliseconds / 1000} s`, {cause: error});
  }
}
