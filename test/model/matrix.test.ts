import {describe, it} from 'node:test';
import {expect} from 'chai';
import {bundled} from '../../src/model/bundled.js';
import {matrixOf} from '../../src/model/matrix.js';

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
