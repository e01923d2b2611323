import {PfigReadyEvent} from './events.js';

/** Sends `pfig-ready` once the frame that holds the element's first content is on the screen. */
export function announceReady(element: HTMLElement): void {
  const send = () => setTimeout(() => element.dispatchEvent(new PfigReadyEvent()));
  // A page in the background paints no frames; there is nothing to wait for.
  if (document.visibilityState === 'hidden') send();
  else requestAnimationFrame(send);
}
