import {describe, it} from 'node:test';
import {expect} from 'chai';
import {bundled, matrixOf, membersOf, select} from '../../src/model/directory.js';

const ids = (partners: readonly {id: string}[]) => partners.map(({id}) => id).join(' ');

describe('select', () => {
  it('gives all partners in the programme’s order when nothing is asked', () => {
    expect(ids(select(bundled, {}))).to.equal(
      'civipol expertise-france fiiapp gi-toc interpol iss eu-law-enforcement rusi-europe transparency-international unodc wco',
    );
  });

  it('gives named partners in the order they were named', () => {
    expect(ids(select(bundled, {partners: ['wco', 'civipol']}))).to.equal('wco civipol');
  });

  it('leaves excluded partners out, named ones too', () => {
    expect(ids(select(bundled, {partners: ['wco', 'civipol'], exclude: ['wco']}))).to.equal(
      'civipol',
    );
  });

  it('keeps partners of any of the kinds and any of the projects', () => {
    expect(ids(select(bundled, {kind: ['research-institute', 'civil-society']}))).to.equal(
      'gi-toc iss rusi-europe transparency-international',
    );
    expect(ids(select(bundled, {project: ['enact'], kind: ['civil-society']}))).to.equal('gi-toc');
  });
});

describe('membersOf', () => {
  it('names who leads before who implements', () => {
    const listed = bundled.partners.flatMap(({id, projects = []}) =>
      projects.filter((one) => one.id === 'enact').map(({role}) => `${id} ${role}`),
    );
    const members = membersOf(bundled, 'enact').map(
      ({partner, membership}) => `${partner.id} ${membership.role}`,
    );
    expect(listed[0]).to.not.match(/ leads$/);
    expect(members[0]).to.equal('iss leads');
    expect(members.slice(1)).to.deep.equal(listed.filter((one) => one !== 'iss leads'));
  });
});

describe('matrixOf', () => {
  const {projects, rows} = matrixOf(bundled);

  it('keeps the directory’s order of rows and columns', () => {
    expect(projects).to.equal(bundled.projects);
    expect(rows.map(({partner}) => partner)).to.deep.equal(bundled.partners);
  });

  it('has one cell for each project in every row', () => {
    for (const {cells} of rows) expect(cells).to.have.length(projects.length);
  });

  it('puts every membership into the column of its project', () => {
    for (const {partner, cells} of rows) {
      expect(cells.flat()).to.have.members([...(partner.projects ?? [])]);
      cells.forEach((cell, index) => {
        for (const {id} of cell) expect(id).to.equal(projects[index]!.id);
      });
    }
  });

  it('gives a partner without projects a row of empty cells', () => {
    const {projects: _, ...alone} = bundled.partners[0]!;
    const matrix = matrixOf({...bundled, partners: [alone]});
    expect(matrix.rows[0]!.cells).to.deep.equal(projects.map(() => []));
  });
});
