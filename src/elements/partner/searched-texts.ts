import type {L10n} from '../../locale/l10n.js';
import {valuesOf} from '../../model/facets.js';
import {memoize} from '../../model/memoize.js';
import {lookUp} from '../../model/objects.js';
import {fold} from '../../model/search.js';
import {textValue, type Partner, type Text} from '../../model/types.js';
import {factRows} from './facts.view.js';
import {projectName, projectsLabel} from './projects.view.js';
import {
  cityName,
  displayName,
  fieldLabel,
  kindLabel,
  nameOfId,
  seatLabel,
  textsOf,
} from './text.js';

/** A part of a partner that a closed row shows, or its details. */
export type Place =
  | 'name'
  | 'fullName'
  | 'kind'
  | 'summary'
  | 'seat'
  | 'figure'
  | 'projects'
  | 'details'
  | 'otherNames';

/** A text of a partner in which search looks. */
export interface SearchedText {
  readonly place: Place;
  readonly label: Text;
  readonly text: Text;
}

/** All texts of a partner in which search looks, the most telling first. */
function searchedTexts(partner: Partner, l10n: L10n): readonly SearchedText[] {
  const {msg} = l10n;
  const {figures = [], offices = [], services = [], aliases} = partner;
  const {name, newName, formerName, summary, description = []} = textsOf(partner, l10n) ?? {};
  const projects = valuesOf(partner, 'project');
  const labels = new Map(factRows(partner, l10n).map(({id, label}) => [id, label]));
  const found: SearchedText[] = [];
  const add = (place: Place, label: unknown, text: Text | undefined) => {
    if (text) found.push({place, label: label as Text, text});
  };
  add('name', fieldLabel('name', l10n), displayName(partner, l10n));
  add('fullName', fieldLabel('name', l10n), name);
  add('kind', fieldLabel('kind', l10n), kindLabel(partner, l10n));
  for (const id of projects) add('projects', projectsLabel(l10n), projectName(id, l10n));
  add('seat', fieldLabel('seat', l10n), seatLabel(partner, l10n));
  for (const {id} of figures) {
    const figuresLabel = msg('Chiffres', {
      id: 'figures-label',
      desc: 'Label: the name of a figure of a partner follows, such as “member countries”.',
    });
    // The closed card shows the first figure.
    add(
      id === figures[0]!.id ? 'figure' : 'details',
      figuresLabel,
      lookUp(l10n.texts.figures, id) ?? nameOfId(id),
    );
  }
  for (const text of [newName, formerName]) add('details', labels.get('renamed'), text);
  const authorities = services.map(({value}) => `${value.name} (${l10n.country(value.country)})`);
  add('details', labels.get('services'), l10n.list(authorities));
  const cities = offices.map(({value}) => textValue(cityName(value, l10n)));
  add('details', labels.get('offices'), l10n.list(cities));
  add(
    'summary',
    msg('Résumé', {id: 'summary', desc: 'Label: a sentence about a partner follows.'}),
    summary,
  );
  for (const id of projects) {
    add('details', projectName(id, l10n), lookUp(l10n.texts.projects, id)?.name);
  }
  for (const text of description) {
    const label = msg('Description', {
      id: 'description',
      desc: 'Label: text about a partner follows.',
    });
    add('details', label, text);
  }
  add(
    'otherNames',
    msg('Nom dans d’autres langues', {
      id: 'other-names',
      desc: 'Label: words of the names that a partner has in other languages follow.',
    }),
    aliases,
  );
  return found;
}

/** The texts of a partner, each with its folded letters. */
type FoldedTexts = readonly (readonly [searched: SearchedText, folded: string])[];

const textsIn = memoize((_: L10n) => new WeakMap<Partner, FoldedTexts>());

/** The texts with their folded letters; they are made once for a partner and a language. */
export function foldedTexts(partner: Partner, l10n: L10n): FoldedTexts {
  const known = textsIn(l10n);
  const texts =
    known.get(partner) ??
    searchedTexts(partner, l10n).map((one) => [one, fold(textValue(one.text))] as const);
  known.set(partner, texts);
  return texts;
}

/**
 * The text of a partner in which search looks, in folded letters: the words of its card in the
 * language shown, and its names in all languages.
 */
export const buildSearchText = (partner: Partner, l10n: L10n): string =>
  // A line feed is in no word that is searched for.
  foldedTexts(partner, l10n)
    .map(([, folded]) => folded)
    .join('\n');
