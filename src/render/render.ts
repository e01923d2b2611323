import {ElementRenderer, render as toChunks} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {loaders} from '../../.generated/loaders.js';
import {catalogue} from '../locale/catalogue.js';
import {type Language, SOURCE_LANG} from '../locale/language-file.js';
import {lookup, languageTag} from '../locale/lang.js';
import {bundled} from '../model/directory.js';
import {linkedData, linkedDataScript} from '../model/linked-data.js';
import {parseDirectory} from '../model/parse/parse.js';
import {UsageError} from './usage-error.js';
import {cssOf, elementName, makeElement, type Attributes, type ElementName} from './element.js';
import {escape} from './escape.js';
import {printLight, toLight} from './light.js';
import {attribute, having, parse, print, type Tree} from './tree.js';
import {applyLimit, withoutScript} from './without-script.js';
import {staticStyles} from './without-script.styles.js';

export type {ElementName};

/** The language, the attributes and the form of the output. */
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
   * The page loads the script too. Then search, filters and other buttons keep their place, so that
   * nothing moves when the script starts. Default: false.
   */
  readonly script?: boolean;
  /** Attributes of the element, by their names in HTML; `true` for an attribute without a value. */
  readonly [attribute: string]: unknown;
}

async function loadLanguage(lang: unknown): Promise<Language> {
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

/** Tells the server renderer that a view is in the shadow tree of an element, which owns its slots. */
class Host extends ElementRenderer {}

const markup = (view: unknown, tag: string): string =>
  collectResultSync(toChunks(view, {customElementHostStack: [new Host(tag)]}));

function renderTree(
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
  // Without a script no button can show the rest, so that all rows are printed.
  element['limit'] = null;
  const whole = parse(markup(element.render(), element.localName));
  if (script && !light) applyLimit(whole, tree);
  return whole;
}

const startTag = (name: ElementName, attributes: Attributes): string =>
  `<pfig-${name}${Object.entries(attributes)
    .map(([key, value]) =>
      value === true || value === '' ? ` ${key}` : ` ${key}="${escape(String(value))}"`,
    )
    .join('')}>`;

/** Structured data for the partners in a tree, or for all partners of the programme. */
function structuredData(name: ElementName, tree: Tree, language: Language, data: unknown): string {
  const custom = data === undefined ? undefined : parseDirectory(data).custom;
  const directory = data === undefined ? bundled : custom?.directory;
  if (!directory) return '';
  const partners = having(tree, 'data-partner').map((item) => attribute(item, 'data-partner')!);
  const query = name === 'programme-overview' ? undefined : {partners: [...new Set(partners)]};
  // A query without a partner would select all partners.
  if (query?.partners.length === 0) return '';
  return linkedDataScript(linkedData(directory, custom?.texts ?? language.texts, query));
}

/**
 * Renders an element as HTML that is complete without JavaScript: the element with a
 * declarative shadow root, or plain HTML. If the page loads the script of this version later,
 * the script replaces the static content without a flash.
 *
 * As in a browser, a value that an attribute does not accept is ignored, with a warning on the
 * console.
 *
 * @param element `partner-card`, `partner-list` or `programme-overview`.
 * @param options language, attributes, data and form of the output.
 * @returns HTML to put into a page without changes.
 * @throws Error where the element, one of the attributes or the language does not exist,
 *   or where `src` is given without `data`, because this function fetches nothing.
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
  const language = await loadLanguage(requested);
  // Browsers must be able to read the attribute: `fr-BE` for `fr_BE`.
  const lang = languageTag(requested) ?? requested;
  const tree = renderTree(name, lang, attributes, {data, light, script});
  const about = jsonLd ? structuredData(name, tree, language, data) : '';
  if (light) {
    toLight(tree);
    return printLight(tree) + about;
  }
  withoutScript(tree, script);
  return (
    `${startTag(name, {lang, ...attributes})}<template shadowrootmode="open">` +
    `<style>${cssOf(name, tree)}${staticStyles.cssText}</style>${print(tree)}</template></pfig-${name}>${about}`
  );
}
