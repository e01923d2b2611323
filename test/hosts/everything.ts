import type {Shown} from './survey.js';

/** What is there to be seen, by role and name, where nothing is lost. */
export const EVERYTHING: Readonly<Record<'fr' | 'en' | 'nothing', Shown>> = {
  fr: {
    partners: [
      'CIVIPOL',
      'Expertise France',
      'FIIAPP Fondation internationale et ibéroaméricaine pour l’administration et les politiques publiques',
      'GI-TOC Initiative globale contre la criminalité organisée transnationale',
      'INTERPOL Organisation internationale de police criminelle',
      'ISS Institut d’études de sécurité',
      'Services répressifs de plusieurs États membres de l’Union européenne',
      'RUSI Europe',
      'Transparency International',
      'ONUDC Office des Nations Unies contre la drogue et le crime',
      'OMD Organisation mondiale des douanes',
    ],
    card: 'ONUDC Office des Nations Unies contre la drogue et le crime',
    sections: [
      'Programme des Flux Illicites Globaux de l’Union européenne',
      'Chiffres clés',
      'Projets',
      'Partenaires',
      'Qui fait quoi',
      'Rôle de chaque partenaire dans chaque projet',
      'Calendrier des projets',
    ],
  },
  en: {partners: [], card: '', sections: []},
  nothing: {partners: [], card: undefined, sections: []},
};
