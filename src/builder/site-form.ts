import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {L10n} from '../locale/l10n.js';
import {checkbox, type FormState} from './form.js';

/** The properties of the site on which the code depends. */
export function siteForm({configuration, onChange}: FormState, {msg}: L10n): TemplateResult {
  const {base, accent, reserve, strict, structured, variant} = configuration;
  // Custom properties do not reach a frame or static HTML. A link has no height to reserve.
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
      ${checkbox(
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
      ${checkbox(
        msg('Réserver la hauteur mesurée dans l’aperçu', {
          id: 'builder-reserve',
          desc: 'Embed builder: keep the place free until the element is ready.',
        }),
        reserve,
        (on) => onChange({reserve: on}),
      )}
      ${checkbox(
        msg('Aucun style dans les pages (CSP stricte)', {
          id: 'builder-strict',
          desc: 'Embed builder: the site’s security policy allows no style attributes.',
        }),
        strict,
        (on) => onChange({strict: on}),
      )}
    </fieldset>
    ${checkbox(
      msg('Données structurées (schema.org)', {
        id: 'builder-structured',
        desc: 'Embed builder: add JSON-LD for search engines.',
      }),
      structured,
      (on) => onChange({structured: on}),
    )}
  </fieldset>`;
}
