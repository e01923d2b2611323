import {select, type Query} from './directory.js';
import {lookUp} from './objects.js';
import {
  textValue,
  type Directory,
  type Partner,
  type PartnerTexts,
  type Place,
  type Project,
  type Text,
  type Texts,
} from './types.js';

/**
 * The directory as search engines read it: JSON-LD in the words of schema.org. It says what the
 * data say, and nothing else.
 */

type Node = Readonly<Record<string, unknown>>;

export interface LinkedData {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

/** Kinds for which schema.org has a narrower word. */
const TYPES = new Map([
  ['research-institute', 'ResearchOrganization'],
  ['civil-society', 'NGO'],
  ['national-authorities', 'GovernmentOrganization'],
]);

const valueOf = (text: Text | undefined): string | undefined => text && textValue(text);

/** Leaves out members without a value. */
const compact = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const partnerRef = (id: string) => ({'@id': `#pfig-${id}`});
const projectRef = (id: string) => ({'@id': `#pfig-project-${id}`});
const PROGRAMME = {'@id': '#pfig-programme'};

/** Mail addresses are links too, but no pages. */
const page = (href: string | undefined) => (href && /^https?:/.test(href) ? href : undefined);

const address = ({city, country}: Place, {places}: Texts): Node =>
  compact({
    '@type': 'PostalAddress',
    addressLocality: city === undefined ? city : (valueOf(lookUp(places, city)) ?? city),
    addressCountry: country,
  });

/** The other names, each once. */
function otherNames({name, acronym, newName, formerName}: PartnerTexts): readonly string[] {
  const names = [acronym, newName, formerName]
    .map(valueOf)
    .filter((other) => other && other !== valueOf(name));
  return [...new Set(names as string[])];
}

function organisation({id, kind, founded, seat, link}: Partner, texts: Texts): Node {
  const words = lookUp(texts.partners, id);
  return compact({
    '@type': TYPES.get(kind.value) ?? 'Organization',
    ...partnerRef(id),
    name: valueOf(words?.name) ?? id,
    alternateName: words && otherNames(words),
    description: valueOf(words?.summary),
    url: page(link?.value.href),
    foundingDate: founded?.value,
    address: seat && address(seat.value, texts),
  });
}

function project({id, start, end, link}: Project, {partners}: Directory, texts: Texts): Node {
  const words = lookUp(texts.projects, id);
  const members = partners.filter((partner) => partner.projects?.some((part) => part.id === id));
  return compact({
    '@type': 'Project',
    ...projectRef(id),
    name: valueOf(words?.name) ?? id,
    alternateName: valueOf(words?.acronym),
    description: valueOf(words?.summary),
    url: page(link?.value.href),
    foundingDate: start?.value,
    dissolutionDate: end?.value,
    parentOrganization: texts.programme.name && PROGRAMME,
    member: members.map((partner) => partnerRef(partner.id)),
  });
}

/** The programme; nothing where custom data do not describe one. */
function programme({programme: facts, partners}: Directory, texts: Texts): readonly Node[] {
  const {name, introduction} = texts.programme;
  const {link, launched, managedBy} = facts;
  if (!name) return [];
  return [
    compact({
      '@type': 'Project',
      ...PROGRAMME,
      name: valueOf(name),
      description: valueOf(introduction[0]),
      url: page(link?.value.href),
      foundingDate: launched?.value,
      // The programme pays for projects: schema.org calls its manager a funding agency.
      parentOrganization: managedBy && {
        '@type': 'FundingAgency',
        name: valueOf(lookUp(texts.bodies, managedBy.value)) ?? managedBy.value,
      },
      member: partners.map(({id}) => partnerRef(id)),
    }),
  ];
}

/**
 * Structured data of schema.org: partners as `Organization` (`NGO`, `ResearchOrganization`,
 * `GovernmentOrganization` where their kind says so), programme and projects as `Project`.
 *
 * @param directory the facts: `directory` of this package, or a custom one.
 * @param texts the texts of one language: `texts` of a language file.
 * @param query which partners to describe, and nothing else; without it, the programme, the
 *   projects and all partners are described.
 */
export function linkedData(directory: Directory, texts: Texts, query?: Query): LinkedData {
  // For `select`, an empty list excludes nobody.
  const nobody = query?.partners?.length === 0;
  const partners = nobody ? [] : select(directory, query ?? {});
  const organisations = partners.map((one) => organisation(one, texts));
  return {
    '@context': 'https://schema.org',
    '@graph': query
      ? organisations
      : [
          ...programme(directory, texts),
          ...directory.projects.map((one) => project(one, directory, texts)),
          ...organisations,
        ],
  };
}

/** The same as an element for a page. `<` is written as `\u003c`, so no text can end the element. */
export const linkedDataScript = (data: LinkedData): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
