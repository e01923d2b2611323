import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Language} from '../../../src/locale/language-file.js';
import {
  findReasons,
  excerpt,
  HIGHLIGHT_MAX,
} from '../../../src/elements/partner-list/match-reason.js';
import {LIST_LAYOUTS} from '../../../src/model/attribute-values.js';
import {buildSearchText} from '../../../src/elements/partner/searched-texts.js';
import {l10nOf} from '../../../src/locale/l10n.js';
import {bundled} from '../../../src/model/directory.js';
import {fold, queryWords} from '../../../src/model/search.js';
import {textValue, type Partner} from '../../../src/model/types.js';
import ar from '../../../.generated/locales/ar.js';
import fr from '../../../.generated/locales/fr.js';

const l10n = l10nOf(fr, 'fr');
const partnerOf = (id: string) => bundled.partners.find((partner) => partner.id === id)!;

/** Why one partner matches a query, as text. */
function reasonFor(
  id: string,
  query: string,
  {layout = 'grid', hide = []}: {layout?: (typeof LIST_LAYOUTS)[number]; hide?: string[]} = {},
): string | undefined {
  const partner = partnerOf(id);
  const reason = findReasons(new Set([partner]), queryWords(query), layout, hide, l10n).get(
    partner,
  );
  return reason && `${textValue(reason.label)} | ${textValue(reason.text)}`;
}

describe('an excerpt', () => {
  const text =
    'Le premier mot est loin du dernier, et entre les deux il y a bien des choses : une virgule, un point. Et la fin de la phrase vient ici.';

  it('is the text itself where that is short', () => {
    assert.equal(excerpt('Un texte court.', [['court']]), 'Un texte court.');
  });

  it('is cut between words, on the sides where something is missing', () => {
    const long = `${text} ${text}`;
    assert.match(excerpt(long, [['premier']]), /^Le premier mot .* \w+ …$/);
    assert.match(excerpt(long, [['virgule']]), /^… \w+ .*une virgule, un point.* …$/);
    assert.match(excerpt(text, [['ici']]), /^… .* vient ici\.$/);
    assert.ok(excerpt(long, [['virgule']]).length < 120);
  });

  it('has the words that were found, however long', () => {
    const word = 'x'.repeat(60);
    assert.ok(excerpt(`a ${word} b ${text}`, [[word]]).includes(word));
    assert.ok(excerpt(`${'y'.repeat(90)}${word}${'z'.repeat(90)}`, [[word]]).includes(word));
  });
});

describe('why a partner was found', () => {
  it('is not said where the closed card shows the words', () => {
    assert.equal(reasonFor('interpol', 'lyon'), undefined);
    assert.equal(reasonFor('interpol', 'interpol internationale'), undefined);
  });

  it('is the text that has most of the words which the card lacks', () => {
    assert.match(reasonFor('iss', 'nairobi')!, /^Bureaux \| .*Nairobi/);
    assert.match(
      reasonFor('eu-law-enforcement', 'carabinieri')!,
      /^Services associés \| .*Carabinieri/,
    );
    assert.match(reasonFor('wco', 'customs')!, /^Nom dans d’autres langues \| Customs$/);
    assert.match(reasonFor('interpol', 'drogue')!, /^Description \| … .*drogue/);
  });

  it('depends on what the layout and the page leave out', () => {
    assert.equal(reasonFor('interpol', 'lyon', {layout: 'table'}), undefined);
    assert.match(reasonFor('interpol', 'lyon', {layout: 'compact'})!, /^Siège \| Lyon/);
    assert.match(reasonFor('interpol', 'lyon', {hide: ['facts']})!, /^Siège \| Lyon/);
  });

  it('has a word by which search finds a partner, in every layout', () => {
    for (const language of [fr, ar] as Language[]) {
      const words = l10nOf(language, language.lang);
      for (const layout of LIST_LAYOUTS)
        for (const partner of bundled.partners) {
          const searched = new Set(buildSearchText(partner, words).split(/\s+/).filter(Boolean));
          const reasons = [...searched].flatMap((word) => {
            const reason = findReasons(new Set([partner]), [[word]], layout, [], words).get(
              partner,
            );
            return reason ? [[word, fold(textValue(reason.text))] as const] : [];
          });
          assert.ok(reasons.length > 0);
          for (const [word, text] of reasons) assert.ok(text.includes(word), `${word}: ${text}`);
        }
    }
  });

  it('is not looked for among more matches than are highlighted', () => {
    const many = Array.from({length: HIGHLIGHT_MAX + 1}, (_, index): Partner => ({
      ...partnerOf('iss'),
      id: `iss-${index}`,
    }));
    assert.equal(findReasons(new Set(many), [['x']], 'grid', [], l10n).size, 0);
  });
});
