import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {extname, join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import type {System} from './systems.js';
import {each, MOUNTS, type Markup} from './mounts.js';

// Filters that run in a browser, with their default settings unless a name says otherwise.

const require = createRequire(import.meta.url);
const version = (name: string) =>
  (require(`../../node_modules/${name}/package.json`) as {version: string}).version;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Opens an empty page that has the packages of this project at `/<package>/…`, and loads one's script. */
async function open(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const {pathname} = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><meta charset="utf-8"><title>Editor</title><textarea></textarea><script src="${script}"></script>`,
      });
    return readFile(join('node_modules', pathname)).then(
      (body) => route.fulfill({contentType: TYPES[extname(pathname)] ?? 'text/plain', body}),
      () => route.fulfill({status: 404}),
    );
  });
  await page.goto('http://editor.test/', {waitUntil: 'load'});
  return page;
}

/** An editor or sanitizer: a script, and an expression for a function that filters a text. */
const inBrowser = (label: string, name: string, script: string, expression: string): System => ({
  label,
  installed: version(name),
  async filter(browser) {
    const page = await open(browser, `/${name}/${script}`);
    try {
      await page.evaluate(`(async () => { window.filter = await (${expression}); })()`);
      const markup: Markup = await each((mount) =>
        page.evaluate(`filter(${JSON.stringify(MOUNTS[mount].markup)})`),
      );
      return {version: version(name), markup};
    } finally {
      await page.close();
    }
  },
});

/** An editor: a large script, which makes a place to write in. */
const large = (...args: Parameters<typeof inBrowser>): System => ({
  ...inBrowser(...args),
  isLarge: true,
});

/** CKEditor 5 with the plugins of its classic build that need no service. */
const ckeditor = (label: string, plugin = '', settings = '') =>
  large(
    label,
    'ckeditor5',
    'dist/browser/ckeditor5.umd.js',
    `(async () => {
      const names = ['Essentials', 'Autoformat', 'BlockQuote', 'Bold', 'Heading', 'Image', 'ImageCaption',
        'ImageStyle', 'ImageToolbar', 'Indent', 'Italic', 'Link', 'List', 'MediaEmbed', 'Paragraph',
        'PasteFromOffice', 'Table', 'TableToolbar', 'TextTransformation', ${plugin}];
      const editor = await CKEDITOR.ClassicEditor.create(document.querySelector('textarea'),
        {licenseKey: 'GPL', plugins: names.map((name) => CKEDITOR[name]), ${settings}});
      return (html) => (editor.setData(html), editor.getData());
    })()`,
  );

const tinymce = (label: string, settings = '') =>
  large(
    label,
    'tinymce',
    'tinymce.min.js',
    `(async () => {
      const [editor] = await tinymce.init({selector: 'textarea', license_key: 'gpl', ${settings}});
      return (html) => (editor.setContent(html), editor.getContent());
    })()`,
  );

const dompurify = (label: string, settings = '') =>
  inBrowser(
    label,
    'dompurify',
    'dist/purify.min.js',
    `(html) => DOMPurify.sanitize(html, {${settings}})`,
  );

export const editors: readonly System[] = [
  ckeditor('CKEditor 5'),
  ckeditor(
    'CKEditor 5, General HTML Support for `div` and `data-`',
    "'GeneralHtmlSupport'",
    "htmlSupport: {allow: [{name: 'div', attributes: /^data-/}]}",
  ),
  tinymce('TinyMCE'),
  tinymce(
    'TinyMCE, `custom_elements`',
    "custom_elements: 'pfig-partner-list', extended_valid_elements: 'pfig-partner-list[*]'",
  ),
  dompurify('DOMPurify'),
  dompurify(
    'DOMPurify, `CUSTOM_ELEMENT_HANDLING`',
    'CUSTOM_ELEMENT_HANDLING: {tagNameCheck: /^pfig-/, attributeNameCheck: /^[a-z-]+$/}',
  ),
];
