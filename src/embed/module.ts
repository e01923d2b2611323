// The entry of dist/pfig.js: prints the elements of the page in their languages, and loads the rest,
// parts/elements.js. `join.js` comes first and may end the script. It must not import Lit.
import './join.js';
import {loaders} from '../../.generated/loaders.js';
import {version} from '../../.generated/version.js';
import {SOURCE_LANG} from '../locale/language-file.js';
import {warn} from '../model/warn.js';
import {handover, openHandover} from './first/handover.js';
import {afterPaint} from './first/paint.js';
import {isPrintable, printElements, printPage} from './first/print-page.js';
import type {PrintedForm} from './first/printed-form.js';
import {createPrinter, isTaken, languageOf} from './first/printer.js';

/** How long the rest waits, when it is there, for a printed form that is not. */
const FORM_TIMEOUT_MS = 1000;

const known = Object.keys(loaders);

const languageAt = (element: Element, place: Element): string =>
  languageOf(element, place, known) ?? SOURCE_LANG;

/** Whether the rest is still to come. */
let isAwaited = true;

/** The languages of the elements that are to be printed. */
function languagesOnPage(): string[] {
  const found = new Set<string>();
  if (isPrintable())
    printElements((element, place) => {
      if (!isTaken(element)) found.add(languageAt(element, place));
      return false;
    });
  // A first script on the page prints its language itself.
  return [...found].filter((lang) => !handover()?.languages.has(lang));
}

/** The printed form of a language; undefined where it does not come, or is of another release. */
async function loadForm(lang: string): Promise<PrintedForm | undefined> {
  try {
    const {default: form} = (await import(/* @vite-ignore */ `./locales/${lang}.first.js`)) as {
      default: PrintedForm;
    };
    return form.version === version ? form : undefined;
  } catch {
    // The rest renders without it.
    return undefined;
  }
}

/** Prints what the forms can print; the others wait for the rest. */
function print(forms: readonly (PrintedForm | undefined)[]): void {
  const usable = forms.filter((form) => form !== undefined);
  if (usable.length === 0) return;
  const shared = openHandover(version);
  for (const form of usable) {
    const load = loaders[form.lang];
    if (!shared.languages.has(form.lang) && load)
      shared.languages.set(form.lang, Object.assign(createPrinter(form, shared), {load}));
  }
  if (!isAwaited) giveUp();
  printPage((element, place) => shared.languages.get(languageAt(element, place)));
}

/** Ends the waiting of what this script has printed, and prints. */
function giveUp(): void {
  isAwaited = false;
  handover()?.languages.forEach((script) => {
    if (script.load) script.printWhole();
  });
}

type Run = () => void;

/** Loads the rest. Browsers remember the address of a module that did not arrive. */
async function loadRest(failures = 0): Promise<Run | undefined> {
  const file = `./parts/elements.js${failures ? `?${failures}` : ''}`;
  try {
    const {default: run} = (await import(/* @vite-ignore */ file)) as {default?: Run};
    if (typeof run !== 'function') throw new Error('another file');
    return run;
  } catch (cause) {
    warn(
      'script-unavailable',
      `script tag: found ${String(cause)}, expected parts/elements.js; the page keeps what it has.`,
    );
    giveUp();
    // The line may be there again.
    const again = () => void loadRest(failures + 1).then((run) => run?.());
    addEventListener('online', again, {once: true});
    return undefined;
  }
}

function makeAlive(run: Run): void {
  run();
  // It has said itself why it cannot start.
  if (!(globalThis.pfig as {version?: unknown} | undefined)?.version) giveUp();
}

const isParsed = (): Promise<unknown> =>
  new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, {once: true}));

async function start(): Promise<void> {
  let loading: Promise<Run | undefined> | undefined;
  if (document.readyState === 'loading') {
    loading = loadRest();
    await isParsed();
  }
  const languages = languagesOnPage();
  // The printed forms are asked for first, because they are shown first; the languages when these are
  // there, on the same connection: another one would take longer to open, and its bytes from the forms.
  const printed = Promise.all(languages.map(loadForm)).then((forms) => {
    // The rest reports a language that does not come.
    for (const lang of languages) loaders[lang]?.(0).catch(() => undefined);
    print(forms);
  });
  loading ??= loadRest();
  const late = loading.then(() => new Promise((resolve) => setTimeout(resolve, FORM_TIMEOUT_MS)));
  if (languages.length > 0) await Promise.race([printed, late]);
  const run = await loading;
  if (!run) giveUp();
  else if (handover()) afterPaint(() => makeAlive(run));
  else makeAlive(run);
}

void start();
