import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {build} from 'esbuild';
import type {Middleware} from '@web/dev-server-core';
import {DEFER, ELEMENTS, type Cases} from './hosts/cases/case.js';
import {groups} from './hosts/cases/groups.js';

const OWN_ELEMENT = `customElements.define('own-element', class extends LitElement {
  render() { return html\`<p>own \${text()}</p>\`; } });`;
const LOCALIZE = `import {LitElement, html} from 'lit';
  import {configureLocalization, msg} from '@lit/localize';
  configureLocalization({sourceLocale: 'en', targetLocales: ['fr'], loadLocale: async () => ({templates: {}})});
  const text = () => msg('text', {id: 'details'});`;

/** Scripts that a site has built with the package. */
const SOURCES: Readonly<Record<string, string>> = {
  'own-lit': `import {LitElement, html} from 'lit'; const text = () => 'text'; ${OWN_ELEMENT}`,
  'own-localize': `${LOCALIZE}${OWN_ELEMENT}`,
  application: `${LOCALIZE}${OWN_ELEMENT}
    import french from './dist/locales/fr.js'; import {addLanguage} from './dist/index.js';
    import './dist/define/partner-list.js'; import './dist/define/partner-card.js';
    import './dist/define/programme-overview.js'; addLanguage(french);`,
  forget: 'delete window.pfig;',
  report: `import './test/hosts/report.ts';`,
};

const built = new Map<string, Promise<string>>();

/** A script as a site's own tools would build it, once for all pages. */
export async function bundle(name: string): Promise<string> {
  const [, source = '', development] = /^([\w-]+?)(-development)?$/.exec(name) ?? [];
  const {outputFiles} = await build({
    stdin: {contents: SOURCES[source]!, resolveDir: process.cwd(), loader: 'ts'},
    bundle: true,
    write: false,
    format: 'iife',
    // The list of side effects in package.json is for applications, not for tests.
    ignoreAnnotations: true,
    conditions: development ? ['development'] : ['production'],
  });
  return outputFiles[0]!.text;
}

/** The page of a case, with the hash of our script where it asks for it. */
async function page(cases: Cases, id: string): Promise<string> {
  const {head = DEFER, body = ELEMENTS, html = 'lang="fr"', script, style, headers} = cases[id]!;
  const xml = headers?.['content-type']?.includes('xml');
  const hash = createHash('sha384')
    .update(await readFile('dist/pfig.fr.js'))
    .digest('base64');
  return [
    xml ? '<html xmlns="http://www.w3.org/1999/xhtml"' : '<!doctype html><html',
    ` ${html}><head><title>${id}</title>`,
    '<script nonce="recorder" src="/test/hosts/pages/record.js"></script>',
    style ? `<link rel="stylesheet" href="${id}.css" />` : '',
    script ? `<script src="${id}.js"></script>` : '',
    `${head}</head><body>${body}</body></html>`,
  ]
    .join('')
    .replace('{integrity}', `sha384-${hash}`);
}

/** The type and the text of a file below `/case/`. */
async function answer(group: string, file: string): Promise<[string, string] | undefined> {
  const [, id = '', kind] = /^([\w-]+?)(?:\.(?:fr\.)?(js|css))?$/.exec(file) ?? [];
  if (group === 'other') {
    const script = await readFile(`dist/${file}`, 'utf8');
    const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string};
    return ['text/javascript', script.replaceAll(`"${version}"`, '"0.0.9"')];
  }
  if (group === 'bundle') {
    if (!built.has(id)) built.set(id, bundle(id));
    return ['text/javascript', await built.get(id)!];
  }
  const cases = groups[group];
  if (!cases?.[id]) return undefined;
  if (kind === 'js') return ['text/javascript', cases[id].script!];
  if (kind === 'css') return ['text/css', cases[id].style!];
  return ['text/html; charset=utf-8', await page(cases, id)];
}

/**
 * `/case/<group>/<id>`: the host page of a case, with its own script and style sheet beside it
 * (`<id>.js`, `<id>.css`); `/case/other/` has our script under another version, and
 * `/case/bundle/` what sites have built for themselves.
 */
export const casePages: Middleware = async (context, next) => {
  const [, group = '', file = ''] = /^\/case\/([\w-]+)\/([\w.-]+)$/.exec(context.path) ?? [];
  const found = await answer(group, file);
  if (!found) return next();
  const [type, body] = found;
  context.set('content-type', type);
  if (groups[group]?.[file]) context.set(groups[group][file].headers ?? {});
  // Frames without an origin of their own ask for our files across origins.
  context.set('access-control-allow-origin', '*');
  context.body = body;
  return undefined;
};
