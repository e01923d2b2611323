import type {Fact, Place} from '../../model/types.js';
import {FORMAT} from '../../model/parse/schema.js';
import type {Data, TextFile} from '../build/files.js';

/** An object as JSON has it. */
export type Json = Record<string, unknown>;

/** The members that have a value, since JSON has no undefined. */
const defined = (record: Json): Json =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** A fact with texts in place of ids, and with its sources and dates. */
function withTexts<T>(fact: Fact<T>, textOf: (value: T) => unknown) {
  const {value, earlier, ...others} = fact;
  return defined({
    value: textOf(value),
    ...others,
    earlier: earlier?.map((one) => ({...one, value: textOf(one.value)})),
  });
}

/**
 * Facts and texts of one language in one object, in the format that `src` and `data` accept.
 *
 * @param version of the scripts that the document is published with, where it is
 */
export function merge(data: Data, text: TextFile, version?: string): Json {
  const place = (fact: Fact<Place>) =>
    withTexts(fact, ({city, country}) => defined({city: city && text.places[city], country}));
  const {managedBy, partnersPage: _, ...programme} = data.programme;
  // The funding statement is for the bundled data only, because a site may change a copy.
  const {funding: _f, disclaimer: _d, ...texts} = text.programme;
  return defined({
    $schema: '../schema/directory.schema.json',
    format: FORMAT,
    edition: data.edition,
    version,
    lang: text.lang,
    programme: defined({
      ...programme,
      ...texts,
      managedBy: managedBy && withTexts(managedBy, (id) => text.bodies[id]),
    }),
    kinds: text.kinds,
    figures: text.figures,
    projects: data.projects.map(({regions, ...project}) =>
      defined({
        ...project,
        ...text.projects[project.id],
        regions: regions && withTexts(regions, (ids) => ids.map((id) => text.regions[id])),
      }),
    ),
    partners: data.partners.map(({kind, seat, offices, figures, ...partner}) =>
      defined({
        ...partner,
        kind: kind.value,
        ...text.partners[partner.id],
        seat: seat && place(seat),
        offices: offices?.map(place),
        figures: figures?.map((figure) => ({...figure, label: text.figures[figure.id]})),
      }),
    ),
  });
}
