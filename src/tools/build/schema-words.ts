/**
 * The title and the description of each definition of `src/model/parse/schema.ts`, and of members
 * that their definition does not explain. Editors show them to authors of data. `*.value` is a
 * member of any definition.
 */
type Words = Readonly<Record<string, readonly [title: string, description: string]>>;

export const SCHEMA_TITLE = 'A directory in one language';

export const SCHEMA_DESCRIPTION =
  'A whole directory in one language, ready to be shown: facts and texts together. The programme’s directory is published in this shape, and other sites may write their own data in it. Only the partners are required, and for each of them an id, a kind and a name. Members that are not described here are allowed and ignored.';

export const schemaWords: Words = {
  key: ['Short name (id)', 'The short name of a kind or of a figure.'],
  id: [
    'Short name (id)',
    'A short name that never changes and is not shown to readers: small letters without accents and digits, words joined by hyphens, such as expertise-france.',
  ],
  date: [
    'Date',
    'A year, a month or a day, as precisely as it is known: 2010, 2010-07 or 2010-07-15.',
  ],
  year: ['Year', 'A year in four digits, in quotation marks: "1923".'],
  edtf: [
    'As of',
    'The date a source speaks of, in a small part of the EDTF notation (ISO 8601-2): a day, month or year (2023-11-28, 2023-11, 2023), about a year (2013~), from one date to another (2020/2022), since a date (2023/..), up to a date (../2021), or the word undated.',
  ],
  edition: [
    'Edition',
    'The day on which facts or texts were last changed, such as 2026-11-27; the second of a day ends in .2.',
  ],
  country: [
    'Country',
    'The two capital letters that stand for a country (ISO 3166-1), such as FR.',
  ],
  currency: [
    'Currency',
    'The three capital letters that stand for a currency (ISO 4217), such as EUR.',
  ],
  phaseId: [
    'Phase',
    'The name of a phase of a project, in capital letters, digits and hyphens: I, II, I-IV.',
  ],
  phaseIds: ['Phases', 'The names of some phases of a project, such as I or II.'],
  lang: ['Language', 'The code of a language (BCP 47), such as fr, pt or pt-BR.'],
  line: ['Words', 'A piece of text; it may not be empty.'],
  shortLine: ['Sentence', 'A sentence of at most 160 characters.'],
  count: ['Number', 'A whole number, without quotation marks.'],
  webAddress: ['Web address', 'A complete web address, beginning with https:// or http://.'],
  linkAddress: [
    'Address',
    'A complete web address beginning with https:// or http://, an e-mail address beginning with mailto:, or a telephone number beginning with tel:.',
  ],
  imageAddress: [
    'Address of an image',
    'A web address, whole or relative to this file. With the property data, it is relative to the page.',
  ],
  text: [
    'Text',
    'A piece of text in the language of the file, in quotation marks. Where it stays in another language (a name without an official form, for instance) write {"value": "the text", "lang": "en"}.',
  ],
  'text.value': ['Text', 'The text itself.'],
  'text.lang': [
    'Language',
    'The language the text is written in, such as en; without it, that of the file.',
  ],
  summary: [
    'Summary',
    'One sentence of at most 160 characters, in quotation marks. Where it stays in another language write {"value": "the sentence", "lang": "en"}.',
  ],
  'summary.value': ['Sentence', 'The sentence itself, at most 160 characters.'],
  'summary.lang': [
    'Language',
    'The language the sentence is written in, such as en; without it, that of the file.',
  ],
  paragraphs: [
    'Paragraphs',
    'A text in one or more paragraphs, each in quotation marks, without line breaks or HTML.',
  ],
  kindName: ['Kind of partner', 'How a kind of partner is called.'],
  'kindName.one': [
    'One partner',
    'The name of the kind for one partner, such as Research institute.',
  ],
  'kindName.other': [
    'Several partners',
    'The name of the kind for several partners, such as Research institutes.',
  ],
  source: [
    'Source',
    'A page or a document in which the fact can be read: its web address, or an object that says more. A document without an address has a title.',
  ],
  'source.href': ['Address', 'The web address of the page or document.'],
  'source.publisher': ['Publisher', 'Who published it, as they call themselves, such as INTERPOL.'],
  'source.title': ['Title', 'The title of the page or document, in its own language.'],
  'source.lang': ['Language', 'The language of the title, such as en.'],
  'source.read': ['Read', 'The date on which it was last read.'],
  sources: [
    'Sources',
    'The pages and documents in which the fact can be read. One may stand alone, without a list.',
  ],
  qualifier: [
    'How exact',
    'about or over, where the source says so. Leave it out if the value is exact.',
  ],
  '*.value': ['Value', 'The value itself.'],
  '*.earlier': [
    'Earlier values',
    'What the value was before, the newest first, each with its source and its date.',
  ],
  dateFact: [
    'Date with its source',
    'A date, where it can be read, and what date the source speaks of.',
  ],
  yearFact: [
    'Year with its source',
    'A year, where it can be read, and what date the source speaks of.',
  ],
  countFact: [
    'Number with its source',
    'A whole number, where it can be read, and what date the source speaks of.',
  ],
  textFact: [
    'Text with its source',
    'A text, where it can be read, and what date the source speaks of.',
  ],
  placeFact: [
    'Place with its source',
    'A city and its country, where it can be read, and what date the source speaks of.',
  ],
  linkFact: [
    'Link with its source',
    'An address, where it can be read, and what date the source speaks of.',
  ],
  serviceFact: [
    'National service',
    'One national service that belongs to the partner, where it can be read, and what date the source speaks of.',
  ],
  regionsFact: ['Regions', 'The names of the regions as they are shown to the reader.'],
  'regionsFact.phases': [
    'Phases',
    'Only if the source speaks of some phases of the project: the names of those phases, such as V.',
  ],
  place: ['Place', 'A city and its country, or one of them.'],
  'place.city': ['City', 'The name of the city as it is shown to the reader.'],
  'place.country': ['Country', 'The two capital letters of the country, such as AR.'],
  link: ['Link', 'The address of a site or page, and the languages it can be read in.'],
  'link.href': [
    'Address',
    'The web address of the site or page; an e-mail address is written mailto:name@example.org, a telephone number tel:+33123456789.',
  ],
  'link.hreflang': [
    'Languages',
    'The languages in which the linked site can be read, each by its code (en, fr, es).',
  ],
  service: ['Service', 'A national service, by its own name.'],
  'service.name': ['Name', 'The name of the service in its own language, such as Guardia Civil.'],
  'service.lang': ['Language', 'The language of that name, such as es.'],
  'service.country': [
    'Country',
    'The two capital letters of the country the service belongs to, such as ES.',
  ],
  phase: ['Phase', 'One phase of a project: its name and when it ran.'],
  'phase.id': ['Name of the phase', 'The name of the phase, as the sources write it: I, II, I-IV.'],
  'phase.start': [
    'Start',
    'When the phase began: 2010, 2010-07 or 2010-07-15. Leave it out if it is not known.',
  ],
  'phase.end': ['End', 'When the phase ended or is to end. Leave it out if it is not known.'],
  'phase.computed': [
    'End was computed',
    'true where the source gives only the start and the length of the phase, and the end was worked out from them. Leave it out otherwise.',
  ],
  budget: ['Budget', 'One amount of money for a project.'],
  'budget.value': [
    'Amount',
    'The amount, without spaces or thousands separators: 5000000, not 5 million.',
  ],
  'budget.currency': ['Currency', 'The three capital letters of the currency, such as EUR.'],
  'budget.phases': [
    'Phases',
    'Only if the amount is for some phases of the project: the names of those phases, such as V.',
  ],
  figure: ['Figure', 'One number about a partner.'],
  'figure.id': [
    'What is counted',
    'The short name (id) of what is counted, such as staff or member-countries. Its wording is in label here, or in the list of figures of the directory.',
  ],
  'figure.label': [
    'Wording',
    'What is counted, as it is shown to the reader, such as Member countries.',
  ],
  'figure.value': [
    'Number',
    'The number itself, without spaces, thousands separators or units: 450000000, not 450 million.',
  ],
  'figure.unit': ['Unit', 'percent or EUR. Leave it out for a plain count.'],
  logo: [
    'Logo',
    'An image of the partner’s logo. Readers who do not see it miss nothing: the name is beside it.',
  ],
  'logo.src': ['Address', 'The web address of the image, whole or relative to this file.'],
  'logo.width': ['Width', 'The width of the image in pixels.'],
  'logo.height': ['Height', 'The height of the image in pixels.'],
  membership: ['Project', 'One project this partner takes part in.'],
  'membership.id': [
    'Project',
    'The short name (id) of the project, as the list of projects has it.',
  ],
  'membership.role': [
    'Role',
    'What the partner does in the project: leads (is in charge of it), implements (carries it out with others), contributes (lends experts or help).',
  ],
  'membership.phases': [
    'Phases',
    'Only if the partner takes part in some phases of the project: the names of those phases, such as I or II.',
  ],
  programme: ['Programme', 'The programme the partners belong to.'],
  'programme.id': ['Short name (id)', 'The short name of the programme.'],
  'programme.name': ['Name', 'The full name of the programme.'],
  'programme.acronym': ['Acronym', 'The acronym of the programme.'],
  'programme.summary': ['Summary', 'The programme in one sentence of at most 160 characters.'],
  'programme.introduction': [
    'Introduction',
    'The text at the head of the directory, in one or more paragraphs.',
  ],
  'programme.projectsNote': [
    'Note on the projects',
    'Where the list of projects comes from; shown with the list.',
  ],
  'programme.launched': ['Launched', 'When the programme was launched.'],
  'programme.projectCount': ['Number of projects', 'How many projects the programme counts.'],
  'programme.partnerCount': ['Number of partners', 'How many partners the programme counts.'],
  'programme.managedBy': ['Managed by', 'The name of the service that manages the programme.'],
  'programme.link': ['Website', 'The programme’s website.'],
  'programme.otherLinks': [
    'Other websites',
    'Other sites that present the programme or its projects.',
  ],
  project: ['Project', 'One project. Leave out what is not known.'],
  'project.id': [
    'Short name (id)',
    'The short name of the project, used where a partner names it.',
  ],
  'project.name': ['Name', 'The full name of the project.'],
  'project.acronym': ['Acronym', 'The acronym of the project.'],
  'project.summary': ['Summary', 'The project in one sentence of at most 160 characters.'],
  'project.start': ['Start', 'When the project began.'],
  'project.end': [
    'End',
    'When the whole project ended. Leave it out if it goes on or if the end is not known.',
  ],
  'project.phases': ['Phases', 'The phases of the project, in order.'],
  'project.regions': ['Regions', 'The parts of the world in which the project works.'],
  'project.budgets': ['Budgets', 'The amounts known for the project.'],
  'project.link': ['Project page', 'The page of the project on the web.'],
  partner: [
    'Partner',
    'One partner. Only its id, kind and name are required. Leave out what is not known.',
  ],
  'partner.id': [
    'Short name (id)',
    'The short name of the partner. It never changes, even if the partner takes another name.',
  ],
  'partner.kind': [
    'Kind',
    'The short name (id) of the kind of partner, such as research-institute. Its wording is in the list of kinds.',
  ],
  'partner.name': ['Name', 'The full name of the partner.'],
  'partner.acronym': ['Acronym', 'The acronym of the partner. Leave it out if there is none.'],
  'partner.short': [
    'Short form',
    'An acronym or an official short form of the name, for places with little room.',
  ],
  'partner.knownBy': [
    'Known by',
    'Write name if the partner is better known by its full name than by its acronym: the heading then shows the name. Leave it out otherwise.',
  ],
  'partner.newName': [
    'New name',
    'The name that the partner has taken, where it is still shown under the former one.',
  ],
  'partner.formerName': [
    'Former name',
    'The name that the partner had, where it is shown under the new one.',
  ],
  'partner.summary': ['Summary', 'The partner in one sentence of at most 160 characters.'],
  'partner.description': ['Description', 'The text about the partner, in one or more paragraphs.'],
  'partner.logo': ['Logo', 'The image that is shown for the partner.'],
  'partner.founded': ['Founded', 'The year in which the partner was founded.'],
  'partner.seat': ['Seat', 'The city where the partner has its headquarters.'],
  'partner.offices': ['Offices', 'The cities where the partner has other offices.'],
  'partner.services': [
    'National services',
    'For a partner that is a group of national services: the services known to take part.',
  ],
  'partner.renamed': ['Renamed', 'When the partner took its new name.'],
  'partner.figures': ['Figures', 'Numbers about the partner, the most telling first.'],
  'partner.link': [
    'Website',
    'The partner’s website, or an e-mail address written mailto:name@example.org.',
  ],
  'partner.projects': [
    'Projects',
    'The projects in which the partner takes part, and what it does there.',
  ],
  'directory.$schema': [
    'Schema of this file',
    'Where the rules for this file are kept; it lets an editor check the file while you type.',
  ],
  'directory.version': ['Version', 'The version of this data, such as 1.2.0. It may be left out.'],
  'directory.format': [
    'Format',
    'The number of the format that this schema describes. It may be left out.',
  ],
  'directory.edition': [
    'Edition',
    'The day on which facts or texts were last changed, such as 2026-11-27; the second of a day ends in .2. It may be left out.',
  ],
  'directory.lang': [
    'Language',
    'The code of the language of this file, such as fr. Without it, its words are taken for words in the language of the page.',
  ],
  'directory.programme': ['Programme', 'The programme the partners belong to.'],
  'directory.kinds': [
    'Kinds of partner',
    'The wording of each kind of partner, by its short name (id).',
  ],
  'directory.figures': ['Figures', 'What each figure counts, by its short name (id).'],
  'directory.projects': ['Projects', 'The projects, in the order in which they are shown.'],
  'directory.partners': ['Partners', 'The partners, in the order in which they are shown.'],
};
