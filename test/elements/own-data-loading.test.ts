import {expect} from 'chai';
import es from '../../.generated/locales/es.js';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import {fetchJson} from '../../src/elements/base/fetch-json.js';
import {embed, html, next, ready, show, until, warnings} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';

const MESSAGE = 'Les données ne sont pas disponibles.';

const card = (src: string) =>
  embed<PartnerCard>(
    html`<pfig-partner-card lang="fr" src=${src}><a href="#x">Voir le site</a></pfig-partner-card>`,
  );
const shows = (element: Element, words: string) =>
  until(element, () => visibleText(element).includes(words));

/** The words of what has focus in an element. */
const focused = (element: Element) => element.shadowRoot!.activeElement?.textContent?.trim();

describe('a directory loaded by "src"', () => {
  it('is shown when it has come; before, the page’s own content and that it is coming', async () => {
    const element = show(
      html`<pfig-partner-card lang="fr" src="/served/hang/first"
        ><p>Voir le site</p></pfig-partner-card
      >`,
    ).firstElementChild as PartnerCard;
    await until(element, () => allByRole(element, 'status').length > 0);
    expect(byRole(element, 'status').textContent).to.equal('Chargement des données…');
    expect(visibleText(element)).to.contain('Voir le site');
    expect(allByRole(element, 'heading')).to.have.length(0);
    element.src = '/served/ok/Autre';
    await ready(element);
    expect(byRole(element, 'heading').textContent).to.contain('Autre');
    expect(visibleText(element)).not.to.contain('Voir le site');
    expect(allByRole(element, 'status')).to.have.length(0);
    expect(warnings()).to.deep.equal([]);
  });

  it('may be the published data of another language, in words that say so', async () => {
    const element = await card('/sources/data/es.json');
    expect(byRole(element, 'heading').textContent).to.contain('CIVIPOL');
    const kind = element.shadowRoot!.querySelector('[part=kind-name] [lang=es]')!;
    expect(kind.textContent).to.equal(es.texts.kinds['cooperation-agency']!.one);
    expect(element.shadowRoot!.querySelector('[part=summary] [lang=es]')).not.to.equal(null);
    expect(byRole(element, 'button', /^Détails/).textContent?.trim()).to.equal('Détails');
    expect(warnings()).to.deep.equal([]);
  });

  it('may be reached by a redirect', async () => {
    const element = await card('/served/redirect/Ailleurs');
    expect(byRole(element, 'heading').textContent).to.contain('Ailleurs');
  });

  const failures: [src: string, cause: RegExp][] = [
    ['/served/404/x', /HTTP 404/],
    ['/served/500/x', /HTTP 500/],
    ['/served/html/x', /SyntaxError/],
    ['/served/cut/x', /SyntaxError/],
    ['/served/latin1/x', /TypeError|EncodingError/],
    ['/served/declared/x', /more than 8 MiB/],
    ['/served/big/x', /more than 8 MiB/],
    ['/served/list/x', /found a list, expected an object/],
    ['http://[', /TypeError|SyntaxError/],
    ['javascript:alert(1)', /TypeError/],
  ];
  for (const [src, cause] of failures) {
    it(`that does not come leaves a message, a button and the page’s own content: ${src}`, async () => {
      const failed = next(document, 'pfig-error');
      const element = await card(src);
      expect(byRole(element, 'alert').textContent).to.equal(MESSAGE);
      expect(byRole(element, 'button').textContent?.trim()).to.equal('Réessayer');
      expect(byRole(element, 'link', 'Voir le site').localName).to.equal('a');
      expect(visibleText(element)).not.to.contain('CIVIPOL');
      const {code, message} = await failed;
      expect(code).to.equal('data-unavailable');
      expect(message).to.match(cause);
      expect(warnings()).to.deep.equal([`pfig [data-unavailable] ${message}`]);
      expect(message).to.contain(`<pfig-partner-card> src: found "${src}"`);
    });
  }

  it('is asked for again by the button, which keeps focus until it comes', async () => {
    const name = `Enfin-${crypto.randomUUID()}`;
    const element = await card(`/served/broken/${name}`);
    const button = byRole(element, 'button', 'Réessayer');
    button.focus();
    const failed = next(element, 'pfig-error');
    button.click();
    await element.updateComplete;
    expect(byRole(element, 'status').textContent).to.equal('Chargement des données…');
    expect(focused(element)).to.equal('Réessayer');
    await failed;
    await element.updateComplete;
    expect(byRole(element, 'alert').textContent).to.equal(MESSAGE);
    expect(focused(element)).to.equal('Réessayer');

    await fetch(`/served/repair/${name}`);
    button.click();
    await shows(element, name);
    await element.updateComplete;
    expect(focused(element)).to.contain(name);
  });

  for (const kind of ['page', 'json']) {
    it(`is asked for at the server where the browser has kept an answer that is none: a ${kind}`, async () => {
      const src = `/served/maintained/${kind}-${crypto.randomUUID()}`;
      const kept = await fetch(src);
      expect(await kept.text()).to.match(/maintenance/i);
      const element = await card(src);
      await shows(element, src.split('/').at(-1)!);
      expect(warnings()).to.deep.equal([]);
    });
  }

  /** How an address is asked for: on load, and by the button. */
  async function requestsOf(src: string): Promise<(RequestCache | undefined)[]> {
    const asked: (RequestCache | undefined)[] = [];
    const {fetch} = globalThis;
    try {
      globalThis.fetch = (input, init) => {
        asked.push(init?.cache);
        return fetch(input, init);
      };
      const element = await card(src);
      const failed = next(element, 'pfig-error');
      byRole(element, 'button', 'Réessayer').click();
      await failed;
      return asked;
    } finally {
      globalThis.fetch = fetch;
    }
  }

  it('is asked for at the server by the button', async () => {
    for (const src of ['/served/404/again', '/served/html/again', '/served/list/again'])
      expect(await requestsOf(src), src).to.deep.equal(['default', 'reload']);
  });

  it('is asked for at the server at once where the answer may be one that the browser has kept', async () => {
    for (const src of ['/served/old/max-age', '/served/old/heuristic'])
      expect(await requestsOf(src), src).to.deep.equal(['default', 'reload', 'reload']);
  });

  it('leaves what is shown until another has come', async () => {
    const element = await card('/served/ok/Premier');
    element.src = '/served/ok/Second';
    await element.updateComplete;
    const frame = element.shadowRoot!.querySelector('.frame')!;
    expect(frame.getAttribute('aria-busy')).to.equal('true');
    expect(visibleText(element)).to.contain('Premier');
    await shows(element, 'Second');
    expect(frame.hasAttribute('aria-busy')).to.equal(false);
  });

  it('that fails leaves nothing of the one before', async () => {
    const element = await card('/served/ok/Premier');
    element.src = '/served/404/second';
    await shows(element, MESSAGE);
    expect(visibleText(element)).not.to.match(/Premier|CIVIPOL/);
  });

  it('is given up when another is asked for', async () => {
    const element = show(
      html`<pfig-partner-card lang="fr" src="/served/hang/replaced"></pfig-partner-card>`,
    ).firstElementChild as PartnerCard;
    await element.updateComplete;
    element.src = '/served/ok/Autre';
    await shows(element, 'Autre');
    await fetch('/served/ended/replaced');
    expect(warnings()).to.deep.equal([]);
  });

  it('is given up when the element is removed, and asked for when it is back', async () => {
    const element = show(
      html`<pfig-partner-card lang="fr" src="/served/hang/removed"></pfig-partner-card>`,
    ).firstElementChild as PartnerCard;
    await element.updateComplete;
    const place = element.parentElement!;
    element.remove();
    await fetch('/served/ended/removed');
    element.src = '/served/ok/Retour';
    await element.updateComplete;
    expect(visibleText(element)).not.to.contain('Retour');
    place.append(element);
    await ready(element);
    expect(byRole(element, 'heading').textContent).to.contain('Retour');
    expect(warnings()).to.deep.equal([]);
  });

  it('is not asked for where "data" is there', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card src="/served/404/never" .data=${sample()}></pfig-partner-card>`,
    );
    expect(byRole(element, 'heading').textContent).to.contain('IEA');
    const asked = performance.getEntriesByType('resource').map(({name}) => name);
    expect(asked.filter((name) => name.endsWith('/never'))).to.deep.equal([]);
  });
});

describe('a file that is fetched', () => {
  const limits = {bytes: 1024, milliseconds: 100};

  it('is waited for so long and no longer, headers or not', async () => {
    const error = await fetchJson('/served/hang/late', new AbortController().signal, limits).catch(
      String,
    );
    expect(error).to.equal('Error: no complete answer within 0.1 s');
    await fetch('/served/ended/late');
  });

  it('is given up at once when nobody waits for it any more', async () => {
    const nobody = new AbortController();
    const answer = fetchJson('/served/hang/unwanted', nobody.signal).catch(({name}: Error) => name);
    nobody.abort();
    expect(await answer).to.equal('AbortError');
  });
});
