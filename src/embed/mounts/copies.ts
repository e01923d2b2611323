/** A copy for a slot of ours. The original keeps its ids, which a page has once. */
function copyOf(original: Element): Element {
  const copy = original.cloneNode(true) as Element;
  for (const node of [copy, ...copy.querySelectorAll('[id]')]) node.removeAttribute('id');
  return copy;
}

/** The children of a mount point that are meant for slots of its element. */
export const slottedIn = (mountPoint: Element): Element[] =>
  [...mountPoint.children].filter((child) => child.getAttribute('slot'));

/** Makes the content of an element equal to the originals; copies that are equal already stay. */
export function copySlotted(originals: readonly Element[], element: Element): void {
  const present = [...element.children];
  const copies = originals.map((original, index) => {
    const copy = copyOf(original);
    return present[index]?.isEqualNode(copy) ? present[index] : copy;
  });
  const isSame = (copy: Element, index: number) => copy === present[index];
  if (copies.length === present.length && copies.every(isSame)) return;
  element.replaceChildren(...copies);
}
