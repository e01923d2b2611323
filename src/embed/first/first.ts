// The entry of dist/pfig.<lang>.first.js: prints the elements of the page in one language, and loads
// the whole script. It must not import Lit.
import {createHandover, handover, type Handover} from './handover.js';
import {printMounts} from './mounts.js';
import type {PrintedForm} from './printed-form.js';
import {createPrinter, languageFor, TAGS} from './printer.js';
import {createScriptAddresses, loadSecondScript} from './second-script.js';

declare global {
  /**
   * The build replaces the name by the printed form of one language.
   *
   * @internal
   */
  const __PFIG_PRINTED_FORM__: PrintedForm;
}

function start(form: PrintedForm): void {
  const shared: Handover =
    handover() ??
    createHandover({
      version: form.version,
      languages: new Map(),
      printed: new Map(),
      toScriptAddress: createScriptAddresses(),
      hasStarted: false,
    });
  if (shared.languages.has(form.lang)) return;
  const isFirst = shared.languages.size === 0;
  const printer = createPrinter(form, shared);
  shared.languages.set(form.lang, printer);

  /** @param isLast whether no other first script comes. */
  const printAll = (isLast: boolean) => {
    const print = (element: Element, place = element) =>
      !!languageFor(element, place, shared, isLast && isFirst)?.print(element);
    for (const element of document.querySelectorAll(TAGS.join())) print(element);
    // The parser may still add to an element that it has not closed.
    if (document.readyState !== 'loading') printMounts(settings?.links !== false, print);
  };

  const settings = globalThis.pfig as {words?: unknown; links?: unknown} | undefined;
  // The page has words that replace ours.
  if (!settings?.words) {
    const observer = new MutationObserver(() => printAll(false));
    const end = () => {
      observer.disconnect();
      printAll(true);
    };
    if (document.readyState === 'complete') end();
    else {
      printAll(false);
      observer.observe(document, {subtree: true, childList: true});
      // Where this script comes late, the first of them has been.
      addEventListener('DOMContentLoaded', end, {once: true});
      addEventListener('load', end, {once: true});
    }
  }
  loadSecondScript(form, shared, () => {
    shared.printed.forEach((other, element) => {
      if (other === printer) printer.printWhole(element);
    });
  });
}

start(__PFIG_PRINTED_FORM__);
