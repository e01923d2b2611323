/** Lines of text, and what stands between them. */
const LINES = 'h1, h2, h3, h4, h5, h6, p, li, dt, tr, summary, figure';

/** What the visitor reads first in an element, as something whose place can be measured. */
function findLine(element: Element): Element | undefined {
  const {top, bottom} = element.getBoundingClientRect();
  // What changes below the window moves nothing that is read.
  if (top >= 0) return undefined;
  if (bottom <= 0) return element;
  const lines = element.shadowRoot?.querySelectorAll(LINES) ?? [];
  return [...lines].find((line) => {
    const box = line.getBoundingClientRect();
    return box.height > 0 && box.top >= 0;
  });
}

/**
 * Remembers the line that a visitor reads, so that a change of an element above it does not move it.
 * Chromium and Firefox keep it themselves; WebKit does not.
 *
 * @returns what puts the line back in its place after the change.
 */
export function keepReadingPosition(element: Element): () => void {
  if (CSS.supports('overflow-anchor: auto')) return () => {};
  const line = findLine(element);
  if (!line) return () => {};
  // Below an element that is out of sight, its end counts.
  const side = line === element ? 'bottom' : 'top';
  const before = line.getBoundingClientRect()[side];
  return () => {
    const moved = line.getBoundingClientRect()[side] - before;
    if (line.isConnected && moved !== 0) scrollBy({top: moved, behavior: 'instant'});
  };
}
