import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ElementRenderer, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {rowView} from '../../src/elements/partner-list/row-renderer.js';
import type {ListModel} from '../../src/elements/partner-list/list-model.js';
import {deriveOverview, overviewView} from '../../src/elements/programme-overview/overview.view.js';
import {catalogue} from '../../src/locale/catalogue.js';
import {l10nOf, withTexts} from '../../src/locale/l10n.js';
import {LIST_LAYOUTS, SECTIONS} from '../../src/model/attribute-values.js';
import {bundled} from '../../src/model/directory.js';
import {parseDirectory} from '../../src/model/parse/parse.js';
import {merge} from '../../src/tools/data/merge.js';
import {readData} from '../../src/tools/data/data.js';

// What the published data say is shown as the bundled data are: an update in which nothing has changed
// must change nothing on the page.

class Host extends ElementRenderer {}

const markup = (view: unknown): string =>
  collectResultSync(render(view, {customElementHostStack: [new Host('pfig-partner-list')]}))
    .replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ');

const data = await readData(process.cwd());

describe('the published data', () => {
  for (const [lang, text] of data.texts) {
    it(`are shown as the bundled ones are: ${lang}`, async () => {
      await catalogue.load(lang);
      const language = catalogue.get(lang)!;
      const l10n = l10nOf(language, lang);
      const {custom, problems} = parseDirectory(merge(data, text, '0'), undefined, lang);
      assert.deepEqual(problems, []);
      const {funding, disclaimer} = language.texts.programme;
      Object.assign(custom!.texts.programme, {funding, disclaimer});
      const published = withTexts(l10n, custom!.texts);
      const options = {hide: [], level: 3, linkBase: '#', monograms: true};
      for (const layout of LIST_LAYOUTS) {
        const model = {layout, options, groupedBy: undefined, missing: ''} as unknown as ListModel;
        const disclosed = {expanded: true, hasDetails: true};
        bundled.partners.forEach((partner, index) => {
          const other = custom!.directory.partners[index]!;
          assert.equal(
            markup(rowView(model, {partner: other, key: other.id}, disclosed, published)),
            markup(rowView(model, {partner, key: partner.id}, disclosed, l10n)),
          );
        });
      }
      const settings = {sections: SECTIONS, hide: [], level: 2, today: Date.now()};
      assert.equal(
        markup(overviewView(deriveOverview(custom!.directory, settings, published), published)),
        markup(overviewView(deriveOverview(bundled, settings, l10n), l10n)),
      );
    });
  }
});
