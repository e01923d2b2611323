import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {L10n} from '../locale/l10n.js';
import {check, type FormState} from './form.js';

/** What of the site around matters for the code. */
export function siteForm({configuration, onChange}: FormState, {msg}: L10n): TemplateResult {
  const {base, accent, reserve, strict, structured, variant} = configuration;
  // A frame and static HTML have colours of their own, and a link no place to keep free.
  const coloured = !/^(iframe|static)$/.test(variant);
  const styled = /^(tag|div)$/.test(variant);
  return html`<fieldset>
    <legend>
      ${msg('Votre site', {id: 'builder-site', desc: 'Embed builder: about the site.'})}
    </legend>
    <label class="field"
      ><span
        >${msg('Dossier contenant les fichiers sur votre site', {
          id: 'builder-base',
          desc: 'Embed builder: address of the folder with the scripts.',
        })}</span
      >
      <input
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        dir="ltr"
        placeholder="/pfig-elements/"
        .value=${live(base)}
        @change=${({target}: Event) => onChange({base: (target as HTMLInputElement).value})}
    /></label>
    <fieldset ?disabled=${!coloured}>
      ${check(
        msg('Une couleur d’accentuation', {
          id: 'builder-accent',
          desc: 'Embed builder: an own accent colour.',
        }),
        accent !== '',
        (on) => onChange({accent: on ? '#0a4dad' : ''}),
      )}
      ${
        accent &&
        html`<label class="field"
          ><span
            >${msg('Couleur', {id: 'builder-colour', desc: 'Embed builder: the accent colour.'})}</span
          >
          <input
            type="color"
            .value=${accent}
            @change=${({target}: Event) => onChange({accent: (target as HTMLInputElement).value})}
        /></label>`
      }
    </fieldset>
    <fieldset ?disabled=${!styled}>
      ${check(
        msg('Réserver la hauteur mesurée dans l’aperçu', {
          id: 'builder-reserve',
          desc: 'Embed builder: keep the place free until the element is ready.',
        }),
        reserve,
        (on) => onChange({reserve: on}),
      )}
      ${check(
        msg('Aucun style dans les pages (CSP stricte)', {
          id: 'builder-strict',
          desc: 'Embed builder: the site’s security policy allows no style attributes.',
        }),
        strict,
        (on) => onChange({strict: on}),
      )}
    </fieldset>
    ${check(
      msg('Données structurées (schema.org)', {
        id: 'builder-structured',
        desc: 'Embed builder: add JSON-LD for search engines.',
      }),
      structured,
      (on) => onChange({structured: on}),
    )}
  </fieldset>`;
}
