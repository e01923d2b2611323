import {expect} from 'chai';
import type {ReactiveControllerHost} from 'lit';
import {createCatalogue, type Loader} from '../../src/locale/catalogue.js';
import {FORMAT, type Language} from '../../src/locale/language-file.js';
import {LocaleController} from '../../src/locale/locale-controller.js';
import {warnings} from '../helpers/page.js';

const language = (lang: string) =>
  ({format: FORMAT, lang, templates: {}, texts: {}}) as unknown as Language;

/** A loader whose file arrives, or fails, when the test says so. */
function loader(lang: string) {
  const waiting: {arrive(): void; fail(): void}[] = [];
  const load: Loader = () =>
    new Promise((resolve, reject) =>
      waiting.push({
        arrive: () => resolve({default: language(lang)}),
        fail: () => reject(new Error('offline')),
      }),
    );
  return {load, waiting};
}

/** An element that renders in whatever language its controller says. */
function place(lang: string, loaders: Record<string, Loader>, fallbackTimeout?: number) {
  const host = document.createElement('div') as HTMLDivElement & ReactiveControllerHost;
  const shown: (string | undefined)[] = [];
  const failures: string[] = [];
  let rendered = () => {};
  host.addController = () => {};
  host.requestUpdate = () =>
    queueMicrotask(() => {
      shown.push(controller.resolve()?.lang);
      rendered();
    });
  host.lang = lang;
  document.body.append(host);
  const controller = new LocaleController(
    host,
    (message) => failures.push(message),
    createCatalogue(loaders),
    fallbackTimeout,
  );
  controller.hostConnected();
  const next = () => new Promise<void>((resolve) => (rendered = resolve));
  /** Waits for the render that shows a language. */
  const reaches = async (expected: string) => {
    while (shown.at(-1) !== expected) await next();
  };
  return {host, shown, failures, next, reaches, controller};
}

describe('the first paint', () => {
  it('waits for its language and shows no other before it', async () => {
    const en = loader('en');
    const fr = loader('fr');
    const {shown, next, host} = place('en', {en: en.load, fr: fr.load});
    await next();
    en.waiting[0]!.arrive();
    await next();
    expect(shown).to.deep.equal([undefined, 'en']);
    expect(fr.waiting).to.have.length(0);
    host.remove();
  });

  it('takes French where its own fails, says so once, and tries again at the next change', async () => {
    const en = loader('en');
    const fr = loader('fr');
    const {failures, next, reaches, host, controller} = place('en', {en: en.load, fr: fr.load});
    await next();
    en.waiting[0]!.fail();
    while (fr.waiting.length === 0) await Promise.resolve();
    fr.waiting[0]!.arrive();
    await reaches('fr');
    expect(failures).to.have.length(1);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('[language-unavailable]');

    host.requestUpdate();
    await next();
    expect(en.waiting, 'a render for other reasons must not fetch again').to.have.length(1);

    controller.hostDisconnected();
    controller.hostConnected();
    await next();
    en.waiting[1]!.arrive();
    await reaches('en');
    host.remove();
  });

  it('tells nobody of a language that failed after the page had taken another', async () => {
    const en = loader('en');
    const fr = loader('fr');
    const {failures, next, reaches, host} = place('en', {en: en.load, fr: fr.load});
    await next();
    host.lang = 'fr';
    await next();
    fr.waiting[0]!.arrive();
    await reaches('fr');
    en.waiting[0]!.fail();
    await new Promise((resolve) => setTimeout(resolve));
    expect(failures).to.deep.equal([]);
    expect(warnings()).to.deep.equal([]);
    // The failure of a past language is no reason to ask again for the present one.
    let renders = 0;
    host.requestUpdate = () => renders++;
    dispatchEvent(new Event('online'));
    expect(renders).to.equal(0);
    host.remove();
  });

  it('tries again when the line is back', async () => {
    const en = loader('en');
    const {shown, next, host} = place('en', {
      en: en.load,
      fr: () => Promise.reject(new Error('x')),
    });
    await next();
    en.waiting[0]!.fail();
    await new Promise((resolve) => setTimeout(resolve));
    dispatchEvent(new Event('online'));
    await next();
    en.waiting[1]!.arrive();
    await next();
    expect(shown.at(-1)).to.equal('en');
    host.remove();
  });

  it('shows a loaded language while its own keeps it waiting', async () => {
    const en = loader('en');
    const catalogue = createCatalogue({en: en.load});
    catalogue.add(language('fr'));
    const host = document.createElement('div') as HTMLDivElement & ReactiveControllerHost;
    host.lang = 'en';
    host.addController = () => {};
    const updated = new Promise<void>((resolve) => (host.requestUpdate = resolve));
    const controller = new LocaleController(host, () => {}, catalogue, 1);
    expect(controller.resolve()).to.equal(undefined);
    await updated;
    expect(controller.resolve()?.lang).to.equal('fr');
  });

  it('sends for French where its own does not answer, and takes its own when it comes', async () => {
    const en = loader('en');
    const fr = loader('fr');
    const {reaches, host} = place('en', {en: en.load, fr: fr.load}, 1);
    while (fr.waiting.length === 0) await new Promise((resolve) => setTimeout(resolve));
    fr.waiting[0]!.arrive();
    await reaches('fr');
    en.waiting[0]!.arrive();
    await reaches('en');
    host.remove();
  });
});
