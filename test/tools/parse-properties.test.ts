import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseDirectory} from '../../src/model/parse/parse.js';
import {sentence} from '../../src/model/parse/rules.js';
import {documents} from '../helpers/documents.js';
import {full} from '../width.js';

/** How many documents are tried. */
const DOCUMENTS = full ? 20_000 : 3_000;

const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

/** Every address that views make a link of. */
function* hrefs(value: unknown): Generator<string> {
  if (typeof value !== 'object' || !value) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === 'href') yield member as string;
    else yield* hrefs(member);
  }
}

describe('Input, to the parser', () => {
  it(`any document: never an exception, never another link, always an answer (FUZZ_SEED=${seed})`, () => {
    let good = 0;
    fc.assert(
      fc.property(documents, (document) => {
        const {custom, problems} = parseDirectory(document);
        assert.ok(custom ?? problems.length > 0);
        for (const problem of problems) assert.equal(typeof sentence(problem), 'string');
        for (const href of hrefs(custom?.directory)) assert.match(href, /^(https?:|mailto:|tel:)/);
        if (custom) good++;
      }),
      {seed, numRuns: DOCUMENTS},
    );
    assert.ok(good > DOCUMENTS / 4, 'most documents have something good in them');
  });
});
