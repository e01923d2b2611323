import {lookUp} from './look-up.js';
import {select, type Query} from './select.js';
import type {PartnerTexts, Text, Texts} from './texts.js';
import type {Directory, Partner, Place, Project} from './types.js';

/**
 * The directory as search engines read it: JSON-LD in the words of schema.org.
 * Only what the data say; what is absent there is absent here.
 */

type Node = Readonly<Record<string, unknown>>;

export interface LinkedData {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

/** Kinds that schema.org has a narrower word for. */
const TYPES = new Map([
  ['research-institute', 'ResearchOrganization'],
  ['civil-society', 'NGO'],
  ['national-authorities', 'GovernmentOrganization'],
]);

const bare = (text: Text | undefined): string | undefined =>
  typeof text === 'object' ? text.value : text;

/** Without the members that have nothing to say. */
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

const address = ({city, country}: Place, {places}: Texts): Node => ({
  '@type': 'PostalAddress',
  addressLocality: bare(lookUp(places, city)) ?? city,
  addressCountry: country,
});

/** The other names, each once. */
function otherNames({name, acronym, newName, formerName}: PartnerTexts): readonly string[] {
  const names = [acronym, newName, formerName]
    .map(bare)
    .filter((other) => other && other !== bare(name));
  return [...new Set(names as string[])];
}

function organisation({id, kind, founded, seat, link}: Partner, texts: Texts): Node {
  const own = lookUp(texts.partners, id);
  return compact({
    '@type': TYPES.get(kind.value) ?? 'Organization',
    ...partnerRef(id),
    name: bare(own?.name) ?? id,
    alternateName: own && otherNames(own),
    description: bare(own?.summary),
    url: page(link?.value.href),
    foundingDate: founded?.value,
    address: seat && address(seat.value, texts),
  });
}

function project({id, start, end, link}: Project, {partners}: Directory, texts: Texts): Node {
  const own = lookUp(texts.projects, id);
  const members = partners.filter((partner) => partner.projects?.some((part) => part.id === id));
  return compact({
    '@type': 'Project',
    ...projectRef(id),
    name: bare(own?.name) ?? id,
    alternateName: bare(own?.acronym),
    description: bare(own?.summary),
    url: page(link?.value.href),
    foundingDate: start?.value,
    dissolutionDate: end?.value,
    parentOrganization: texts.programme.name && PROGRAMME,
    member: members.map((partner) => partnerRef(partner.id)),
  });
}

/** The programme; nothing where a directory of someone else's says nothing of one. */
function programme({programme: facts, partners}: Directory, texts: Texts): readonly Node[] {
  const {name, introduction} = texts.programme;
  const {link, launched, managedBy} = facts;
  if (!name) return [];
  return [
    compact({
      '@type': 'Project',
      ...PROGRAMME,
      name: bare(name),
      description: bare(introduction[0]),
      url: page(link?.value.href),
      foundingDate: launched?.value,
      // Who manages a programme that pays for projects is what schema.org calls such an agency.
      parentOrganization: managedBy && {
        '@type': 'FundingAgency',
        name: bare(lookUp(texts.bodies, managedBy.value)) ?? managedBy.value,
      },
      member: partners.map(({id}) => partnerRef(id)),
    }),
  ];
}

/**
 * Structured data of schema.org: partners as `Organization` (`NGO`, `ResearchOrganization`,
 * `GovernmentOrganization` where their kind says so), programme and projects as `Project`.
 *
 * @param directory the facts: `directory` of this package, or one's own.
 * @param texts the texts of one language: `texts` of a language file.
 * @param query the partners to speak of, and nothing else; without it programme, projects
 *   and all partners.
 */
export function linkedData(directory: Directory, texts: Texts, query?: Query): LinkedData {
  // To `select`, a list that names nobody asks for all.
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

/** The same as an element for a page. No text in it can end the element: `<` is written as `\u003c`. */
export const linkedDataScript = (data: LinkedData): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
