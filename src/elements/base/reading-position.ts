/**
 * Remembers the line that a visitor reads, so that a change of an element above it does not move it.
 * Chromium and Firefox keep it themselves; WebKit does not.
 *
 * @returns what puts the line back in its place after the change.
 */
export function keepReadingPosition({shadowRoot}: Element): () => void {
  const frame = shadowRoot?.lastElementChild;
  if (!frame || CSS.supports('overflow-anchor: auto')) return () => {};
  const line = [...frame.querySelectorAll('*')].find((one) => {
    const {height, top} = one.getBoundingClientRect();
    return height > 0 && top >= 0;
  });
  // Below an element that is out of sight, its end counts.
  const place = () =>
    line ? line.getBoundingClientRect().top : frame.getBoundingClientRect().bottom;
  const before = place();
  return () => scrollBy({top: place() - before, behavior: 'instant'});
}
