import {ElementRenderer, render as toChunks} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {loaders} from '../../.generated/loaders.js';
import {catalogue} from '../locale/catalogue.js';
import {type Language, SOURCE_LANG} from '../locale/language.js';
import {lookup, languageTag} from '../locale/language-tag.js';
import {bundled} from '../model/bundled.js';
import {linkedData, linkedDataScript} from '../model/linked-data.js';
import {parseDirectory} from '../model/parse/parse.js';
import {UsageError} from './usage-error.js';
import {cssOf, elementName, makeElement, type Attributes, type ElementName} from './element.js';
import {escape} from './escape.js';
import {light as toLight, printLight} from './light.js';
import {attribute, having, parse, print, type Tree} from './tree.js';
import {withoutScript} from './without-script.js';
import {keepBack} from './keep-back.js';
import {still} from './without-script.styles.js';

export type {ElementName};

/** What to render, and how. */
export interface RenderOptions {
  /** Language, as on the element: `es`, `fr-BE`. Default: `fr`. */
  readonly lang?: string;
  /** A directory as `directory.schema.json` has it, in place of the bundled one. Default: none. */
  readonly data?: unknown;
  /** Plain HTML without custom elements, styles, classes and ids. Default: false. */
  readonly light?: boolean;
  /** Adds structured data of schema.org for what is shown. Default: false. */
  readonly jsonLd?: boolean;
  /**
   * Whether the page loads the script too: then the place of search, filters and other
   * buttons is kept, so that nothing moves when it comes. Default: false.
   */
  readonly script?: boolean;
  /** The element's own attributes, by their names in HTML; `true` for one that is just there. */
  readonly [attribute: string]: unknown;
}

async function languageFor(lang: unknown): Promise<Language> {
  const available = Object.keys(loaders);
  const match = typeof lang === 'string' ? lookup(lang, available) : undefined;
  if (!match) {
    throw new UsageError(
      `render: found language "${String(lang)}", expected ${available.join(' | ')}; nothing is rendered.`,
    );
  }
  await catalogue.load(match);
  return catalogue.get(match)!;
}

/** Says to the server renderer that a view stands in the shadow tree of an element, whose slots are its own. */
class Host extends ElementRenderer {}

const markup = (view: unknown, tag: string): string =>
  collectResultSync(toChunks(view, {customElementHostStack: [new Host(tag)]}));

function treeOf(
  name: ElementName,
  lang: string,
  attributes: Attributes,
  {data, script, light}: RenderOptions,
): Tree {
  const element = makeElement(name, lang, attributes);
  if (data !== undefined) element['data'] = data;
  element.willUpdate(new Map());
  const tree = parse(markup(element.render(), element.localName));
  if (!element['limit']) return tree;
  // Once looked at, a limit is lifted: without script no button can offer the rest.
  element['limit'] = null;
  const whole = parse(markup(element.render(), element.localName));
  if (script && !light) keepBack(whole, tree);
  return whole;
}

const startTag = (name: ElementName, attributes: Attributes): string =>
  `<pfig-${name}${Object.entries(attributes)
    .map(([key, value]) =>
      value === true || value === '' ? ` ${key}` : ` ${key}="${escape(String(value))}"`,
    )
    .join('')}>`;

/** Structured data for what a tree shows: its partners, or all where it shows the programme. */
function structured(name: ElementName, tree: Tree, language: Language, data: unknown): string {
  const custom = data === undefined ? undefined : parseDirectory(data).custom;
  const directory = data === undefined ? bundled : custom?.directory;
  if (!directory) return '';
  const partners = having(tree, 'data-partner').map((item) => attribute(item, 'data-partner')!);
  const query = name === 'programme-overview' ? undefined : {partners: [...new Set(partners)]};
  // A query that names no partner would ask for all.
  if (query?.partners.length === 0) return '';
  return linkedDataScript(linkedData(directory, custom?.texts ?? language.texts, query));
}

/**
 * Renders an element as HTML that is complete without JavaScript: the element with a
 * declarative shadow root, or plain HTML. Where the script of this version comes later,
 * it takes the element over without a flash.
 *
 * A value that an attribute does not know is named on the console and left out, as in a
 * browser.
 *
 * @param element `partner-card`, `partner-list` or `programme-overview`.
 * @param options language, attributes, data and kind of output.
 * @returns HTML to put into a page as it is.
 * @throws Error where the element, one of the attributes or the language does not exist,
 *   or `src` is given without `data`: nothing is fetched here.
 */
export async function render(element: ElementName, options: RenderOptions = {}): Promise<string> {
  const name = elementName(element);
  const {
    lang: requested = SOURCE_LANG,
    data,
    light = false,
    jsonLd = false,
    script = false,
    ...rest
  } = options;
  const attributes = Object.fromEntries(
    Object.entries(rest).filter(
      ([, value]) => value !== undefined && value !== null && value !== false,
    ),
  ) as Attributes;
  if (attributes['src'] !== undefined && data === undefined) {
    throw new UsageError(
      'render: found src without data, expected what it holds as data; nothing is rendered.',
    );
  }
  const language = await languageFor(requested);
  // What the page says of its language has to be what browsers can read.
  const lang = languageTag(requested) ?? requested;
  const tree = treeOf(name, lang, attributes, {data, light, script});
  const about = jsonLd ? structured(name, tree, language, data) : '';
  if (light) {
    toLight(tree);
    return printLight(tree) + about;
  }
  withoutScript(tree, script);
  return (
    `${startTag(name, {lang, ...attributes})}<template shadowrootmode="open">` +
    `<style>${cssOf(name)}${still.cssText}</style>${print(tree)}</template></pfig-${name}>${about}`
  );
}
