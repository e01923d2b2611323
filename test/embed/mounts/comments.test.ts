import {expect} from 'chai';
import {isSeen, write} from './page.js';

/** The text that a visitor writes into both fields of a comment's form. */
const FOREIGN = 'https://example.net/#pfig-partner-list?lang=fr';
const OURS = 'https://illicitflows.eu/#pfig-partner-list?lang=fr';

/** A comment as WordPress prints it: the visitor's website in the name, an address in the text made a link. */
const comment = (href: string, nameRel: string, textRel: string) => `
  <ol class="comment-list"><li id="comment-2" class="comment even thread-even depth-1"><article class="comment-body">
    <footer class="comment-meta"><div class="comment-author vcard">
      <b class="fn"><a href="${href}" class="url"${nameRel}>Visitor</a></b> <span class="says">says:</span>
    </div></footer>
    <div class="comment-content"><p><a href="${href}"${textRel}>${href}</a></p></div>
  </article></li></ol>`;

/** The page's links that are still there after the observers have run. */
async function linksAfter(markup: string): Promise<string[]> {
  const place = await write(markup);
  expect(place.querySelectorAll('pfig-partner-list')).to.have.length(0);
  return [...place.querySelectorAll('a')].filter(isSeen).map(({textContent}) => textContent ?? '');
}

describe('a visitor’s comment puts no directory on a page', () => {
  for (const [what, markup] of Object.entries({
    'WordPress, another site': comment(
      FOREIGN,
      ' rel="ugc external nofollow"',
      ' rel="nofollow ugc"',
    ),
    'WordPress, the programme’s site': comment(
      OURS,
      ' rel="ugc external nofollow"',
      ' rel="nofollow ugc"',
    ),
    'WordPress, an address of the site itself': comment(
      '/#pfig-partner-list?lang=fr',
      ' rel="ugc"',
      ' rel="ugc"',
    ),
    'WordPress before 5.3': comment(OURS, " rel='external nofollow'", ' rel="nofollow"'),
    'a system that marks nothing, another site': comment(FOREIGN, '', ''),
    'a system that marks nothing, in data-pfig-off': `<section data-pfig-off>${comment(OURS, '', '')}</section>`,
  })) {
    it(what, async () => {
      const links = await linksAfter(markup);
      expect(links).to.have.length(2);
      expect(links[0]).to.equal('Visitor');
    });
  }
});
