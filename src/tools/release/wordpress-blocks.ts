import builderWords from '../../../.generated/builder-words.js';
import {loaders} from '../../../.generated/loaders.js';
import {elementName, optionName} from '../../builder/names.js';
import {ELEMENTS, OPTIONS, type ElementName, type Option} from '../../builder/options.js';
import {valueName} from '../../builder/value-names.js';
import {NEVER_FROM_LINK} from '../../embed/mounts/request.js';
import {catalogue} from '../../locale/catalogue.js';
import {l10nOf, type L10n} from '../../locale/l10n.js';
import {textValue, type Text} from '../../model/types.js';
import {KnownError} from '../build/known-error.js';
import {elementsOf, type Manifest} from '../manifest/types.js';

/** What the blocks of the plug-in are made of: settings of the manifest, words of the builder. */

/** A setting of a block. */
export interface Setting {
  /** The attribute of the element. */
  readonly attribute: string;
  /** The name of the setting in a block, which is that of the property. */
  readonly property: string;
  readonly type: Option['type'];
  readonly values: readonly string[];
  /** The value without the attribute. */
  readonly fallback: string;
}

/** The settings of the blocks, by element. */
export type Settings = Readonly<Record<string, readonly Setting[]>>;

/**
 * The settings of all blocks, in the order of the builder's form. A block has what a link mount
 * may set; its language is a setting of its own.
 *
 * @throws KnownError where the builder does not offer an attribute of the manifest.
 */
export function settingsOf(manifest: Manifest): Settings {
  const entries = elementsOf(manifest).map(({tagName, attributes = []}) => {
    const element = tagName!.replace('pfig-', '') as ElementName;
    const order = OPTIONS[element].map(({attribute}) => attribute);
    const settings = attributes
      .filter(({name}) => name !== 'lang' && !NEVER_FROM_LINK.includes(name))
      .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
      .map(({name, fieldName}): Setting => {
        const option = OPTIONS[element].find(({attribute}) => attribute === name);
        if (!option || !fieldName) {
          throw new KnownError(
            `custom-elements.json <${tagName}> ${name}: found nothing in src/builder/options.ts, expected an option.`,
          );
        }
        const {type, values, fallback = ''} = option;
        return {attribute: name, property: fieldName, type, values, fallback};
      });
    return [element, settings] as const;
  });
  return Object.fromEntries(entries);
}

/** The words of the block editor in one language. */
export interface BlockWords {
  /** Words by their id in the catalogue, without `builder-`. */
  readonly words: Readonly<Record<string, string>>;
  /** Names of the languages. */
  readonly languages: Readonly<Record<string, string>>;
  readonly elements: Readonly<
    Record<
      string,
      {
        /** The name of the element: the text of the link that a post holds. */
        readonly name: string;
        readonly title: string;
        readonly description: string;
        readonly settings: Readonly<
          Record<
            string,
            {readonly label: string; readonly values: Readonly<Record<string, string>>}
          >
        >;
      }
    >
  >;
}

/** Ids of the words that the editor uses beside names of settings and values. */
const WORD_IDS = [
  'content',
  'default',
  'language',
  'links',
  'more',
  'partners-choice',
  'site',
  'site-colour',
  'ticked',
  'ticked-omitted',
  'ticked-shown',
] as const;
type WordId = (typeof WORD_IDS)[number];

/** What the open data of a language say of the programme. */
export interface Programme {
  readonly name: Text;
  readonly acronym: Text;
}

function wordsIn(l10n: L10n, settings: Settings, {name, acronym}: Programme): BlockWords {
  const {lang} = l10n;
  const templates = builderWords[lang]!;
  const word = (id: WordId) => String(templates[`builder-${id}`]);
  const names = new Intl.DisplayNames(lang, {type: 'language'});
  const elements = ELEMENTS.map((element) => {
    const labels = settings[element]!.map(({attribute, type, values, fallback}) => {
      // One list is for two attributes: the partners that are ticked are shown, or are left out.
      const isPartners = /^(partners|exclude)$/.test(attribute);
      const nameOf = (value: string) =>
        valueName(element, isPartners ? 'partners' : attribute, value, l10n);
      // Where one is chosen, it may be none.
      const named = type === 'any' ? values : [...new Set([fallback, ...values])];
      const label = isPartners ? word('partners-choice') : optionName(attribute, l10n);
      return [
        attribute,
        {
          label,
          values:
            type === 'switch' ? {} : Object.fromEntries(named.map((one) => [one, nameOf(one)])),
        },
      ] as const;
    });
    const label = elementName(element, l10n);
    return [
      element,
      {
        name: label,
        title: `${label} (${textValue(acronym)})`,
        description: textValue(name),
        settings: Object.fromEntries(labels),
      },
    ] as const;
  });
  return {
    words: Object.fromEntries(WORD_IDS.map((id) => [id, word(id)])),
    languages: Object.fromEntries(Object.keys(loaders).map((one) => [one, names.of(one) ?? one])),
    elements: Object.fromEntries(elements),
  };
}

/**
 * The words of the block editor, by language.
 *
 * @param programmeIn what the open data of a language say of the programme
 */
export async function blockWords(
  settings: Settings,
  programmeIn: (lang: string) => Programme,
): Promise<ReadonlyMap<string, BlockWords>> {
  const words = new Map<string, BlockWords>();
  for (const lang of Object.keys(loaders)) {
    await catalogue.load(lang);
    const language = catalogue.get(lang)!;
    const templates = {...language.templates, ...builderWords[lang]};
    const l10n = l10nOf({...language, templates}, lang);
    words.set(lang, wordsIn(l10n, settings, programmeIn(lang)));
  }
  return words;
}

/** Pictures of the blocks, of those that WordPress has. */
const ICONS: Readonly<Record<ElementName, string>> = {
  'partner-list': 'groups',
  'partner-card': 'id',
  'programme-overview': 'chart-bar',
};

/** The `block.json` of an element. WordPress translates the title when it registers the block. */
export function blockOf(
  element: ElementName,
  settings: readonly Setting[],
  {elements}: BlockWords,
): object {
  // As in HTML, every setting is a text; an empty one switches on.
  const text = {type: 'string'};
  const attributes = settings.map(({property}) => [property, text] as const);
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `pfig/${element}`,
    title: elements[element]!.title,
    description: elements[element]!.description,
    category: 'embed',
    icon: ICONS[element],
    keywords: ['pfig', 'gifp', 'partners'],
    textdomain: 'pfig-elements',
    attributes: {
      lang: text,
      ...Object.fromEntries(attributes),
      accent: text,
      links: text,
      // Read from the post: whoever opens it, in whatever language, finds the link as it is, even
      // where a version with other settings has written it. Else the editor calls the block invalid.
      address: {type: 'string', source: 'attribute', selector: 'a', attribute: 'href'},
      label: {type: 'string', source: 'text', selector: 'a'},
    },
    supports: {
      align: ['wide', 'full'],
      // Keeps the place of an element that is higher than its fallback, from WordPress 6.2.
      dimensions: {minHeight: true},
      html: false,
    },
    example: {},
    editorScript: 'pfig-elements-editor',
  };
}
