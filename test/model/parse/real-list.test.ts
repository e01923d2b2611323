import {describe, it} from 'node:test';
import {expect} from 'chai';
import {parseDirectory} from '../../../src/model/parse/parse.js';
import {realList} from '../../../stories/real-list.js';
import {validateText} from '../../../src/tools/commands/validate.js';

describe('a list of 400 organisations as people have one', () => {
  it('is shown as a whole, and every value to write otherwise has its line', () => {
    const {custom, problems, normalisations} = parseDirectory(realList());
    expect(problems).to.deep.equal([]);
    expect(custom!.directory.partners).to.have.length(400);
    const kinds = new Set(normalisations.map(({kind}) => kind));
    expect([...kinds].sort()).to.deep.equal([
      'blanks',
      'case',
      'empty',
      'entities',
      'name',
      'notation',
      'object',
      'text',
    ]);
    const countries = new Set(custom!.directory.partners.map(({seat}) => seat!.value.country));
    expect([...countries].sort().join(' ')).to.equal('BE DE DK ES FI FR GB GR IE LU PL PT');
    const {lines, valid} = validateText('list.json', JSON.stringify(realList(), null, 2));
    expect(valid).to.equal(true);
    expect(lines).to.have.length(normalisations.length + 1);
    for (const line of lines.slice(0, -1))
      expect(line).to.match(/^list\.json \d+:\d+ \/\S*: found .*; it is .*(write|take)/);
  });

  it('loses two wrong rows, and no other, each with its line', () => {
    const list = [...realList()] as Record<string, unknown>[];
    delete list[10]!['name'];
    list[20]!['id'] = 'org 21';
    list[30]!['founded'] = '12/05/2024';
    const text = JSON.stringify(list, null, 2);
    const {custom, problems} = parseDirectory(list);
    expect(custom!.directory.partners).to.have.length(398);
    expect(custom!.directory.partners.find(({id}) => id === 'org-31')).not.to.have.any.keys(
      'founded',
    );
    expect(problems.map(({dropped}) => dropped)).to.deep.equal(['/10', '/20', '/30/founded']);
    const {lines} = validateText('list.json', text);
    const remedies = lines.filter((line) => / is left out; /.test(line));
    expect(remedies.map((line) => line.replace(/^list\.json \d+:\d+ /, ''))).to.deep.equal([
      '/10: found an object, expected a member "name"; /10 is left out; add "name"',
      '/20/id: found "org 21", expected an id such as gi-toc; /20 is left out; write "org-21"',
      '/30/founded: found "12/05/2024", expected a year such as "1923"; /30/founded is left out; write "2024", or take "founded" away',
    ]);
  });
});
