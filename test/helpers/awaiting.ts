/** What a test that meets its limit has waited for, and what it was told (see `test/bundle.ts`). */
interface Awaited {
  awaited?: string;
  told?: string[];
}

const said = globalThis as Awaited;

/** Tells a test that meets its limit what it waited for. */
export function awaiting(what: string): void {
  said.awaited = what;
}

/** Tells it a line of the console, too: it may name what did not come. */
export function told(line: string): void {
  (said.told ??= []).push(line);
}
