import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {render} from '../../src/render/index.js';
import {runPfig} from '../helpers/command.js';
import {sample} from '../helpers/sample.js';

const folder = mkdtempSync(join(tmpdir(), 'pfig-render-'));
after(() => rmSync(folder, {recursive: true}));

const pfig = (...args: readonly string[]) => runPfig('render', ...args);

describe('pfig render', () => {
  it('prints what the function gives, and ends with 0', async () => {
    const {status, stdout, stderr} = pfig(
      'partner-list',
      '--lang',
      'es',
      '--layout=table',
      '--light',
    );
    assert.equal(
      stdout,
      `${await render('partner-list', {lang: 'es', layout: 'table', light: true})}\n`,
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('names a value that an attribute does not know, shows the default, and ends with 1', () => {
    const {status, stdout, stderr} = pfig('partner-list', '--layout', 'tabel', '--light');
    assert.match(stdout, /^<section/);
    assert.match(
      stderr,
      /^pfig \[unknown-value\] <pfig-partner-list> layout: found "tabel", expected grid \| list \| table \| compact; shown: grid\.\n$/,
    );
    assert.equal(status, 1);
  });

  it('prints nothing, says why, and ends with 2 where the request makes no sense', () => {
    for (const args of [
      [],
      ['partner-lst'],
      ['partner-list', '--lang'],
      ['partner-list', '--data', 'foo'],
      ['partner-list', '--light=false'],
      ['partner-list', '--light', '--csp-hash'],
      ['partner-card', '--lang', 'xx'],
      ['partner-card', '--layot', 'row'],
      ['partner-card', 'wco'],
      ['partner-card', '--src', join(folder, 'none.json')],
    ]) {
      const {status, stdout, stderr} = pfig(...args);
      assert.equal(stdout, '');
      assert.match(stderr, /^pfig: [^\n]+\nusage:\n/, args.join(' '));
      assert.equal(status, 2);
    }
  });

  it('shows a file of one’s own, and says what of it is left out', () => {
    const file = join(folder, 'own.json');
    const data = sample('Institut A', 'Centre B');
    writeFileSync(file, `\ufeff${JSON.stringify(data)}`);
    const good = pfig('pfig-partner-list', '--src', file, '--light');
    assert.match(good.stdout, /Institut A[^]*Centre B/);
    assert.equal(good.status, 0);
    Object.assign(data.partners[1]!, {id: 'no id'});
    writeFileSync(file, JSON.stringify(data));
    const bad = pfig('partner-list', '--src', file, '--light');
    assert.match(
      bad.stderr,
      /^pfig \[bad-data\] .*\/partners\/1\/id: found "no id", expected an id/,
    );
    assert.equal(bad.status, 1);
    Object.assign(data.partners[1]!, {id: ' b '});
    writeFileSync(file, JSON.stringify(data));
    const clear = pfig('partner-list', '--src', file, '--light');
    assert.match(clear.stderr, /^pfig \[data-normalised\] .*\/partners\/1\/id: found " b "/);
    assert.equal(clear.status, 0);
  });

  it('prints the hash of the style for a page’s policy', async () => {
    for (const element of ['partner-card', 'partner-list', 'programme-overview'] as const) {
      const {stdout} = pfig(element, '--csp-hash');
      const css = /<style>(.*?)<\/style>/s.exec(await render(element))![1]!;
      assert.equal(stdout, `'sha256-${createHash('sha256').update(css).digest('base64')}'\n`);
    }
  });
});
