import {readFile} from 'node:fs/promises';
import {attribute, elements, having, parse, textOf, type Element} from '../../src/render/tree.js';

/** A term and what is said of it. */
export type Row = readonly [term: string, text: string];

/** A partner as our own card prints it, in plain words: what each competitor of the race shows. */
export interface Content {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly summary: string;
  readonly facts: readonly Row[];
  readonly tags: readonly string[];
  readonly description: readonly string[];
  readonly further: readonly Row[];
  readonly roles: readonly Row[];
  readonly sources: readonly (readonly [href: string, text: string])[];
  /** The partner's own page; not all have one. */
  readonly link: readonly [href: string, text: string] | null;
}

/** The exports of `pfig-elements/render` that are used here. */
interface Renderer {
  render(element: string, options: Readonly<Record<string, unknown>>): Promise<string>;
}

/** The built package, by its own name; in a variable, so that types do not need a build. */
const renderer: string = 'pfig-elements/render';

/** The list as `pfig render` prints it. */
export async function rendered(options: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const {render} = (await import(renderer)) as Renderer;
  return render('partner-list', {lang: 'fr', ...options});
}

const named = (parent: Element, name: string) =>
  elements(parent).filter(({tagName}) => tagName === name);

const rowsOf = (list: Element | undefined): Row[] =>
  list
    ? named(list, 'div').map((row) => [textOf(named(row, 'dt')[0]!), textOf(named(row, 'dd')[0]!)])
    : [];

const linkOf = (link: Element) => [attribute(link, 'href') ?? '', textOf(link)] as const;

function contentOf(item: Element): Content {
  const first = (name: string, value: string) => having(item, name, value)[0]!;
  const details = having(item, 'part', 'details')[0];
  const facts = having(item, 'part', 'facts');
  const inDetails = new Set(details ? elements(details) : []);
  return {
    id: attribute(item, 'data-partner')!,
    title: textOf(first('part', 'heading')),
    kind: textOf(first('part', 'kind-name')),
    summary: textOf(first('part', 'summary')),
    facts: rowsOf(facts.find((list) => !inDetails.has(list))),
    tags: rowsOf(having(item, 'part', 'roles')[0]).map(([name]) => name),
    description: having(item, 'part', 'description').flatMap((text) =>
      named(text, 'p').map(textOf),
    ),
    further: rowsOf(facts.find((list) => inDetails.has(list))),
    roles: rowsOf(having(item, 'part', 'roles')[0]),
    sources: having(item, 'part', 'sources').flatMap((list) => named(list, 'a').map(linkOf)),
    link: having(item, 'part', 'link').map(linkOf)[0] ?? null,
  };
}

/** The eleven partners in French, as our own list prints the published data. */
export async function readContent(): Promise<Content[]> {
  const data = JSON.parse(await readFile('dist/data/fr.json', 'utf8')) as unknown;
  return having(parse(templateOf(await rendered({data}))), 'part', 'item').map(contentOf);
}

/** The inside of the declarative shadow root, which a parser keeps apart. */
export const templateOf = (html: string): string =>
  /<template[^>]*>(.*)<\/template>/s.exec(html)![1]!;
