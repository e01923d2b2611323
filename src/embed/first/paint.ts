/** After this time the script is evaluated on a page that is not painted: a hidden tab, for instance. */
const PAINT_TIMEOUT_MS = 1000;

/** Calls back in a task after the next paint. */
export function afterPaint(callback: () => void): void {
  let isCalled = false;
  const call = () => {
    if (!isCalled) callback();
    isCalled = true;
  };
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(call)));
  setTimeout(call, PAINT_TIMEOUT_MS);
}
