import {readFileSync} from 'node:fs';

// Each mistake an editor may make in data/, and the line that names it.

type Mistake = readonly [
  what: string,
  file: string,
  from: string | RegExp,
  to: string,
  line: RegExp,
];

export const listed = (name: 'partners' | 'projects') => {
  const file = JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as Record<string, unknown>;
  return (file[name] as {id: string}[]).map(({id}) => id);
};

/** The present index of a partner, for the path of a mistake in it. */
const at = (id: string) => `/partners/${listed('partners').indexOf(id)}`;

export const mistakes: readonly Mistake[] = [
  [
    'a year that is not a year',
    'data/partners.json',
    /(?<="id": "interpol"[^]*)"value": "1923"/,
    '"value": 1923',
    new RegExp(
      `^data/partners\\.json ${at('interpol')}/founded/value: found 1923, expected string$`,
    ),
  ],
  [
    'a bare value in the place of a fact',
    'data/partners.json',
    /(?<="id": "interpol"[^]*?)"founded": \{[^}]*\}/,
    '"founded": "1923"',
    new RegExp(
      `^data/partners\\.json ${at('interpol')}/founded: found "1923", expected an object with "value", "source", "asOf"$`,
    ),
  ],
  [
    'a fact without a source',
    'data/partners.json',
    /(?<="id": "interpol"[^]*)("value": "1923",\s*)"source": \[[^\]]*\],/,
    '$1',
    new RegExp(
      `^data/partners\\.json ${at('interpol')}/founded: found .*, expected a member "source"$`,
    ),
  ],
  [
    'a source that is not listed, and what to do',
    'data/partners.json',
    /(?<="id": "interpol"[^]*)"source": "?\[?\s*"[^"]*"/,
    '"source": ["https://example.org/new"',
    new RegExp(
      `^data/partners\\.json ${at('interpol')}/[^ ]*source/0: found "https://example.org/new", expected a source that data/sources\\.json lists; add it there`,
      'm',
    ),
  ],
  [
    'a source that no fact names',
    'data/sources.json',
    '"sources": {',
    '"sources": { "a-report": {"publisher": "P", "title": "T"},',
    /^data\/sources\.json \/sources: found "a-report", which no fact names/,
  ],
  [
    'a document without a title',
    'data/sources.json',
    '"sources": {',
    '"sources": { "a-report": {"publisher": "P"},',
    /^data\/sources\.json \/sources\/a-report: found .*, expected a member "title"/,
  ],
  [
    'an earlier value without its date',
    'data/partners.json',
    /(?<="id": "interpol"[^]*?"earlier": \[[^\]]*\]),\s*"asOf": "[^"]*"/,
    '',
    new RegExp(
      `^data/partners\\.json ${at('interpol')}/figures/0/earlier/0: found .*, expected a member "asOf"$`,
    ),
  ],
  [
    'an edition that is no day',
    'data/programme.json',
    /"edition": "[^"]*"/,
    '"edition": "November"',
    /^data\/programme\.json \/edition: found "November", expected .*for example "2026-11-27"/,
  ],
  [
    'a misspelt member',
    'data/partners.json',
    /(?<="id": "civipol"[^]*)"founded"/,
    '"fonded"',
    new RegExp(`${at('civipol')}: found .*expected no member "fonded" here`),
  ],
  [
    'a project that does not exist',
    'data/partners.json',
    '"id": "enact"',
    '"id": "enakt"',
    /found the project "enakt", expected one of aircop, seacop/,
  ],
  [
    'a partner without texts',
    'data/text/en.json',
    '"civipol": {',
    '"civipoll": {',
    /data\/text\/en\.json \/partners: found no text for "civipol"/,
  ],
  [
    'a summary of more than 160 characters',
    'data/text/en.json',
    /"summary": "/,
    `"summary": "${'word '.repeat(40)}`,
    /^data\/text\/en\.json \/programme\/summary: found .*, expected at most 160 characters$/,
  ],
  [
    'a list with nothing in it',
    'data/projects.json',
    /"phases": \[\s*"[^\]]*\]/,
    '"phases": []',
    /^data\/projects\.json \/projects\/\d+\/budgets\/\d+\/phases: found \[\], expected at least 1 item$/,
  ],
  [
    'a place that is not named',
    'data/text/en.json',
    /"lyon": "Lyon",\s*/,
    '',
    /^data\/text\/en\.json \/places: found no text for "lyon", expected one: .*$/,
  ],
  [
    'a kind that does not exist',
    'data/partners.json',
    /(?<="id": "civipol"[^]*)"value": "cooperation-agency"/,
    '"value": "bank"',
    new RegExp(
      `^data/partners\\.json ${at('civipol')}/kind/value: found "bank", expected one of \\["cooperation`,
    ),
  ],
  [
    'a date in words, with examples of what to write',
    'data/partners.json',
    /"asOf": "[^"]*"/,
    '"asOf": "c. 2020"',
    /\/asOf: found "c\. 2020", expected .*for example "2023-11-28"/,
  ],
  [
    'a member that is there twice',
    'data/text/fr.json',
    '"acronym": "ONUDC",',
    '"acronym": "ONUDC", "acronym": "UNODC",',
    /^data\/text\/fr\.json \d+:\d+: found the name "acronym" a second time/,
  ],
  [
    'a country that does not exist',
    'data/partners.json',
    '"country": "FR"',
    '"country": "XX"',
    /found the country "XX", expected a code of ISO 3166-1/,
  ],
  [
    'a former name that is missing',
    'data/text/de.json',
    /"formerName": (\{[^}]*\}|"[^"]*"),/,
    '',
    /data\/text\/de\.json \/partners\/fiiapp: found no "formerName"/,
  ],
  [
    'a schema that does not exist',
    'data/programme.json',
    'programme.schema.json',
    'program.schema.json',
    /^data\/programme\.json \/\$schema: found ".\/schema\/program\.schema\.json"/,
  ],
  [
    'a paragraph that is missing',
    'data/text/ar.json',
    /(?<="civipol": \{[^]*?"description": \[[^\]]*"),\s*"[^"]*"(?=\s*\])/,
    '',
    /^data\/text\/ar\.json \/partners\/civipol\/description\/\d: found no text, expected one as in fr\.json/,
  ],
  [
    'an acronym that is missing',
    'data/text/es.json',
    '"acronym": "OMA",',
    '',
    /^data\/text\/es\.json \/partners\/wco\/acronym: found no text/,
  ],
  [
    'JSON that is cut off',
    'data/projects.json',
    /\}\s*$/,
    '',
    /^data\/projects\.json \d+:\d+: found .*, expected well-formed JSON/,
  ],
  [
    'a comma too many, where it is',
    'data/partners.json',
    /\}\s*\]\s*\}\s*$/,
    '},]}',
    /^data\/partners\.json \d+:\d+: found a mistake \([^)]*\), expected well-formed JSON; take the comma before it away$/,
  ],
  [
    'a project that ends before it starts',
    'data/projects.json',
    /(?<="end": \{\s*"value": ")[^"]*/,
    '1999-12',
    /^data\/projects\.json \/projects\/\d+\/end: found "1999-12", expected none before the start, "\d{4}/,
  ],
  [
    'a phase that ends before it starts',
    'data/projects.json',
    /(?<="phases": \[\s*\{[^}]*"end": ")[^"]*/,
    '1999-12',
    /^data\/projects\.json \/projects\/\d+\/phases\/0\/end: found "1999-12", expected none before/,
  ],
  [
    'a source that speaks of what is to come',
    'data/partners.json',
    /(?<="asOf": ")\d{4}(?=-\d\d-\d\d")/,
    '9999',
    /^data\/partners\.json \/partners\/\d+\/.*asOf: found "9999-\d\d-\d\d", expected a date that is not to come$/,
  ],
  [
    'a source that is neither official nor primary, and what to do',
    'data/sources.json',
    /(?<="infosheet-seacop": \{)/,
    '"href": "https://www.scribd.com/document/539822871",',
    /^data\/sources\.json \/sources: found "https:\/\/www\.scribd\.com\/[^"]*", expected a site that data\/source-hosts\.json lists.* or leave the fact out$/,
  ],
  [
    'a page of somebody else on the platform of a partner’s report',
    'data/sources.json',
    /(?<="infosheet-seacop": \{)/,
    '"href": "https://issuu.com/transparencyinternational-copies/docs/a",',
    /^data\/sources\.json \/sources: found "https:\/\/issuu\.com\/transparencyinternational-copies/,
  ],
  [
    'a site whose name ends as that of an official one',
    'data/sources.json',
    /(?<="infosheet-seacop": \{)/,
    '"href": "https://notinterpol.int/",',
    /^data\/sources\.json \/sources: found "https:\/\/notinterpol\.int\/"/,
  ],
  [
    'a phase that the project does not have',
    'data/partners.json',
    /(?<="id": "eu-act",\s*"role": "implements",\s*"phases": \[")II/,
    'III',
    new RegExp(
      `^data/partners\\.json ${at('civipol')}/projects/1/phases: found "III", expected a phase that data/projects\\.json lists for "eu-act"$`,
    ),
  ],
  [
    'a project that stands twice with one role',
    'data/partners.json',
    /(?<="id": "fiiapp"[^]*?"id": "seacop",\s*"role": ")implements/,
    'leads',
    new RegExp(
      `^data/partners\\.json ${at('fiiapp')}/projects/0: found "seacop" twice with the role "leads", expected one with all phases$`,
      'm',
    ),
  ],
  [
    'a figure in prose, and what to do',
    'data/text/en.json',
    /(?<="wco": \{[^]*?"description": \[\s*")/,
    'It has 183 members. ',
    /^data\/text\/en\.json \/partners\/wco\/description\/0: found the figure "183", expected none but years.*write it as a fact/,
  ],
  [
    'a partner whose text does not say what it does in the Programme',
    'data/text/en.json',
    /COLIBRI(?=[^"]*"[^"]*"[^"]*"[^\]]*\]\s*\}\s*\}\s*\}\s*$)/,
    'a project',
    /^data\/text\/en\.json \/partners\/wco\/description: found no "COLIBRI", expected a sentence on every project/,
  ],
  [
    'a partner without a role',
    'data/partners.json',
    /(?<="id": "iss"[^]*?)"projects": \[[^]*?\}\s*\]/,
    '"knownBy": "name"',
    new RegExp(
      `^data/partners\\.json ${at('iss')}: found no "projects", expected one with a role$`,
      'm',
    ),
  ],
  [
    'a text longer than its bound',
    'data/text/en.json',
    /(?<="wco": \{[^]*?"description": \[\s*")/,
    'word '.repeat(150),
    /^data\/text\/en\.json \/partners\/wco\/description: found \d+ words, expected at least 70 and at most 150$/,
  ],
  [
    'a first paragraph longer than its bound',
    'data/text/en.json',
    /(?<="introduction": \[\s*")/,
    'word '.repeat(80),
    /^data\/text\/en\.json \/programme\/introduction\/0: found \d+ words, expected at least 1 and at most 80$/,
  ],
  [
    'a project whose last phase ended before the source that speaks of it',
    'data/projects.json',
    /(?<="id": "III",\s*"start": "2023-06",)/,
    '"end": "2023-12",',
    /^data\/projects\.json \/projects\/\d+\/phases: found the last to end "2023-12", expected a later one, or an "end" of the project/,
  ],
  [
    'a file that names no schema',
    'data/programme.json',
    /"\$schema": "[^"]*",/,
    '',
    /^data\/programme\.json \/\$schema: found no "\$schema"/,
  ],
  [
    'a hash of a released edition that is none',
    'data/editions.json',
    /"editions": \{/,
    '"editions": {"2026-01-01": "sha256-x"}, "others": {',
    /^data\/editions\.json \/editions\/2026-01-01: found "sha256-x", expected The SHA-256 of all facts and texts, in base64\. \(for example "sha256-/m,
  ],
  [
    'a released edition that is no day',
    'data/editions.json',
    /"editions": \{/,
    '"editions": {"soon": "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="}, "others": {',
    /^data\/editions\.json \/editions: found "soon", expected The day on which facts or texts were last changed/m,
  ],
];
