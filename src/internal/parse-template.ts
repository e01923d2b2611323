import {documentMethods} from './document-methods.js';

/**
 * Row 0. What lit asks of a document, for the scripts that have lit inside (the build puts this in).
 *
 * The browser's own parser, `innerHTML`, is out of reach where a policy allows no Trusted Types,
 * and reads XML alone in an XHTML page. Our templates are whole and minified, so a few lines
 * read them: tags, quoted attributes, text and lit's markers; no character references. What is
 * made of them is compared with the browser's reading in `test/hosts/templates.test.ts`.
 */
const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const TOKEN = /<(\?[^>]*)>|<(\/?)([\w-]+)([^>"]*(?:"[^"]*"[^>"]*)*)>|[^<]+/g;
const ATTRIBUTE = /([^\s=/]+)(?:="([^"]*)")?/g;
const VOID = /^(?:br|hr|img|input|wbr)$/;

const prototype = documentMethods();

/** Methods of the document; a form of such a name on the page takes their place in `document` itself. */
export const own = {
  createComment: prototype.createComment.bind(document),
  createTextNode: prototype.createTextNode.bind(document),
  createTreeWalker: prototype.createTreeWalker.bind(document),
  importNode: prototype.importNode.bind(document),
};

/** The nodes of a template. */
export function parseTemplate(markup: string): HTMLTemplateElement {
  const template = prototype.createElementNS.call(
    document,
    XHTML,
    'template',
  ) as HTMLTemplateElement;
  let place: ParentNode & Node = template.content;
  // The document of templates, which holds nothing of the page's.
  const maker = place.ownerDocument!;
  for (const [text, marker, end, name, attributes] of markup.matchAll(TOKEN)) {
    if (marker) place.append(maker.createComment(marker));
    else if (!name) place.append(text);
    else if (end) place = place.parentNode!;
    else {
      const namespace = name === 'svg' ? SVG : (place as Partial<Element>).namespaceURI;
      const element = maker.createElementNS(namespace ?? XHTML, name);
      for (const [, key, value] of attributes!.matchAll(ATTRIBUTE)) {
        // Only parsers take lit's signs for the start of a name; lit itself does not read them here.
        element.setAttribute(key!.replace(/^[.?@]/, '_'), value ?? '');
      }
      place.append(element);
      if (!VOID.test(name) && !attributes!.endsWith('/')) place = element;
    }
  }
  return template;
}
