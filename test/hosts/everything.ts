import fr from '../../.generated/locales/fr.js';
import facts from '../../.generated/facts.js';
import {nameOf, wordsOf} from '../helpers/bundled.js';
import type {Shown} from './shown.js';

/** The name of a partner's heading in French: what it is known by, and its full name. */
function headingOf(id: string): string {
  const short = nameOf(id, fr.texts);
  const name = wordsOf(fr.texts.partners[id]!.name);
  return short === name ? name : `${short} ${name}`;
}

const partners = facts.partners.map(({id}) => headingOf(id));
const printed = [
  'Programme des Flux Illicites Globaux de l’Union européenne',
  'Chiffres clés',
  'Projets',
];

/** The complete visible content, by role and name. */
export const EVERYTHING: Readonly<Record<'fr' | 'en' | 'printed' | 'nothing', Shown>> = {
  fr: {
    partners,
    card: headingOf('unodc'),
    sections: [...printed, 'Qui fait quoi', 'Calendrier des projets'],
  },
  // Where the rest does not come: without the sections that only the rest can show.
  printed: {partners, card: headingOf('unodc'), sections: printed},
  en: {partners: [], card: '', sections: []},
  nothing: {partners: [], card: undefined, sections: []},
};
