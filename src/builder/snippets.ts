import type {L10n} from '../locale/l10n.js';
import {bundled} from '../model/directory.js';
import {linkedData, linkedDataScript} from '../model/linked-data.js';
import {query, untrustedQuery, type Configuration, type Variant} from './configuration.js';
import {fallback, programmeLink, shown} from './fallback.js';
import {customProperties} from './host-looks.js';
import {attributes, indent} from './markup.js';

/** The release as the build describes it. */
export interface Release {
  readonly version: string;
  /** Hashes of the scripts, by file. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** The values outside a configuration that the code depends on. */
export interface Context {
  readonly release: Release;
  /** Folder of the release, with a slash at its end. */
  readonly base: string;
  /** Height of the preview in CSS pixels; 0 where it is not known yet. */
  readonly height: number;
  /** The element as plain HTML; '' for all variants but `static`. */
  readonly markup: string;
  /** The name of the element, for a frame and a link. */
  readonly label: string;
  readonly l10n: L10n;
}

/** A piece of code to copy, and where it goes. */
export interface Snippet {
  readonly place: 'page' | 'template' | 'styles' | 'terminal' | 'module' | 'structured';
  readonly code: string;
}

/** The class that connects an element with rules in the style sheet of the site. */
const CLASS = 'pfig-embed';

/**
 * The tag of the first script, which shows the content and then asks for the whole script beside it;
 * or of the whole script alone.
 */
function script({lang, single}: Configuration, {base, release}: Context): string {
  const file = single ? `pfig.${lang}.js` : `pfig.${lang}.first.js`;
  return `<script defer${attributes({
    src: base + file,
    integrity: release.integrity[file],
    crossorigin: 'anonymous',
  })}></script>`;
}

const customDeclarations = (configuration: Configuration): readonly string[] =>
  Object.entries(customProperties(configuration)).map(([name, value]) => `${name}: ${value}`);

/** The styles of a tag or a mount point. WordPress removes `display` and `min-block-size`. */
function declarationsFor(configuration: Configuration, height: number): readonly string[] {
  const {reserve, variant} = configuration;
  const reserved = reserve && height > 0 ? [`min-height: ${height}px`] : [];
  // Until it is ready, a tag that the browser does not know is in line, and has no height.
  const display = variant === 'tag' && reserved.length > 0 ? ['display: block'] : [];
  return [...display, ...reserved, ...customDeclarations(configuration)];
}

const rule = (selector: string, declarations: readonly string[]) =>
  `${selector} {\n${declarations.map((declaration) => `  ${declaration};`).join('\n')}\n}`;

/** The attribute that styles an element: `style`, or a class where the site allows no style. */
function styleAttribute(configuration: Configuration, {height}: Context): Record<string, string> {
  const declarations = declarationsFor(configuration, height);
  if (declarations.length === 0) return {};
  return configuration.strict ? {class: CLASS} : {style: declarations.join('; ')};
}

function styleSheet(configuration: Configuration, {height}: Context): Snippet[] {
  const declarations = declarationsFor(configuration, height);
  if (!configuration.strict || declarations.length === 0) return [];
  return [{place: 'styles', code: rule(`.${CLASS}`, declarations)}];
}

/** The look of an element that the page itself does not contain. */
function tagRule(configuration: Configuration): Snippet[] {
  const declarations = customDeclarations(configuration);
  if (declarations.length === 0) return [];
  return [{place: 'styles', code: rule(`pfig-${configuration.element}`, declarations)}];
}

const element = (
  name: string,
  pairs: Record<string, string>,
  configuration: Configuration,
  context: Context,
) =>
  `<${name}${attributes({...pairs, ...styleAttribute(configuration, context)})}>\n` +
  `${indent(fallback(configuration, context.l10n))}\n</${name}>`;

/** The tag of the element. */
function tag(configuration: Configuration, context: Context): Snippet[] {
  const {lang, attributes: chosen} = configuration;
  const code = element(`pfig-${configuration.element}`, {lang, ...chosen}, configuration, context);
  return [
    {place: 'page', code: `${script(configuration, context)}\n${code}`},
    ...styleSheet(configuration, context),
  ];
}

/** The mount point of an element. */
function mountPoint(configuration: Configuration, context: Context): string {
  const data = Object.fromEntries(
    [...query(configuration)].map(([name, value]) => [`data-${name}`, value]),
  );
  const pairs = {'data-pfig': configuration.element, ...data};
  return element('div', pairs, configuration, context);
}

/** The code for the page, the code that the template of the site needs once, and the styles. */
const withTemplate = (code: string, configuration: Configuration, context: Context): Snippet[] => [
  {place: 'page', code},
  {place: 'template', code: script(configuration, context)},
  ...styleSheet(configuration, context),
];

/** For systems that keep a div with data attributes. */
const div = (configuration: Configuration, context: Context): Snippet[] =>
  withTemplate(mountPoint(configuration, context), configuration, context);

/**
 * For the block editor of WordPress, which makes a Custom HTML block of what is between these
 * comments. Without them it makes a list of the fallback, and removes the rest.
 */
const wordpress = (configuration: Configuration, context: Context): Snippet[] =>
  withTemplate(
    `<!-- wp:html -->\n${mountPoint(configuration, context)}\n<!-- /wp:html -->`,
    configuration,
    context,
  );

/** For systems that keep links only. */
function link(configuration: Configuration, context: Context): Snippet[] {
  const {label, l10n} = context;
  const code = programmeLink(
    l10n,
    label,
    `#pfig-${configuration.element}?${untrustedQuery(configuration)}`,
  );
  return [
    {place: 'page', code},
    {place: 'template', code: script(configuration, context)},
    ...tagRule(configuration),
  ];
}

/** For systems that keep frames and no script. A short script in the template sets the height. */
function iframe(configuration: Configuration, context: Context): Snippet[] {
  const {base, height, label, release} = context;
  const params = new URLSearchParams({element: configuration.element});
  for (const [name, value] of untrustedQuery(configuration)) {
    // A visitor does not see the address of a frame.
    if (!/^(deep-link|filters-in-url)$/.test(name)) params.set(name, value);
  }
  const code = `<iframe${attributes({
    src: `${base}embed/index.html?${params}`,
    title: label,
    width: '100%',
    height: String(height || 600),
    frameborder: '0',
    loading: 'lazy',
  })}></iframe>`;
  const fit = `<script defer${attributes({src: `${base}embed/host.js`, integrity: release.integrity['embed/host.js'], crossorigin: 'anonymous'})}></script>`;
  return [
    {place: 'page', code},
    {place: 'template', code: fit},
  ];
}

/** For systems that keep neither frames nor scripts: the content as it is today. */
const plainHtml = (_: Configuration, {markup}: Context): Snippet[] => [
  {place: 'page', code: markup},
];

/**
 * Structured data for search engines, of what the element shows. They go into the template of the
 * site: filters of content remove the tag of a script and show visitors what is in it.
 */
function structured(configuration: Configuration, {l10n}: Context): readonly Snippet[] {
  if (!configuration.structured) return [];
  const {element} = configuration;
  const query = element === 'programme-overview' ? undefined : {partners: shown(configuration)};
  const data = linkedData(bundled, l10n.texts, query);
  return data['@graph'].length > 0 ? [{place: 'structured', code: linkedDataScript(data)}] : [];
}

function npm(configuration: Configuration, context: Context): Snippet[] {
  const {lang, attributes: chosen} = configuration;
  const name = `pfig-${configuration.element}`;
  return [
    {place: 'terminal', code: `npm install pfig-elements@${context.release.version}`},
    {place: 'module', code: `import 'pfig-elements/define/${configuration.element}.js';`},
    {place: 'page', code: `<${name}${attributes({lang, ...chosen})}></${name}>`},
    ...tagRule(configuration),
  ];
}

const snippetWriters: Readonly<
  Record<Variant, (configuration: Configuration, context: Context) => Snippet[]>
> = {tag, wordpress, div, link, iframe, npm, static: plainHtml};

/** All pieces of code for a configuration, in the order in which the page shows them. */
export const snippets = (configuration: Configuration, context: Context): readonly Snippet[] => [
  ...snippetWriters[configuration.variant](configuration, context),
  ...structured(configuration, context),
];
