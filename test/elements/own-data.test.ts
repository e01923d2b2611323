import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import type {ProgrammeOverview} from '../../src/elements/programme-overview/programme-overview.js';
import {embed, html, next, ready, show, toggle, until, warnings} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';

const text = (element: Element) => visibleText(element);

describe('a directory given by "data"', () => {
  it('is shown by a card, its first partner where none is named', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" expanded .data=${sample()}></pfig-partner-card>`,
    );
    expect(byRole(element, 'heading').textContent).to.match(/^\s*IEA\s+Institut d’exemple A\s*$/);
    for (const words of [
      'Association d’exemple',
      'Un résumé d’exemple.',
      'Une description d’exemple.',
      'depuis 1999',
      'Ville-Exemple',
      'Port-Exemple',
      'Membres',
      'Projet X',
      'chef de file',
    ]) {
      expect(text(element)).to.contain(words);
    }
    const link = byRole(element, 'link', 'example.org') as HTMLAnchorElement;
    expect(link.hasAttribute('hreflang')).to.equal(false);
    expect(warnings()).to.deep.equal([]);
  });

  it('has no column and no order for what no partner has', async () => {
    const partners = [
      {id: 'a', kind: 'Registre', name: 'A'},
      {id: 'b', kind: 'Registre', name: 'B'},
      {id: 'c', kind: 'Agence', name: 'C', founded: '1999'},
    ];
    const element = await embed<PartnerList>(
      html`<pfig-partner-list
        lang="fr"
        layout="table"
        controls="sort"
        exclude="c"
        .data=${{lang: 'fr', partners}}
      ></pfig-partner-list>`,
    );
    const headers = () =>
      allByRole(element, 'columnheader').map(({textContent}) => textContent.trim());
    const orders = () =>
      [...element.shadowRoot!.querySelectorAll('option')].map(({value}) => value);
    expect(headers()).to.deep.equal(['Partenaire', 'Catégorie']);
    expect(orders()).to.deep.equal(['programme', 'name', 'kind']);
    expect(text(element)).not.to.contain('–');
    // The rows that were there get the column, too.
    element.exclude = null;
    await element.updateComplete;
    expect(headers()).to.deep.equal(['Partenaire', 'Catégorie', 'Création']);
    expect(orders()).to.include('founded');
    const cells = allByRole(element, 'row').map((row) => row.querySelectorAll('td').length);
    expect(cells).to.deep.equal([0, 2, 2, 2]);
  });

  it('says once what is the same, and shows addresses in their script', async () => {
    const partner = {
      id: 'a',
      kind: 'registre-public',
      name: 'Registre',
      founded: '0859',
      seat: {city: 'Singapour', country: 'SG'},
      offices: [{city: 'Athènes', country: 'EL'}],
      figures: [{id: 'membres-du-reseau', value: 3}],
      link: 'https://www.xn--mnchen-3ya.example/',
    };
    for (const layout of ['grid', 'table'] as const) {
      const element = await embed<PartnerList>(
        html`<pfig-partner-list
          lang="fr"
          layout=${layout}
          .data=${{lang: 'fr', partners: [partner]}}
        ></pfig-partner-list>`,
      );
      for (const details of allByRole(element, 'button', /^Détails/)) {
        await toggle(element, details);
      }
      const shown = text(element);
      expect(shown)
        .to.match(/Singapour/)
        .and.not.match(/Singapour, /);
      expect(shown)
        .to.match(/(?<!0)859/)
        .and.not.contain('0859');
      expect(shown).to.contain('Registre public').and.not.contain('registre-public');
      if (layout === 'table') continue;
      expect(shown).to.contain('Membres du reseau');
      expect(shown).to.contain('münchen.example').and.not.contain('xn--');
    }
  });

  it('is shown by a list, without any partner of ours', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" .data=${sample('A', 'B')}></pfig-partner-list>`,
    );
    expect(allByRole(element, 'article')).to.have.length(2);
    expect(text(element)).not.to.match(/CIVIPOL|UNODC|undefined/);
    element.kind = 'association';
    await element.updateComplete;
    element.kind = 'civil-society';
    await element.updateComplete;
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('kind: found "civil-society", expected association;');
  });

  it('is shown by an overview, with the sections it has something for', async () => {
    const element = await embed<ProgrammeOverview>(
      html`<pfig-programme-overview lang="fr" .data=${sample('A', 'B')}></pfig-programme-overview>`,
    );
    const headings = () => allByRole(element, 'heading').map((one) => one.textContent?.trim());
    expect(headings()).to.deep.equal([
      'Programme d’exemple',
      'Chiffres clés',
      'Projets',
      'Projet X',
      'Qui fait quoi',
      'Calendrier des projets',
    ]);
    const {projects, ...rest} = sample('A');
    const undated = (projects as object[]).map((one) => ({...one, start: undefined}));
    element.data = {...rest, projects: undated};
    await element.updateComplete;
    expect(headings()).to.include('Qui fait quoi');
    expect(headings()).not.to.include('Calendrier des projets');
    const {lang, partners} = rest;
    element.data = {lang, partners: [{id: 'b', kind: 'k', name: partners[0]!['name']}]};
    await element.updateComplete;
    expect(headings()).to.deep.equal(['Chiffres clés', 'Partenaires', 'k']);
    expect(text(element)).not.to.contain('Projets');
  });

  it('looks complete for a partner of which only the name is known', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card
        lang="fr"
        partner="b-0"
        .data=${sample('A', 'B')}
      ></pfig-partner-card>`,
    );
    expect(byRole(element, 'heading').textContent?.trim()).to.equal('B');
    expect(allByRole(element, 'button')).to.have.length(0);
    const empty = [...element.shadowRoot!.querySelectorAll('p, ul, dl, h3')].filter(
      (one) => !one.textContent?.trim(),
    );
    expect(empty).to.deep.equal([]);
    expect(text(element)).not.to.match(/undefined|null|\[object/);
  });

  it('words kinds, figures and projects as our language does where it does not itself', async () => {
    const data = sample();
    data.partners[0]!['kind'] = 'civil-society';
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="en" .data=${data}></pfig-partner-card>`,
    );
    expect(text(element)).to.contain('Civil society');
    expect(text(element)).to.contain('since 1999');
  });

  it('marks its words with their language where the page has another', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="es" expanded .data=${sample()}></pfig-partner-card>`,
    );
    const root = element.shadowRoot!;
    expect(root.querySelector('.frame')!.getAttribute('lang')).to.equal('es');
    for (const part of ['.short', '.long', '[part=summary]', '[part=description] p']) {
      expect(root.querySelector(`${part} bdi[lang=fr]`), part).not.to.equal(null);
    }
    const offices = allByRole(element, 'definition').at(-2)!;
    expect(offices.querySelector('[lang=fr]')?.textContent).to.equal('Port-Exemple');
    expect(byRole(element, 'button', /^Detalles/).textContent?.trim()).to.equal('Detalles');
  });

  it('names a document without an address among the sources, and does not link it', async () => {
    const data = sample('A');
    data.partners[0]!['founded'] = {
      value: '1999',
      source: {title: 'Rapport annuel', publisher: 'IEA', lang: 'fr'},
      asOf: '2024',
    };
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="en" expanded .data=${data}></pfig-partner-card>`,
    );
    const named = [...element.shadowRoot!.querySelectorAll('.sources li')].find((one) =>
      one.textContent?.includes('Rapport annuel'),
    );
    expect(named?.querySelector('bdi')?.lang).to.equal('fr');
    expect(named?.querySelector('a')).to.equal(null);
  });

  it('is read as it is meant, with one line for each kind of what is written otherwise', async () => {
    const data = sample('A', 'B', 'C');
    for (const partner of data.partners) Object.assign(partner, {acronym: ' X ', newName: null});
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" .data=${{...data, more: 1}}></pfig-partner-list>`,
    );
    expect(allByRole(element, 'article')).to.have.length(3);
    expect(warnings()).to.deep.equal([
      'pfig [data-normalised] data /partners/0/acronym: found " X ", read otherwise (blanks, 3 in all); "pfig validate" lists them.',
      'pfig [data-normalised] data /partners/0/newName: found null, read otherwise (empty, 3 in all); "pfig validate" lists them.',
      'pfig [data-normalised] data /more: found "more", read otherwise (unknown, 1 in all); "pfig validate" lists them.',
    ]);
  });

  it('wins over "src", and gives way to it and to ours when taken back', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" src="/served/404/x" .data=${sample()}></pfig-partner-card>`,
    );
    expect(byRole(element, 'heading').textContent).to.contain('IEA');
    element.src = '/served/ok/Autre';
    element.data = null;
    await until(element, () => text(element).includes('Autre'));
    element.src = null;
    await element.updateComplete;
    expect(byRole(element, 'heading').textContent).to.contain('CIVIPOL');
    expect(warnings()).to.deep.equal([]);
  });

  it('is kept where it was set before the element was defined', async () => {
    const early = document.createElement('pfig-early-data') as PartnerCard;
    early.data = sample('Tôt');
    early.lang = 'fr';
    document.body.append(early);
    const {PartnerCard: Base} = await import('../../src/elements/partner-card/partner-card.js');
    customElements.define('pfig-early-data', class extends Base {});
    await ready(early);
    expect(byRole(early, 'heading').textContent).to.contain('Tôt');
    early.remove();
  });

  it('that cannot be used leaves a message without a button, and the page’s own content', async () => {
    const failed = next(document, 'pfig-error');
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" .data=${{lang: 'fr'}}
        ><p>Voir le site</p></pfig-partner-card
      >`,
    );
    expect(byRole(element, 'alert').textContent).to.equal('Les données ne sont pas disponibles.');
    expect(allByRole(element, 'button')).to.have.length(0);
    expect(text(element)).to.contain('Voir le site');
    expect((await failed).code).to.equal('data-unavailable');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.match(
      /^pfig \[data-unavailable\] <pfig-partner-card> data \(.*a member "partners"/,
    );
    element.data = sample();
    await element.updateComplete;
    expect(byRole(element, 'heading').textContent).to.contain('IEA');
    expect(text(element)).not.to.contain('Voir le site');
  });

  for (const [what, bad] of Object.entries<object>({
    'data that cannot be used': {data: {lang: 'fr'}},
    'a file that does not come': {src: '/served/404/x'},
    'a partner that is not there': {partner: 'nobody'},
  })) {
    it(`is told of ${what} once the element shows it, so that a listener may mend it`, async () => {
      const element = await embed<PartnerCard>(
        html`<pfig-partner-card lang="fr"></pfig-partner-card>`,
      );
      let shown = 0;
      element.addEventListener('pfig-error', () => {
        shown += element.shadowRoot!.querySelectorAll('[part=message]').length;
        element.data = sample('Mieux');
        element.partner = null;
      });
      Object.assign(element, bad);
      await until(element, () => text(element).includes('Mieux'));
      expect(shown).to.equal(1);
    });
  }

  it('is read when the element is updated, and by nothing that only asks', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr"></pfig-partner-card>`,
    );
    let asked = 0;
    const data = {
      lang: 'fr',
      get partners() {
        asked += 1;
        return [];
      },
    };
    let errors = 0;
    element.addEventListener('pfig-error', () => (errors += 1));
    element.data = data;
    const known: unknown = Reflect.get(element, 'directory');
    expect(Reflect.get(element, 'directory')).to.equal(known);
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect([asked, errors, warnings().length]).to.deep.equal([0, 0, 0]);
    await element.updateComplete;
    expect(asked).to.be.greaterThan(0);
  });

  it('names a partner that is not in it as unknown, when it comes and not before', async () => {
    const element = show(
      html`<pfig-partner-card lang="fr" partner="wco" src="/served/ok/Autre"></pfig-partner-card>`,
    ).firstElementChild as PartnerCard;
    await next(element, 'pfig-ready');
    expect(element.shadowRoot!.querySelector('[part=message]')!.textContent).to.contain('wco');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('found "wco", expected a | b-0;');
  });
});
