import type {L10n} from '../../locale/l10n.js';
import type {Facet} from '../../model/facets.js';
import {partLabel} from '../partner/labels.js';
import type {ListLayout, SortKey} from './list-settings.js';

/** What a filter is called, and the choice that leaves everything in. */
export function facetName(facet: Facet, l10n: L10n): readonly [label: string, all: string] {
  const {msg} = l10n;
  switch (facet) {
    case 'kind':
      return [
        partLabel('kind', l10n),
        msg('Toutes', {id: 'all-kinds', desc: 'Choice in the filter “kind”: all kinds.'}),
      ];
    case 'country':
      return [
        msg('Pays', {id: 'country', desc: 'Label of the filter by country of the seat.'}),
        msg('Tous', {id: 'all-countries', desc: 'Choice in the filter “country”: all countries.'}),
      ];
    case 'project':
      return [
        msg('Projet', {id: 'project', desc: 'Label of the filter by project.'}),
        msg('Tous', {id: 'all-projects', desc: 'Choice in the filter “project”: all projects.'}),
      ];
  }
}

/** What an order is called: by the part of a partner it goes by. */
export function orderName(sort: SortKey, l10n: L10n): string {
  switch (sort) {
    case 'name':
    case 'kind':
    case 'founded':
    case 'seat':
      return partLabel(sort, l10n);
    case 'programme':
      return l10n.msg('Ordre de l’annuaire', {
        id: 'order-programme',
        desc: 'Choice of order: as the directory itself lists its partners.',
      });
  }
}

export function layoutName(layout: ListLayout, {msg}: L10n): string {
  switch (layout) {
    case 'list':
      return msg('Liste', {
        id: 'layout-list',
        desc: 'Choice of layout: rows, one below the other.',
      });
    case 'table':
      return msg('Tableau', {id: 'layout-table', desc: 'Choice of layout: a table.'});
    case 'compact':
      return msg('Noms', {id: 'layout-compact', desc: 'Choice of layout: names only.'});
    case 'grid':
      return msg('Grille', {id: 'layout-grid', desc: 'Choice of layout: cards in a grid.'});
  }
}
