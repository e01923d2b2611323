/** How much a document may weigh, in bytes, and how long it may take, in milliseconds. */
export interface Limits {
  readonly bytes: number;
  readonly time: number;
}

/** What `src` may cost. */
export const LIMITS: Limits = {bytes: 8 * 2 ** 20, time: 20_000};

/** The bytes of an answer as text; the rest is not waited for once there are too many. */
async function textOf(response: Response, {bytes}: Limits): Promise<string> {
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

/**
 * Fetches a JSON file as any page may: from its own origin, or from one that allows it.
 *
 * @param signal ends the request when nobody waits for it any more.
 * @throws Error that says in a few words what came instead.
 */
export async function fetchJson(
  url: string,
  signal: AbortSignal,
  limits = LIMITS,
): Promise<unknown> {
  const request = new AbortController();
  const stop = () => request.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, limits.time);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {signal: request.signal});
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return JSON.parse(await textOf(response, limits)) as unknown;
  } catch (error) {
    throw late ? new Error(`no complete answer within ${limits.time / 1000} s`) : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // Ends what is still on the line of an answer that is of no use.
    stop();
  }
}
