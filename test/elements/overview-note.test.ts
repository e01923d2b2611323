import {expect} from 'chai';
import {render} from 'lit';
import fr from '../../.generated/locales/fr.js';
import type {ProgrammeOverview} from '../../src/elements/programme-overview/programme-overview.js';
import {l10nOf} from '../../src/locale/l10n.js';
import {bundled} from '../../src/model/directory.js';
import {deriveOverview, overviewView} from '../../src/elements/programme-overview/overview.view.js';
import type {Source} from '../../src/model/types.js';
import {sourcesIn, wordsOf} from '../helpers/bundled.js';
import {embed, html, show, warnings} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';

const overview = (sections: string, hide = '') =>
  embed<ProgrammeOverview>(
    html`<pfig-programme-overview
      lang="fr"
      sections=${sections}
      hide=${hide}
    ></pfig-programme-overview>`,
  );

/** The addresses of sources; a document may have none. */
const addresses = (sources: readonly Source[] = []) => sources.flatMap(({href}) => href ?? []);

/** How often the note stands there, once everything is opened. */
function times(root: ParentNode): number {
  const notes = [...root.querySelectorAll<HTMLDetailsElement>('[part=note]')];
  for (const note of notes) note.open = true;
  return notes
    .map((note) => visibleText(note).split(wordsOf(fr.texts.programme.projectsNote)).length - 1)
    .reduce((sum, count) => sum + count, 0);
}

describe('the note on the list of projects', () => {
  for (const sections of ['projects', 'matrix', 'timeline', 'matrix partners timeline', '']) {
    it(`stands once with sections="${sections}"`, async () => {
      expect(times((await overview(sections)).shadowRoot!)).to.equal(1);
    });
  }

  it('does not stand where no section is of projects', async () => {
    expect(times((await overview('figures partners')).shadowRoot!)).to.equal(0);
  });

  it('opens to the pages that each project’s dates and roles were read on', async () => {
    const element = await overview('timeline');
    const before = allByRole(element, 'link').length;
    byRole(
      element,
      'button',
      /^\s*Origine de la liste des projets \(\s*Sources\u00a0:\s+\d+\s*\)\s*$/,
    ).click();
    expect(before).to.equal(0);
    const links = allByRole(element, 'link').map((link) => link.getAttribute('href'));
    for (const {start, end, phases = [], regions, budgets = []} of bundled.projects) {
      for (const fact of [start, end, ...phases, regions, ...budgets]) {
        expect(links).to.include.members(addresses(fact?.source));
      }
    }
    const lists = [...element.shadowRoot!.querySelectorAll('dd')];
    for (const list of lists) {
      const pages = [...list.querySelectorAll('a')].map(({href}) => href);
      expect(pages, 'each page once').to.deep.equal([...new Set(pages)]);
    }
    for (const link of allByRole(element, 'link')) {
      const sources = [...sourcesIn(bundled)].filter(
        ({href}) => href === link.getAttribute('href'),
      );
      expect(sources.map(({title}) => title)).to.include(link.textContent);
    }
    for (const {source} of bundled.partners.flatMap(({projects = []}) => projects)) {
      expect(links).to.include.members(addresses(source));
    }
  });

  it('stands without them where the page hides sources', async () => {
    const element = await overview('matrix', 'sources');
    expect(times(element.shadowRoot!)).to.equal(1);
    expect(visibleText(element)).not.to.contain('Sources');
    expect(element.shadowRoot!.querySelectorAll('[part=note] a')).to.have.length(0);
    expect(warnings()).to.deep.equal([]);
  });

  it('names what cannot be hidden', async () => {
    await overview('matrix', 'legend');
    expect(warnings()[0]).to.match(/hide: found "legend", expected sources \| edition \| funding/);
  });
});

describe('an overview of a directory without projects', () => {
  it('leaves out the sections that need them', () => {
    const place = show(html``);
    const settings = {
      sections: ['projects', 'matrix', 'timeline', 'partners'] as const,
      hide: [],
      level: 2,
    };
    const l10n = l10nOf(fr, 'fr');
    const model = deriveOverview({...bundled, projects: []}, settings, l10n);
    render(overviewView(model, l10n), place);
    byRole(place, 'heading', 'Partenaires');
    expect(place.querySelectorAll('section')).to.have.length(1);
    expect(times(place)).to.equal(0);
  });
});
