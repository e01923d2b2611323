import {memoizeLast} from '../../model/memoize.js';
import {FACETS, facetValues, type Facet} from '../../model/facets.js';
import type {Directory} from '../../model/types.js';
import {
  CONTROL_NAMES,
  CONTROLS,
  LIST_HIDEABLE,
  LIST_LAYOUTS,
  SORTS,
  type Control,
  type ListLayout,
  type SortKey,
} from '../../model/attribute-values.js';
import {readValues, DEFAULT, readValue, warnUnknown, readWholeNumber} from '../base/attributes.js';

/** The attributes of a list, as HTML or a script gives them. */
interface ListAttributes {
  readonly localName: string;
  readonly partners: unknown;
  readonly exclude: unknown;
  readonly kind: unknown;
  readonly project: unknown;
  readonly limit: unknown;
  readonly layout: unknown;
  readonly sort: unknown;
  readonly groupBy: unknown;
  readonly controls: unknown;
  readonly hide: unknown;
}

/** The partners that the attributes request, by id; an empty list means all. */
export interface RequestedPartners {
  readonly partners: readonly string[];
  readonly exclude: readonly string[];
  readonly kind: readonly string[];
  readonly project: readonly string[];
}

/** The values of the attributes. */
export interface RequestedList {
  readonly requested: RequestedPartners;
  /** The number of partners that are shown before a visitor presses the button for the others. */
  readonly limit: number;
  readonly layout: ListLayout;
  readonly sort: SortKey;
  readonly groupBy: Facet | undefined;
  /** Undefined where the number of partners decides. */
  readonly controls: readonly Control[] | undefined;
  readonly hide: readonly string[];
}

/** All settings of a list that a page decides; a visitor decides the rest. */
export interface ListSettings extends RequestedList {
  /** Level of the list's heading. */
  readonly level: number;
  /** The start of the address of a partner on this page; undefined where it has none. */
  readonly linkBase: string | undefined;
  /** Address of the site's logos. */
  readonly logos: string | undefined;
  readonly monograms: boolean;
  /** Whether the list is being printed: then no limit applies. */
  readonly isPrinting: boolean;
  /**
   * Whether the values of filters are sorted by name even where that needs a collation. Before the first
   * paint nobody sees them, and its first use takes as long as a paint.
   */
  readonly sortsFilterValues: boolean;
}

const idsOf = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);

function readControls(host: ListAttributes): readonly Control[] | undefined {
  const requested = readValues(host, 'controls', host.controls, CONTROL_NAMES, DEFAULT);
  if (requested.length === 0) return undefined;
  if (!requested.includes('none')) return CONTROLS.filter((name) => requested.includes(name));
  if (requested.length > 1)
    warnUnknown(host, 'controls', requested.join(' '), ['none alone'], 'shown: none');
  return [];
}

/** Reads which partners are requested; warns of each value that the directory does not have. */
function readRequested(
  host: ListAttributes,
  directory: Directory,
  ...[partners, exclude, kind, project]: readonly unknown[]
): RequestedPartners {
  const known = idsOf(directory.partners);
  // A custom directory may list fewer projects than its partners have.
  const projects = new Set([
    ...idsOf(directory.projects),
    ...facetValues(directory, directory.partners, 'project'),
  ]);
  return {
    partners: readValues(host, 'partners', partners, known),
    exclude: readValues(host, 'exclude', exclude, known),
    kind: readValues(host, 'kind', kind, facetValues(directory, directory.partners, 'kind')),
    project: readValues(host, 'project', project, [...projects]),
  };
}

/**
 * Makes the function that reads the attributes of one list; a value that has not changed stays the
 * same object.
 */
export function createReadAttributes(
  host: ListAttributes,
): (directory: Directory) => RequestedList {
  const requestedStep = memoizeLast(readRequested);
  const hideStep = memoizeLast((hide: unknown) => readValues(host, 'hide', hide, LIST_HIDEABLE));
  return (directory) => {
    const {partners, exclude, kind, project} = host;
    return {
      requested: requestedStep(host, directory, partners, exclude, kind, project),
      limit: readWholeNumber(host, 'limit', host.limit, [1, Infinity]) ?? Infinity,
      layout: readValue(host, 'layout', host.layout, LIST_LAYOUTS),
      sort: readValue(host, 'sort', host.sort, SORTS),
      groupBy: readValues(host, 'group-by', host.groupBy, FACETS, DEFAULT).at(0),
      controls: readControls(host),
      hide: hideStep(host.hide),
    };
  };
}
