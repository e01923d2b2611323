import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {createFormat} from '../../../locale/format.js';
import {SOURCE_LANG, type Language, type Templates} from '../../../locale/language-file.js';
import {valuesOf} from '../../../model/facets.js';
import type {Places} from '../../../embed/first/awaited.styles.js';
import type {
  PrintedCount,
  PrintedForm,
  PrintedPartner,
  PrintedPiece,
} from '../../../embed/first/printed-form.js';
import {attribute, elements, having, remove, textOf, type Element} from '../../../render/tree.js';
import type {Data} from '../files.js';
import {foreignLetters, textsOf, TreePacker} from './packed-tree.js';
import {printedCss} from './printed-css.js';
import {partOf, printedFrame} from './printed-markup.js';

/** Recorded by `npm run update`. */
const PLACES = 'src/tools/build/print/places.json';

type Render = (element: string, options: Readonly<Record<string, unknown>>) => Promise<string>;

const importModule = async (...path: readonly string[]): Promise<unknown> =>
  import(pathToFileURL(join(...path)).href);

/** The material of the printed forms of all languages. */
export interface PrintMaterial {
  readonly root: string;
  readonly data: Data;
  readonly version: string;
  readonly render: Render;
  readonly sourceWords: Templates;
  /** By language. */
  readonly places: Readonly<Record<string, Places>>;
}

export async function readPrintMaterial(
  root: string,
  data: Data,
  version: string,
): Promise<PrintMaterial> {
  // The built renderer: its templates have the blanks that those of the scripts have.
  const {render} = (await importModule(root, 'dist/render.js')) as {render: Render};
  const {default: sourceWords} = (await importModule(root, '.generated/words.js')) as {
    default: Templates;
  };
  const places = JSON.parse(await readFile(join(root, PLACES), 'utf8')) as PrintMaterial['places'];
  return {root, data, version, render, sourceWords, places};
}

/** The line above a list, for each number of partners. */
function printedCounts(partners: number, locale: string, words: Templates): PrintedCount[] {
  const format = createFormat(locale);
  const [all, shown] = ['count', 'count-shown'].map((id) => {
    const forms = words[id];
    if (typeof forms !== 'string') throw new Error(`found no text "${id}", expected one`);
    return (n: number) => format.plural(forms, n);
  });
  return [...Array(partners + 1).keys()].map((n) => {
    const number = format.number(n);
    return [number, all!(n).replace(number, '#'), shown!(n).replace(number, '#')];
  });
}

/** The children of the overview's frame, each with its name. */
const printedPieces = ({childNodes}: Element, packer: TreePacker): PrintedPiece[] =>
  childNodes
    .filter((child): child is Element => 'tagName' in child)
    .map((piece) => {
      const name = attribute(piece, 'part') ?? attribute(piece, 'name') ?? '';
      const heading = elements(piece).find(({tagName}) => /^h[1-6]$/.test(tagName));
      const level = Number(heading?.tagName[1] ?? 0);
      return [name.replace(/-section$/, ''), level, packer.element(piece)];
    });

function printedPartner(item: Element, {partners}: Data, packer: TreePacker): PrintedPartner {
  const partner = partners.find(({id}) => id === attribute(item, 'data-partner'))!;
  const letters = textOf(partOf(item, 'monogram'));
  partOf(item, `logo-${partner.id}`).childNodes = [];
  return [
    partner.id,
    partner.kind.value,
    valuesOf(partner, 'project').join(' '),
    letters,
    packer.content(item, partner.id),
  ];
}

/**
 * The printed form of a language, made from what the built renderer renders.
 *
 * @param integrity the hash of the second script.
 * @param hasFurtherFacts whether the details hold the facts that follow the roles.
 */
export async function printedForm(
  {root, data, version, render, sourceWords, places}: PrintMaterial,
  lang: string,
  integrity: string,
  hasFurtherFacts: boolean,
): Promise<PrintedForm> {
  const module = await importModule(root, '.generated/locales', `${lang}.js`);
  const {locale = lang, templates} = (module as {default: Language}).default;
  const options = {lang, script: true};
  const list = printedFrame(await render('partner-list', {...options, monograms: true}));
  const overview = printedFrame(await render('programme-overview', options));
  if (!hasFurtherFacts) {
    for (const further of having(list, 'class', 'further'))
      having(further, 'part', 'facts').forEach(remove);
  }
  const letters = foreignLetters(textsOf([list, overview]));
  const packer = new TreePacker(letters);
  const partners = having(list, 'part', 'item').map((item) => printedPartner(item, data, packer));
  // The first script says how many there are, and puts them in.
  for (const name of ['status', 'list']) partOf(list, name).childNodes = [];
  const pieces = printedPieces(overview, packer);
  const words = lang === SOURCE_LANG ? sourceWords : templates;
  const dir = attribute(list, 'dir')!;
  return {
    version,
    lang,
    dir,
    integrity,
    css: await printedCss(places[lang] ?? places[SOURCE_LANG]!, dir),
    letters,
    list: packer.content(list),
    counts: printedCounts(partners.length, locale, words),
    partners,
    overview: pieces,
    tags: packer.tags,
  };
}
