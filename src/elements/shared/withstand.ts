/**
 * Keeps an element a block where a page's rule that spares nothing has made it something
 * else, or nothing: `* {all: unset !important}`. To tell that from a page that hides the element
 * on purpose, an unknown one is held beside the body's content for a moment: no rule can mean it.
 */
export function withstand(element: HTMLElement): void {
  const {display} = getComputedStyle(element);
  if (display !== 'none' && display !== 'inline') return;
  const probe = element.closest('body')?.appendChild(document.createElement('pfig-any'));
  if (!probe) return;
  probe.style.display = 'block';
  const any = getComputedStyle(probe).display;
  probe.remove();
  if (any === display) element.style.setProperty('display', 'block', 'important');
}
