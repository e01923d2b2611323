/** How much a document may weigh, and how long it may take. */
export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** What `src` may cost. */
export const LIMITS: Limits = {bytes: 8 * 2 ** 20, milliseconds: 20_000};

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
  const timeout = AbortSignal.timeout(limits.milliseconds);
  const useless = new AbortController();
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, timeout, useless.signal]),
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return JSON.parse(await textOf(response, limits)) as unknown;
  } catch (error) {
    // Ends what is still on the line of an answer that is of no use.
    useless.abort();
    if (!timeout.aborted || signal.aborted) throw error;
    throw new Error(`no complete answer within ${limits.milliseconds / 1000} s`, {cause: error});
  }
}
