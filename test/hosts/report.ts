import {embedded, requested, readShown} from './shown.js';

// For pages that a test cannot look into: what is there to be seen, said by the page itself.

/** The report of a page. */
export interface Report {
  readonly shown: ReturnType<typeof readShown>;
  readonly recorded: readonly string[];
  readonly requests: readonly string[];
  /** Whether the browser brought the page back as it was left. */
  readonly persisted: boolean;
}

declare global {
  interface Window {
    recorded: readonly string[];
    report: () => Promise<Report>;
  }
}

let persisted = false;
addEventListener('pageshow', (event) => (persisted = event.persisted));

const painted = () =>
  embedded(document).filter(({shadowRoot}) => shadowRoot?.querySelector('.frame')).length;

window.report = async () => {
  while (painted() < 3) await new Promise(requestAnimationFrame);
  // They may be printed, and the whole script still to come.
  await customElements.whenDefined('pfig-programme-overview');
  const requests = requested(window);
  return {shown: readShown(document), recorded: window.recorded, requests, persisted};
};

if (parent !== window) {
  addEventListener('load', () => {
    void window.report().then((report) => parent.postMessage(report, '*'));
  });
}
