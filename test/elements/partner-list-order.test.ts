import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';
import fr from '../../.generated/locales/fr.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {bundled} from '../../src/model/directory.js';
import {nameOf, PARTNERS, PROJECTS, wordsOf} from '../helpers/bundled.js';
import {embed, html, until} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';

const rows = (element: PartnerList) =>
  [...element.shadowRoot!.querySelectorAll('th[scope=row]')].map((cell) =>
    cell.querySelector('.short')?.textContent?.trim(),
  );

describe('the order of a list', () => {
  it('follows the headers of a table, which say so', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" layout="table"></pfig-partner-list>`,
    );
    const sorted = () =>
      allByRole(element, 'columnheader')
        .filter((header) => header.hasAttribute('aria-sort'))
        .map((header) => `${header.textContent?.trim()} ${header.getAttribute('aria-sort')}`);
    const press = async (name: string) => {
      byRole(element, 'button', name).click();
      await element.updateComplete;
    };
    expect(sorted()).to.deep.equal([]);
    await press('Création');
    expect(sorted()).to.deep.equal(['Création ascending']);
    expect(rows(element)[0]).to.equal('INTERPOL');
    await press('Création');
    expect(sorted()).to.deep.equal(['Création descending']);
    expect(rows(element)[0]).to.equal('Expertise France');
    const withoutYear = bundled.partners.filter(({founded}) => !founded);
    expect(rows(element).slice(-withoutYear.length)).to.have.members(
      withoutYear.map(({id}) => nameOf(id, fr.texts)),
    );
    await press('Siège');
    expect(rows(element)[0]).to.equal('Transparency International');
  });

  it('may be under headings, of the level below the list’s', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" group-by="project" controls="none"></pfig-partner-list>`,
    );
    const headings = (level: number) =>
      allByRole(element, 'heading')
        .filter(({localName}) => localName === `h${level}`)
        .map((heading) => heading.textContent?.replace(/\s+/g, ' ').trim());
    expect(headings(3)).to.have.length(PROJECTS);
    expect(headings(3)[0]).to.match(/^AIRCOP /);
    const parts = bundled.partners.map(({projects = []}) => new Set(projects.map(({id}) => id)));
    expect(headings(4)).to.have.length(parts.reduce((sum, {size}) => sum + size, 0));
    const all = [...element.shadowRoot!.querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(all).size).to.equal(all.length);
    element.groupBy = 'country';
    await element.updateComplete;
    expect(headings(3)).to.include('France').and.include('Pays non indiqué');
    element.groupBy = 'kind';
    await element.updateComplete;
    expect(headings(3)[0]).to.equal(wordsOf(fr.texts.kinds['cooperation-agency']!.other));
  });

  it('keeps nothing back when the page is printed', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" limit="2"></pfig-partner-list>`,
    );
    expect(allByRole(element, 'article')).to.have.length(2);
    dispatchEvent(new Event('beforeprint'));
    expect(allByRole(element, 'article')).to.have.length(PARTNERS);
    dispatchEvent(new Event('afterprint'));
    expect(allByRole(element, 'article')).to.have.length(2);
  });

  // The other engines' drivers cannot print, nor pretend to.
  if (navigator.userAgent.includes('Chrome')) {
    for (const layout of ['grid', 'list', 'table', 'compact']) {
      it(`is on paper without controls, with all details, as ${layout}`, async () => {
        const element = await embed<PartnerList>(
          html`<pfig-partner-list
            lang="fr"
            layout=${layout}
            controls="search filter sort layout"
            deep-link
          ></pfig-partner-list>`,
        );
        await emulateMedia({media: 'print'});
        try {
          const shown = (selector: string) =>
            [...element.shadowRoot!.querySelectorAll(selector)].filter((one) =>
              one.checkVisibility({contentVisibilityAuto: false}),
            );
          const parts = shown('input, select, [part=toggle], [part=permalink], [part=status]');
          expect(parts.map(({part, localName}) => part.value || localName)).to.deep.equal([]);
          expect(shown('.panel').length).to.equal(/grid|list/.test(layout) ? PARTNERS : 0);
          expect(
            shown('thead th').map((cell) => cell.getBoundingClientRect().height > 10),
          ).not.to.include(false);
          const link = element.shadowRoot!.querySelector('[part=link]')!;
          expect(getComputedStyle(link, '::after').content).to.contain('https://');
          expect(visibleText(element)).not.to.contain('Détails');
          if (layout === 'table') expect(shown('[part=sort-by]')).to.have.length(4);
        } finally {
          await emulateMedia({media: 'screen'});
        }
      });
    }
  }

  it('offers the rest of grouped partners with focus on the first that is new', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" limit="3" group-by="project"></pfig-partner-list>`,
    );
    const seen = () =>
      [...element.shadowRoot!.querySelectorAll('[part=item]:not([hidden])')].filter((row) =>
        row.checkVisibility(),
      );
    const before = seen();
    byRole(element, 'button', /^Afficher les/).click();
    await until(element, () => seen().length > before.length);
    await element.updateComplete;
    // Nodes are not compared by chai, which would describe whole trees where they differ.
    const focused = element.shadowRoot!.activeElement!;
    expect(focused.matches('[part=heading]')).to.equal(true);
    const first = seen().find((row) => !before.includes(row))!;
    expect(first.contains(focused)).to.equal(true);
  });

  it('leaves groups where they are when their table is sorted', async () => {
    const element = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" layout="table" group-by="kind"></pfig-partner-list>`,
    );
    const groups = () =>
      [...element.shadowRoot!.querySelectorAll('th[scope=rowgroup]')].map((one) =>
        one.textContent.trim(),
      );
    const before = groups();
    expect(before).to.have.length.above(3);
    const button = byRole(element, 'button', 'Création');
    button.focus();
    button.click();
    await element.updateComplete;
    expect(groups()).to.deep.equal(before);
    expect(rows(element).slice(0, 3)).to.deep.equal(['FIAP', 'CIVIPOL', 'Expertise France']);
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('keeps apart what has the same name in two groups', async () => {
    const partner = (id: string, ...projects: string[]) => ({
      id,
      kind: 'k',
      name: id,
      projects: projects.map((project) => ({
        id: project,
        role: 'leads',
        source: ['https://example.org/'],
        asOf: '2024',
      })),
    });
    const element = await embed<PartnerList>(
      html`<pfig-partner-list
        lang="fr"
        group-by="project"
        .data=${{
          lang: 'fr',
          partners: [partner('b-c', 'a', 'a'), partner('c', 'a-b'), partner('a-b-c')],
        }}
      ></pfig-partner-list>`,
    );
    const ids = [...element.shadowRoot!.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids.length).to.be.greaterThan(3);
    expect(new Set(ids).size).to.equal(ids.length);
    element.project = 'a-b';
    await element.updateComplete;
    expect(allByRole(element, 'article')).to.have.length(1);
  });
});
