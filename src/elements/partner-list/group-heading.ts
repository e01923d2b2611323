import {html} from 'lit';
import {lookUp} from '../../model/objects.js';
import {textValue, type Text} from '../../model/types.js';
import type {L10n} from '../../locale/l10n.js';
import type {Facet} from '../../model/facets.js';
import {facetLabel} from '../partner/labels.js';
import {localised} from '../partner/text.js';

/** The name of a group: of several organisations, where it shows several. */
function groupText(facet: Facet, value: string | undefined, shown: number, l10n: L10n): Text {
  const {msg, texts} = l10n;
  if (value === undefined) {
    return facet === 'project'
      ? msg('Aucun projet indiqué', {id: 'no-project', desc: 'Heading: partners of no project.'})
      : msg('Pays non indiqué', {id: 'no-country', desc: 'Heading: partners of no known country.'});
  }
  const kind = facet === 'kind' && shown > 1 ? lookUp(texts.kinds, value)?.other : undefined;
  return kind ?? facetLabel(facet, value, l10n);
}

export const groupLabel = (
  facet: Facet,
  value: string | undefined,
  shown: number,
  l10n: L10n,
): string => textValue(groupText(facet, value, shown, l10n));

/** The name of a group, for projects with their full name. */
export function groupHeading(
  facet: Facet,
  value: string | undefined,
  shown: number,
  l10n: L10n,
): unknown {
  const short = localised(groupText(facet, value, shown, l10n), l10n);
  const long = facet === 'project' && value && lookUp(l10n.texts.projects, value)?.name;
  return long
    ? html`<span class="short">${short}</span> <span class="long">${localised(long, l10n)}</span>`
    : short;
}
