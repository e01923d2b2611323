import {expect} from 'chai';
import {open, openAt} from './host-page.js';

const failures = ['404', '500', 'cut', 'refused', 'html'];

describe('a language file that does not arrive', () => {
  for (const failure of failures) {
    it(`leaves French, warns once, and is tried again at the next change: ${failure}`, async () => {
      const site = `/flaky/${failure}-${Math.random().toString(36).slice(2)}/`;
      const page = await openAt(site, 2);
      const card = page.document.querySelector('pfig-partner-card')!;
      const shown = () => card.shadowRoot!.querySelector('.frame')?.getAttribute('lang');
      expect(shown()).to.equal('fr');
      const ours = page.recorded.filter((line) => line.startsWith('pfig '));
      expect(ours).to.have.length(1);
      expect(ours[0]).to.contain('[language-unavailable]');

      const repaired = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => shown() === 'en' && resolve());
        observer.observe(card.shadowRoot!, {subtree: true, attributes: true});
      });
      // Several elements lack it, and lack it again: it stays one line.
      const again = new Promise((resolve) =>
        page.document.addEventListener('pfig-error', resolve, {once: true}),
      );
      page.frame.contentWindow!.dispatchEvent(new Event('online'));
      await again;
      expect(page.recorded.filter((line) => line.startsWith('pfig '))).to.have.length(1);

      await fetch(`${site}repair`);
      // A second language tag that asks for the same file: a new need.
      page.document.documentElement.lang = 'en-GB';
      await repaired;
      expect(card.shadowRoot!.querySelector('.short')?.textContent).to.equal('UNODC');
    });
  }
});

describe('a language that no script of a page has', () => {
  it('is named once where an element asks for it, and not while a script may still bring it', async () => {
    const page = await open('requested-language', 4);
    expect(page.recorded).to.deep.equal([
      'pfig [unknown-value] <pfig-partner-list> lang: found "es", expected en | fr; shown: fr.',
    ]);
  });
});
