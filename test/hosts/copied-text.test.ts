import {expect} from 'chai';
import {open} from './host-page.js';
import {until} from './host-page-results.js';

// Texts as they leave a page without its style sheet: copied, read by search engines, in the reader's
// view of a browser. It is the built script that counts: the build takes white space out.

/** Elements that begin and end a line without any style sheet. */
const LINES =
  'address,article,button,caption,dd,details,div,dl,dt,h1,h2,h3,h4,h5,h6,input,label,li,ol,option,p,section,select,summary,table,tbody,td,th,thead,tr,ul';

/** The texts of an element, a line feed where a line ends, and a mark between two texts. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return `${(node as Text).data}\u2063`;
  if (node.nodeName === 'STYLE') return '';
  const inside = [...node.childNodes].map(textOf).join('');
  return (node as Partial<Element>).matches?.(LINES) ? `\n${inside}\n` : inside;
}

/** Two texts that run together: `INTERPOLOrganisation`. */
const RUN_TOGETHER = /[\p{L}\p{N})]+\u2063+[\p{L}\p{N}(]+/gu;

describe('texts without a style sheet', () => {
  for (const markup of [
    '<pfig-partner-card partner="interpol" expanded></pfig-partner-card>',
    '<pfig-partner-card partner="interpol" layout="row" expanded></pfig-partner-card>',
    '<pfig-partner-card partner="interpol" layout="compact"></pfig-partner-card>',
    '<pfig-partner-list deep-link controls="search filter sort layout"></pfig-partner-list>',
    '<pfig-partner-list deep-link layout="list" group-by="project"></pfig-partner-list>',
    '<pfig-partner-list deep-link layout="table" group-by="kind"></pfig-partner-list>',
    '<pfig-partner-list deep-link layout="compact"></pfig-partner-list>',
    '<pfig-programme-overview sections="intro figures projects partners matrix timeline"></pfig-programme-overview>',
  ]) {
    it(`do not run together: ${markup.replace(/<\/.*/, '')}`, async () => {
      const page = await open('classic-fr');
      const {document} = page;
      document.body.innerHTML = markup;
      const element = document.body.firstElementChild!;
      const frame = () => element.shadowRoot?.querySelector('.frame');
      await until(
        document.defaultView!,
        () => !!frame()?.querySelector('.panel > *, .line, tbody td'),
      );
      expect((textOf(frame()!).match(RUN_TOGETHER) ?? []).join(' / ')).to.equal('');
    });
  }
});
