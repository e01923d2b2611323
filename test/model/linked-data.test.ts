import {describe, it} from 'node:test';
import {expect} from 'chai';
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import de from '../../.generated/locales/de.js';
import fr from '../../.generated/locales/fr.js';
import {bundled} from '../../src/model/directory.js';
import {linkedData, linkedDataScript} from '../../src/model/linked-data.js';
import {PARTNERS, PROJECTS} from '../helpers/bundled.js';

/** The types of schema.org in use, all of which exist there. */
const TYPES = ['Project', 'Organization', 'NGO', 'ResearchOrganization', 'GovernmentOrganization'];

describe('structured data', () => {
  it('has the programme, its projects and its partners, each once', () => {
    const {'@context': context, '@graph': graph} = linkedData(bundled, fr.texts);
    expect(context).to.equal('https://schema.org');
    expect(graph).to.have.length(1 + PROJECTS + PARTNERS);
    const ids = graph.map((node) => node['@id']);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const node of graph) expect(TYPES).to.contain(node['@type']);
  });

  it('says of a partner what the data say, in the language asked for', () => {
    const {'@graph': graph} = linkedData(bundled, de.texts, {partners: ['wco']});
    expect(graph).to.deep.equal([
      {
        '@type': 'Organization',
        '@id': '#pfig-wco',
        name: 'Weltzollorganisation',
        alternateName: ['WZO'],
        description: de.texts.partners['wco']!.summary,
        url: 'https://www.wcoomd.org',
        foundingDate: '1952',
        address: {'@type': 'PostalAddress', addressLocality: 'Brüssel', addressCountry: 'BE'},
      },
    ]);
  });

  it('leaves out what is not known', () => {
    const [group] = linkedData(bundled, fr.texts, {partners: ['eu-law-enforcement']})['@graph'];
    expect(Object.keys(group!)).to.deep.equal(['@type', '@id', 'name', 'description']);
  });

  it('names who manages the programme, and the members of each project', () => {
    const {'@graph': graph} = linkedData(bundled, fr.texts);
    const [programme, ...others] = graph;
    expect(programme!['parentOrganization']).to.deep.equal({
      '@type': 'FundingAgency',
      name: fr.texts.bodies['fpi'],
    });
    const colibri = others.find((node) => node['@id'] === '#pfig-project-colibri')!;
    const members = bundled.partners.filter(({projects}) =>
      projects?.some(({id}) => id === 'colibri'),
    );
    expect(members.length).to.be.greaterThan(1);
    expect(colibri['member']).to.deep.equal(members.map(({id}) => ({'@id': `#pfig-${id}`})));
    expect(colibri['parentOrganization']).to.deep.equal({'@id': programme!['@id']});
  });

  it('cannot end the element it stands in', () => {
    const name = '</script><!--<script>';
    const texts = {...fr.texts, partners: {wco: {name, description: []}}};
    const script = linkedDataScript(linkedData(bundled, texts, {partners: ['wco']}));
    const [element, ...more] = parseFragment(script)
      .childNodes as DefaultTreeAdapterTypes.Element[];
    expect(more).to.have.length(0);
    const [text] = element!.childNodes as DefaultTreeAdapterTypes.TextNode[];
    const {'@graph': graph} = JSON.parse(text!.value) as ReturnType<typeof linkedData>;
    expect(graph[0]!['name']).to.equal(name);
  });
});
