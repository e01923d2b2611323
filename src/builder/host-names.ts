import type {L10n} from '../locale/l10n.js';
import type {Host} from './configuration.js';

/** The name of a kind of site; design systems have one in all languages. */
export function hostName(host: Host, {msg}: L10n): string {
  switch (host) {
    case '':
      return msg('Autre', {
        id: 'builder-host-other',
        desc: 'Embed builder, a kind of site: none of those that have a name.',
      });
    case 'dsfr':
      return 'DSFR';
    case 'ecl':
      return 'ECL';
    case 'govuk':
      return 'GOV.UK';
    case 'wordpress':
      return msg('Thème WordPress', {
        id: 'builder-host-wordpress',
        desc: 'Embed builder, a kind of site.',
      });
    case 'dark':
      return msg('Site sombre', {id: 'builder-host-dark', desc: 'Embed builder, a kind of site.'});
  }
}
