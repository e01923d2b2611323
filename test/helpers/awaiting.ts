/** Tells a test that meets its limit what it waited for (see `test/bundle.ts`). */
export function awaiting(what: string): void {
  (globalThis as {awaited?: string}).awaited = what;
}
