// The entry of dist/pfig.<lang>.first.js: prints the elements of the page in one language, and loads
// the whole script. It must not import Lit.
import {openHandover} from './handover.js';
import {isPrintable, printPage} from './print-page.js';
import type {PrintedForm} from './printed-form.js';
import {createPrinter, languageFor} from './printer.js';
import {createScriptAddresses, loadSecondScript, requestSecondScript} from './second-script.js';

declare global {
  /**
   * The build replaces the name by the printed form of one language.
   *
   * @internal
   */
  const __PFIG_PRINTED_FORM__: PrintedForm;
}

function start(form: PrintedForm): void {
  const shared = openHandover(form.version);
  if (shared.languages.has(form.lang)) return;
  const address = requestSecondScript(form);
  shared.toScriptAddress ??= createScriptAddresses();
  const isFirst = shared.languages.size === 0;
  const printer = createPrinter(form, shared);
  shared.languages.set(form.lang, printer);
  if (isPrintable())
    printPage((element, place, isLast) => languageFor(element, place, shared, isLast && isFirst));
  loadSecondScript(address, form, shared, () => printer.printWhole());
}

start(__PFIG_PRINTED_FORM__);
