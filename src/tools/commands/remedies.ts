import {idOf} from '../../model/parse/schema.js';
import {isClearCountry} from '../../model/parse/notations.js';
import type {Normalisation, Problem} from '../../model/parse/rules.js';

/** What to write in the place of something that the format does not have, in the words of `pfig validate`. */

/** The codes of three letters that begin with the code of two. */
const SAME_START =
  'AFG AIA ALB ARG ASM AUS AZE BEL BFA BGR BHR BLM BMU BOL BRA BTN BVT BWA CAN CCK CHE CIV CMR ' +
  'COL CRI CUB CXR CYP CZE DEU DJI DMA DOM DZA ECU EGY ERI ESP ETH FIN FJI FRA GAB GBR GEO GGY ' +
  'GHA GIB GMB GRC GTM GUM HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRN ISL ITA JEY JOR JPN KEN ' +
  'KGZ KHM KIR KNA KWT LAO LBN LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MHL MKD MLI MMR MNG MRT ' +
  'MSR MUS MWI MYS NAM NCL NER NFK NGA NIC NLD NOR NPL NRU NZL OMN PAN PER PHL PRI PSE QAT REU ' +
  'ROU RUS RWA SAU SDN SGP SHN SJM SLE SMR SOM SSD STP SXM SYR TCA TGO THA TJK TKL TLS TON TTO ' +
  'TWN TZA UGA UMI USA UZB VAT VCT VEN VGB VIR VNM VUT WSM YEM ZAF ZMB ZWE ';

/** The other codes of three letters, each with that of two. */
const OTHERS =
  'ABWAW AGOAO ALAAX ANDAD AREAE ARMAM ATAAQ ATFTF ATGAG AUTAT BDIBI BENBJ BESBQ BGDBD BHSBS ' +
  'BIHBA BLRBY BLZBZ BRBBB BRNBN CAFCF CHLCL CHNCN CODCD COGCG COKCK COMKM CPVCV CUWCW CYMKY ' +
  'DNKDK ESHEH ESTEE FLKFK FROFO FSMFM GINGN GLPGP GNBGW GNQGQ GRDGD GRLGL GUFGF GUYGY IRLIE ' +
  'IRQIQ ISRIL JAMJM KAZKZ KORKR LBRLR LBYLY MACMO MAFMF MDGMG MDVMV MEXMX MLTMT MNEME MNPMP ' +
  'MOZMZ MTQMQ MYTYT NIUNU PAKPK PCNPN PLWPW PNGPG POLPL PRKKP PRTPT PRYPY PYFPF SENSN SGSGS ' +
  'SLBSB SLVSV SPMPM SRBRS SURSR SVKSK SVNSI SWESE SWZSZ SYCSC TCDTD TKMTM TUNTN TURTR TUVTV ' +
  'UKRUA URYUY WLFWF ';

/** The code of a country that is written with three letters. */
function countryOf(code: string): string | undefined {
  const three = code.toUpperCase();
  if (!/^[A-Z]{3}$/.test(three)) return undefined;
  if (SAME_START.split(' ').includes(three)) return three.slice(0, 2);
  return OTHERS.split(' ')
    .find((pair) => pair.startsWith(three))
    ?.slice(3);
}

/** A date or a year that a text may mean, in the order of the format. */
function datesIn(text: string, expected: string): string[] {
  const [, first = '', second = '', year = ''] =
    /^(\d\d?)[-/. ](\d\d?)[-/. ](\d{4})$/.exec(text) ?? [];
  if (expected.startsWith('a year')) {
    const years = text.match(/(?<!\d)[1-9]\d{3}(?!\d)/g) ?? [];
    return years.length === 1 ? years : [];
  }
  const dates = [
    [second, first],
    [first, second],
  ].flatMap(([month = '', day = '']) =>
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
      ? [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`]
      : [],
  );
  return [...new Set(dates)];
}

/** The values that a wrong value may mean. */
function meanings({found, expected, path}: Problem): string[] {
  // A long value is shortened, and so means nothing.
  const [, text = ''] = /^"(.*)"$/.exec(found) ?? [];
  if (text === '' || text.endsWith('…')) return [];
  if (expected.startsWith('an id such as')) return [idOf(text)].filter(Boolean);
  if (expected.startsWith('a country')) return [countryOf(text) ?? ''].filter(Boolean);
  if (expected.startsWith('a date') || expected.startsWith('a year'))
    return datesIn(text, expected);
  const isAddress = /address$/.test(expected) && !/\/logo/.test(path);
  return isAddress && /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(text)
    ? [`https://${text}`]
    : [];
}

const lastKey = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The advice for a value that an element would leave out. */
export function problemRemedy(problem: Problem): string {
  const {path, dropped, found, expected} = problem;
  const [, missing] = /^a member (".*")$/.exec(expected) ?? [];
  if (missing) return `add ${missing}`;
  const member = lastKey(dropped);
  const optional = dropped === path && !/^\d*$/.test(member) ? `, or take "${member}" away` : '';
  const meant = meanings(problem).map((value) => JSON.stringify(value));
  if (meant.length > 0) return `write ${meant.join(' or ')}${optional}`;
  if (/^a text of at most/.test(expected)) return `write ${expected}, or move it to "description"`;
  if (expected.startsWith('a country') && !isClearCountry(found.slice(1, -1).toUpperCase()))
    return `write the code of a country of today, such as FR${optional}`;
  return `write ${expected}${optional}`;
}

/** Members of a partner, by the names that lists have for them. */
const MEMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    id: 'identifier key slug uuid code ref',
    kind: 'type category categorie categoria kategorie organisationtype organizationtype',
    name: 'title label organisation organization nom nombre nome fullname',
    acronym: 'abbreviation abbr sigle sigla initials shortname',
    founded: 'year established foundation foundationyear founding foundedin creation created',
    seat: 'city country town place location address headquarters hq',
    link: 'url website web homepage site href www email mail phone telephone',
    logo: 'image icon picture logourl',
    summary: 'abstract tagline excerpt',
    description: 'desc about text body notes remarks',
    projects: 'project programmes programs',
  }).flatMap(([member, names]) => names.split(' ').map((name) => [name, member] as const)),
);

/** Whether two words differ by one letter that is wrong, missing or too many. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const rests = [
    [one.slice(same + 1), other.slice(same + 1)],
    [one.slice(same + 1), other.slice(same)],
    [one.slice(same), other.slice(same + 1)],
  ];
  return rests.some(([a, b]) => a === b);
}

/** The advice for a member that the format does not know. */
export function unknownRemedy({path, found}: Normalisation, known: readonly string[]): string {
  const name = found
    .slice(1, -1)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const isOfPartner = /^(\/\w+)?\/[^/]+\/[^/]+$/.test(path);
  const near = known.find((member) => isNear(member.toLowerCase(), name));
  const member = isOfPartner ? (near ?? MEMBERS.get(name)) : undefined;
  if (member === 'seat') return 'write it in "seat": {"city": …, "country": …}, or take it away';
  return member
    ? `call it "${member}" if it is that, or take it away`
    : 'correct its name, or take it away';
}
