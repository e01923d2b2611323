import {html} from 'lit';
import {lookUp} from '../../internal/look-up.js';
import {plain, type L10n} from '../../locale/l10n.js';
import type {Facet, Group} from '../../model/facets.js';
import type {Text} from '../../model/texts.js';
import {facetLabel} from '../shared/labels.js';
import {localised} from '../shared/text.js';

/** The name of a group: of several organisations, where there are several. */
function groupText(facet: Facet, {value, partners}: Group, l10n: L10n): Text {
  const {msg, texts} = l10n;
  if (value === undefined) {
    return facet === 'project'
      ? msg('Aucun projet indiqué', {id: 'no-project', desc: 'Heading: partners of no project.'})
      : msg('Pays non indiqué', {id: 'no-country', desc: 'Heading: partners of no known country.'});
  }
  const kind =
    facet === 'kind' && partners.length > 1 ? lookUp(texts.kinds, value)?.other : undefined;
  return kind ?? facetLabel(facet, value, l10n);
}

export const groupLabel = (facet: Facet, group: Group, l10n: L10n): string =>
  plain(groupText(facet, group, l10n));

/** Countries by name, as their filter has them; kinds and projects keep the directory's order. */
export const inOrder = (
  groups: readonly Group[],
  facet: Facet | undefined,
  l10n: L10n,
): readonly Group[] =>
  facet === 'country'
    ? [...groups].sort(
        (a, b) =>
          Number(!a.value) - Number(!b.value) ||
          l10n.compare(groupLabel(facet, a, l10n), groupLabel(facet, b, l10n)),
      )
    : groups;

/** The name of a group, for projects with their full name. */
export function groupHeading(facet: Facet, group: Group, l10n: L10n): unknown {
  const short = localised(groupText(facet, group, l10n), l10n);
  const long = facet === 'project' && group.value && lookUp(l10n.texts.projects, group.value)?.name;
  return long
    ? html`<span class="short">${short}</span> <span class="long">${localised(long, l10n)}</span>`
    : short;
}
