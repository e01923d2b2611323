import {textValue} from '../model/types.js';
import type {L10n} from '../locale/l10n.js';
import {bundled} from '../model/directory.js';
import type {Facet} from '../model/facets.js';
import {facetName, layoutName, orderName} from '../elements/partner-list/controls.view.js';
import type {ListLayout, SortKey} from '../model/attribute-values.js';
import {facetLabel, fieldLabel, displayName} from '../elements/partner/text.js';
import {projectsLabel} from '../elements/partner/projects.view.js';
import {siteLabel} from '../elements/partner/partner-name.view.js';
import {sourcesLabel} from '../elements/partner/sources.view.js';
import {optionName} from './names.js';
import type {ElementName} from './options.js';

function controlName(value: string, l10n: L10n): string {
  const {msg} = l10n;
  switch (value) {
    case 'search':
      return msg('Recherche', {
        id: 'builder-search',
        desc: 'Embed builder, name of a control that visitors may get.',
      });
    case 'filter':
      return msg('Filtres', {
        id: 'builder-filter',
        desc: 'Embed builder, name of a control that visitors may get.',
      });
    case 'none':
      return msg('Aucune', {
        id: 'builder-none',
        desc: 'Embed builder, name of a control that visitors may get.',
      });
    default:
      return optionName(value, l10n);
  }
}

function fieldName(value: string, l10n: L10n): string {
  const {msg} = l10n;
  switch (value) {
    case 'kind':
      return fieldLabel('kind', l10n);
    case 'projects':
      return projectsLabel(l10n);
    case 'sources':
      return sourcesLabel(l10n);
    case 'heading':
      return msg('Titre', {
        id: 'builder-heading',
        desc: 'Embed builder, name of a part of what is shown.',
      });
    case 'edition':
      return msg('Date des données', {
        id: 'builder-edition',
        desc: 'Embed builder, name of a part of what is shown: how old the data are.',
      });
    case 'funding':
      return msg('Mention du financement', {
        id: 'builder-funding',
        desc: 'Embed builder, name of a part of what is shown.',
      });
    case 'facts':
      return msg('Données', {
        id: 'builder-facts',
        desc: 'Embed builder, name of a part of what is shown.',
      });
    default:
      return siteLabel(l10n);
  }
}

function sectionName(value: string, l10n: L10n): string {
  const {msg} = l10n;
  switch (value) {
    case 'projects':
      return projectsLabel(l10n);
    case 'figures':
      return msg('Chiffres clés', {id: 'figures', desc: 'Heading: the programme in numbers.'});
    case 'intro':
      return msg('Introduction', {
        id: 'builder-intro',
        desc: 'Embed builder, name of a section of the overview.',
      });
    case 'partners':
      return msg('Liste des partenaires', {
        id: 'builder-partners-section',
        desc: 'Embed builder, name of a section of the overview.',
      });
    case 'matrix':
      return msg('Qui fait quoi', {
        id: 'builder-matrix',
        desc: 'Embed builder, name of a section of the overview.',
      });
    default:
      return msg('Calendrier des projets', {
        id: 'builder-timeline',
        desc: 'Embed builder, name of a section of the overview.',
      });
  }
}

function cardLayoutName(value: string, {msg}: L10n): string {
  switch (value) {
    case 'card':
      return msg('Fiche', {id: 'builder-layout-card', desc: 'Embed builder, layout of a card.'});
    case 'row':
      return msg('Ligne', {id: 'builder-layout-row', desc: 'Embed builder, layout of a card.'});
    default:
      return msg('Nom seul', {id: 'builder-layout-line', desc: 'Embed builder, layout of a card.'});
  }
}

/** The name of a value of an attribute; '' is the value of an option where nothing is chosen. */
export function valueName(
  element: ElementName,
  attribute: string,
  value: string,
  l10n: L10n,
): string {
  switch (attribute) {
    case 'partner':
    case 'partners': {
      const partner = bundled.partners.find(({id}) => id === value)!;
      return textValue(displayName(partner, l10n));
    }
    case 'kind':
    case 'project':
      return facetLabel(attribute, value, l10n);
    case 'layout':
      return element === 'partner-card'
        ? cardLayoutName(value, l10n)
        : layoutName(value as ListLayout, l10n);
    case 'sort':
      return orderName(value as SortKey, l10n);
    case 'group-by':
      return value
        ? facetName(value as Facet, l10n)[0]
        : l10n.msg('Sans groupes', {
            id: 'builder-no-groups',
            desc: 'Embed builder, choice of “group by”: no groups.',
          });
    case 'limit':
      // Without a limit all are shown: the word is that of a filter that is open.
      return value ? l10n.number(Number(value)) : facetName('project', l10n)[1];
    case 'heading-level':
      return l10n.number(Number(value));
    case 'controls':
      return controlName(value, l10n);
    case 'sections':
      return sectionName(value, l10n);
    default:
      return fieldName(value, l10n);
  }
}
