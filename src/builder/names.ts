import type {L10n} from '../locale/l10n.js';
import {facetName} from '../elements/partner-list/controls.view.js';
import {fieldLabel} from '../elements/partner/text.js';
import type {Variant} from './configuration.js';
import type {ElementName} from './options.js';

export function elementName(name: ElementName, {msg}: L10n): string {
  switch (name) {
    case 'partner-card':
      return msg('Un partenaire', {id: 'builder-card', desc: 'Embed builder, choice of element.'});
    case 'partner-list':
      return msg('L’annuaire des partenaires', {
        id: 'builder-list',
        desc: 'Embed builder, choice of element.',
      });
    case 'programme-overview':
      return msg('Le Programme', {
        id: 'builder-overview',
        desc: 'Embed builder, choice of element.',
      });
  }
}

/** The name of an attribute in the form. */
export function optionName(attribute: string, l10n: L10n): string {
  const {msg} = l10n;
  switch (attribute) {
    case 'partner':
      return fieldLabel('name', l10n);
    case 'kind':
    case 'project':
      return facetName(attribute, l10n)[0];
    case 'limit':
      return msg('Nombre affiché au départ', {
        id: 'builder-limit',
        desc: 'Embed builder, label of an option.',
      });
    case 'layout':
      return msg('Présentation', {
        id: 'layout',
        desc: 'Label of the choice of layout: grid, list, table or names.',
      });
    case 'sort':
      return msg('Ordre', {id: 'order', desc: 'Label of the choice how the list is sorted.'});
    case 'group-by':
      return msg('Regrouper par', {
        id: 'builder-group-by',
        desc: 'Embed builder, label of an option.',
      });
    case 'controls':
      return msg('Commandes pour les visiteurs', {
        id: 'builder-controls',
        desc: 'Embed builder, label of an option.',
      });
    case 'hide':
      return msg('Masquer', {
        id: 'builder-hide',
        desc: 'Embed builder, label of an option.',
      });
    case 'sections':
      return msg('Sections', {id: 'builder-sections', desc: 'Embed builder, label of an option.'});
    case 'heading-level':
      return msg('Niveau du premier titre', {
        id: 'builder-heading-level',
        desc: 'Embed builder, label of an option.',
      });
    case 'expanded':
      return msg('Détails ouverts', {
        id: 'builder-expanded',
        desc: 'Embed builder, label of an option.',
      });
    case 'monograms':
      return msg('Initiales à défaut de logo', {
        id: 'builder-monograms',
        desc: 'Embed builder, label of an option.',
      });
    case 'deep-link':
      return msg('Un lien vers chaque partenaire', {
        id: 'builder-deep-link',
        desc: 'Embed builder, label of an option.',
      });
    default:
      return msg('Garder le choix du visiteur dans l’adresse', {
        id: 'builder-filters',
        desc: 'Embed builder, label of an option.',
      });
  }
}

/** The name of a variant, and a hint when to choose it. */
export function variantName(variant: Variant, {msg}: L10n): readonly [name: string, hint: string] {
  switch (variant) {
    case 'tag':
      return [
        msg('Balise', {id: 'builder-tag', desc: 'Embed builder, a way to embed.'}),
        msg('Le site accepte un script et nos balises.', {
          id: 'builder-tag-hint',
          desc: 'Embed builder, when this way to embed is the right one.',
        }),
      ];
    case 'wordpress':
      return [
        'WordPress',
        msg(
          'À coller dans un paragraphe vide de l’éditeur, jamais dans un bloc HTML ; le script est dans le modèle du site.',
          {
            id: 'builder-wordpress-hint',
            desc: 'Embed builder, how to embed in WordPress: into an empty paragraph of the block editor, never into a Custom HTML block.',
          },
        ),
      ];
    case 'div':
      return [
        msg('Bloc div', {id: 'builder-div', desc: 'Embed builder, a way to embed.'}),
        msg('L’éditeur retire les balises inconnues\u00a0; le script est dans le modèle du site.', {
          id: 'builder-div-hint',
          desc: 'Embed builder, when this way to embed is the right one.',
        }),
      ];
    case 'link':
      return [
        msg('Lien', {id: 'builder-link', desc: 'Embed builder, a way to embed.'}),
        msg(
          'L’éditeur ne laisse passer que des liens\u00a0; le script est dans le modèle du site.',
          {
            id: 'builder-link-hint',
            desc: 'Embed builder, when this way to embed is the right one.',
          },
        ),
      ];
    case 'iframe':
      return [
        msg('Cadre (iframe)', {id: 'builder-iframe', desc: 'Embed builder, a way to embed.'}),
        msg('Le site accepte un cadre, mais pas de script dans ses pages.', {
          id: 'builder-iframe-hint',
          desc: 'Embed builder, when this way to embed is the right one.',
        }),
      ];
    case 'static':
      return [
        msg('HTML statique', {id: 'builder-static', desc: 'Embed builder, a way to embed.'}),
        msg('Le site n’accepte ni script ni cadre\u00a0; à coller de nouveau à chaque version.', {
          id: 'builder-static-hint',
          desc: 'Embed builder, when this way to embed is the right one.',
        }),
      ];
    case 'npm':
      return [
        msg('Module npm', {id: 'builder-npm', desc: 'Embed builder, a way to embed.'}),
        msg('Pour une application et ses outils.', {
          id: 'builder-npm-hint',
          desc: 'Embed builder, when this way to embed is the right one.',
        }),
      ];
  }
}
