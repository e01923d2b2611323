import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {validateText} from '../../src/tools/commands/validate.js';
import {runPfig as pfig} from '../helpers/command.js';
import {sample} from '../helpers/sample.js';

const folder = mkdtempSync(join(tmpdir(), 'pfig-validate-'));
after(() => rmSync(folder, {recursive: true}));

describe('pfig validate', () => {
  it('says of a good file what is in it, and ends with 0', () => {
    const file = join(folder, 'good.json');
    writeFileSync(file, JSON.stringify(sample('A', 'B')));
    const {status, stdout} = pfig('validate', file);
    assert.equal(stdout, `${file}: 2 partners, 1 project, language fr: valid\n`);
    assert.equal(status, 0);
  });

  it('names each mistake with its place and remedy, and ends with 1', () => {
    const file = join(folder, 'bad.json');
    const bad = sample('A', 'B');
    Object.assign(bad.partners[1]!, {founded: {value: 'MCMXCIX', source: ['x']}, name: false});
    Object.assign(bad.partners[0]!, {link: {value: {href: 'ftp://example.org'}}});
    writeFileSync(file, JSON.stringify(bad, null, 2));
    const {status, stdout} = pfig('validate', file);
    const [link, name, founded, source, sum] = stdout.split('\n');
    assert.match(
      link!,
      /bad\.json \d+:\d+ \/partners\/0\/link\/value\/href: found "ftp:\/\/example.org", expected a web, mail or telephone address; \/partners\/0\/link is left out; write a web, mail or telephone address$/,
    );
    assert.match(
      name!,
      /\/partners\/1\/name: found false, expected a text; \/partners\/1 is left out/,
    );
    assert.match(
      founded!,
      /\/partners\/1\/founded\/value: found "MCMXCIX", expected a year such as/,
    );
    assert.match(source!, /\/partners\/1\/founded\/source\/0: found "x", expected a web address/);
    assert.equal(sum, `${file}: 1 partner, 1 project, language fr: 4 problems`);
    assert.equal(status, 1);
  });

  it('names each value that is read otherwise than it is written, and ends with 0', () => {
    const lines = [
      '{"lang": "FR", "partners": [{"id": "a", "kind": "k", "name": " A &amp; B",',
      '  "acronym": null, "founded": 1999, "fonded": 1, "description": "D", "figures": [',
      '  {"id": "f", "value": "5"}], "projects": [{"id": "p", "role": "leads", "phases": ["I", "I"]}]}]}',
    ];
    assert.deepEqual(validateText('f', lines.join('\n')), {
      lines: [
        'f 1:10 /lang: found another case ("FR"); it is read as "fr"; write that',
        'f 1:49 /partners/0/kind: found an id that has no name ("k"); it is shown itself; add "k": {"one": …, "other": …} to "kinds"',
        'f 1:62 /partners/0/name: found characters encoded for HTML (" A &amp; B"); it is read as " A & B"; write that',
        'f 1:62 /partners/0/name: found needless blanks (" A & B"); it is read as "A & B"; write that',
        'f 2:14 /partners/0/acronym: found nothing (null); it is ignored; take it away',
        'f 2:31 /partners/0/founded: found a text without quotation marks (1999); it is read as "1999"; write that',
        'f 2:31 /partners/0/founded: found a value alone (1999); it is read as {"value": …}; write that',
        'f 2:47 /partners/0/fonded: found a member that the format does not know ("fonded"); it is ignored; call it "founded" if it is that, or take it away',
        'f 2:65 /partners/0/description: found one item ("D"); it is read as a list; write [ ] around it',
        'f 3:10 /partners/0/figures/0/id: found an id that has no name ("f"); it is shown itself; add a "label", or "f": … to "figures"',
        'f 3:24 /partners/0/figures/0/value: found a number, or true or false, in quotation marks ("5"); it is read as 5; write that',
        'f 3:89 /partners/0/projects/0/phases/1: found the same item again ("I"); it is ignored; take it away',
        'f: 1 partner, 0 projects, language fr: valid, 12 values to write otherwise',
      ],
      valid: true,
    });
  });

  it('knows the notations of others, and says what it does not know', () => {
    const lines = [
      '[{"id": "a", "kind": "Public university", "name": "A", "founded": "1923-05-01",',
      '  "seat": {"value": {"city": "Athens", "country": "el"}, "asOf": "2024/5/3"},',
      '  "offices": [{"city": "X", "country": "QZ"}]}]',
    ];
    assert.deepEqual(validateText('f', lines.join('\n')), {
      lines: [
        'f 1:1 /: found a value alone (a list); it is read as {"partners": …}; write that',
        'f 1:22 /0/kind: found a name in the place of an id ("Public university"); it is read as "public-university", with this name; write that, and the name in "kinds"',
        'f 1:67 /0/founded: found another notation ("1923-05-01"); it is read as "1923"; write that',
        'f 1:67 /0/founded: found a value alone ("1923-05-01"); it is read as {"value": …}; write that',
        'f 2:51 /0/seat/value/country: found another case ("el"); it is read as "EL"; write that',
        'f 2:51 /0/seat/value/country: found another notation ("EL"); it is read as "GR"; write that',
        'f 2:66 /0/seat/asOf: found another notation ("2024/5/3"); it is read as "2024-05-03"; write that',
        'f 3:15 /0/offices/0: found a value alone (an object); it is read as {"value": …}; write that',
        'f 3:40 /0/offices/0/country: found a code that no list of countries has ("QZ"); it is shown itself; write a code of ISO 3166 such as FR',
        'f: 1 partner, 0 projects, no language: valid, 9 values to write otherwise',
      ],
      valid: true,
    });
  });

  it('says one thing of a file in another format', () => {
    const json = JSON.stringify({...sample('A'), format: 2, lang: 5});
    assert.deepEqual(validateText('f', json).lines, [
      'f 1:' +
        `${json.indexOf('2', json.indexOf('format')) + 1} /format: found 2, expected 1, the format that this version reads; all is left out; ` +
        'write 1, the format that this version reads',
      'f: nothing can be shown: 1 problem',
    ]);
  });

  it('refuses what browsers refuse before they read it', () => {
    const big = join(folder, 'big.json');
    writeFileSync(big, JSON.stringify({...sample('A'), pad: 'x'.repeat(9 * 2 ** 20)}));
    const heavy = pfig('validate', big);
    assert.equal(
      heavy.stdout,
      `${big}: found 9.0 MiB, expected at most 8.0 MiB; nothing can be shown; take away what the element does not show, or divide the list\n`,
    );
    assert.equal(heavy.status, 1);
    const latin = join(folder, 'latin.json');
    writeFileSync(latin, Buffer.from(JSON.stringify(sample('é')), 'latin1'));
    const odd = pfig('validate', latin);
    assert.match(
      odd.stdout,
      /found bytes of another encoding, expected UTF-8; nothing can be shown; save it as UTF-8/,
    );
    assert.equal(odd.status, 1);
  });

  it('places a mistake where its value begins, and what is missing at what it is missing in', () => {
    const json = '{\n  "lang": "fr",\n  "partners": [\n    {"id": "A b", "kind": "k"}\n  ]\n}';
    assert.deepEqual(validateText('f', json).lines.slice(0, 2), [
      'f 4:5 /partners/0: found an object, expected a member "name"; all is left out; add "name"',
      'f 4:12 /partners/0/id: found "A b", expected an id such as gi-toc; all is left out; write "a-b"',
    ]);
  });

  it('says what a wrong value may mean, as far as that is clear', () => {
    const row = {id: 'a', kind: 'civil-society', name: 'A'};
    for (const [member, value, remedy] of [
      ['id', 'Élan / Été 2', 'write "elan-ete-2"'],
      ['id', '§§', 'write an id such as gi-toc'],
      ['founded', 'c. 1923', 'write "1923", or take "founded" away'],
      ['founded', '1923–2001', 'write a year such as "1923", or take "founded" away'],
      ['renamed', '12/05/2024', 'write "2024-05-12" or "2024-12-05", or take "renamed" away'],
      ['renamed', '13.5.2024', 'write "2024-05-13", or take "renamed" away'],
      ['seat', {city: 'Lyon', country: 'FRA'}, 'write "FR", or take "country" away'],
      ['seat', {city: 'Wien', country: 'aut'}, 'write "AT", or take "country" away'],
      ['seat', {city: 'X', country: 'XYZ'}, 'write a country such as FR, or take "country" away'],
      [
        'seat',
        {city: 'X', country: 'AN'},
        'write the code of a country of today, such as FR, or take "country" away',
      ],
      ['link', 'example.org/about', 'write "https://example.org/about", or take "link" away'],
      ['link', 'see below', 'write a web, mail or telephone address, or take "link" away'],
      [
        'summary',
        'x'.repeat(161),
        'write a text of at most 160 characters, or move it to "description"',
      ],
    ] as const) {
      const [line] = validateText(
        'f',
        JSON.stringify([Object.assign({}, row, {[member]: value})]),
      ).lines.filter((one) => / left out; /.test(one));
      assert.ok(line?.endsWith(`left out; ${remedy}`), `${member}: ${line}`);
    }
    for (const [member, remedy] of [
      ['website', 'call it "link" if it is that, or take it away'],
      ['Organisation type', 'call it "kind" if it is that, or take it away'],
      ['descripton', 'call it "description" if it is that, or take it away'],
      ['City', 'write it in "seat": {"city": …, "country": …}, or take it away'],
      ['postcode', 'correct its name, or take it away'],
    ] as const) {
      const [line] = validateText(
        'f',
        JSON.stringify([Object.assign({}, row, {[member]: 'x'})]),
      ).lines.filter((one) => / is ignored; /.test(one));
      assert.ok(line?.endsWith(`is ignored; ${remedy}`), `${member}: ${line}`);
    }
  });

  it('says how to mend a text that is no JSON', () => {
    for (const [json, remedy] of [
      ['', 'write a list of organisations into the file'],
      ['[{"id": "a",}]', 'take the comma before it away'],
      ['[{"id": "a"},]', 'take the comma before it away'],
      ['[{"id": "a"}] // mine', 'take the comment away'],
      ['[{"id": "a", "n": NaN}]', 'write null'],
      ['[{"id": "a", "n": None}]', 'write null'],
      ['[{"id": "a", "n": TRUE}]', 'write true or false in small letters'],
      ["[{'id': 'a'}]", 'write straight double quotation marks (")'],
      ['[{id: "a"}]', 'write the name in double quotation marks (")'],
      ['<!doctype html><p>x', 'this is a page (HTML): save the list itself'],
      ['[{"id": "a"', 'the file is cut off: write what is missing at its end'],
      [
        '{"id": "a"}\n{"id": "b"}',
        'write a comma before it; where each line is an object, write [ before the first and ] behind the last, too',
      ],
      [
        '[{"id": "a" "kind": "k"}]',
        'write a comma before it, or \\" for a quotation mark inside a text',
      ],
      [
        '[{"name": "The "big" one"}]',
        'write a comma before it, or \\" for a quotation mark inside a text',
      ],
      ['[{"name": "a\nb"}]', 'write \\n for a new line inside a text'],
      ['[{"name": "C:\\partners"}]', 'write \\\\ for a stroke (\\) inside a text'],
    ] as const) {
      const [line] = validateText('f', json).lines;
      assert.match(line!, /^f \d+:\d+: found a mistake/);
      assert.ok(line!.endsWith(`expected well-formed JSON; ${remedy}`), `${json}: ${line}`);
    }
  });

  it('names a member that is there twice, and a file that is cut off', () => {
    assert.match(validateText('f', '{"lang": "fr",\n "lang": "en"}').lines[0]!, /^f 2:2: found /);
    assert.match(validateText('f', '{"lang": "fr", "partners": [').lines[0]!, /^f 1:\d+: found /);
    assert.equal(validateText('f', '').valid, false);
  });

  it('ends with 2, and says how to ask, where it is asked in a way that makes no sense', () => {
    for (const args of [
      [],
      ['validate'],
      ['validat'],
      ['validate', 'a', 'b'],
      ['validate', join(folder, 'none')],
    ]) {
      const {status, stdout, stderr} = pfig(...args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, /^pfig: .*\nusage:\n {2}pfig validate FILE/);
    }
    assert.equal(pfig('--help').status, 0);
    assert.match(pfig('validate', '--help').stdout, /^usage:/);
  });
});
