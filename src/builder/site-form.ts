import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {L10n} from '../locale/l10n.js';
import {DEFAULTS, HOSTS, parseFolder, type Host} from './configuration.js';
import {checkbox, codeField, select} from './fields.js';
import type {FormState} from './form.js';
import {colourOf, isReadable} from './host-looks.js';
import {hostName} from './host-names.js';
import {logoField} from './logo-field.js';

/** A colour with all its digits: a shorter one may be on its way to it. */
const FULL_COLOUR = /^\s*#?[\da-f]{6}\s*$/i;

/** The site's colour, typed or picked, and whether links have it. */
function colourField({configuration, onChange}: FormState, {msg}: L10n): TemplateResult {
  const {accent, host, links} = configuration;
  // A site without a style has no colour: that of the elements is partly that of the page’s words.
  const shown = accent || (host && colourOf(host));
  const readable = accent === '' || isReadable(configuration);
  return html`<div class="colour">
      ${codeField({
        label: msg('Couleur de votre site', {
          id: 'builder-site-colour',
          desc: 'Embed builder: the colour of lines and links, typed as #c2416f.',
        }),
        value: accent,
        placeholder:
          shown ||
          msg('par défaut', {
            id: 'builder-no-colour',
            desc: 'Embed builder, in the empty field for the colour of the site: that of the elements is used.',
          }),
        onChange: (value) => onChange({accent: value}),
        onInput: (value) => {
          if (FULL_COLOUR.test(value)) onChange({accent: value});
        },
      })}
      <input
        type="color"
        class=${shown ? '' : 'unset'}
        aria-label=${msg('Choisir une couleur', {
          id: 'builder-pick-colour',
          desc: 'Embed builder: name of the button that opens the browser’s choice of colours.',
        })}
        .value=${shown || colourOf(host)}
        @change=${({target}: Event) => onChange({accent: (target as HTMLInputElement).value})}
      />
    </div>
    ${
      accent && readable
        ? checkbox(
            msg('Aussi pour les liens', {
              id: 'builder-links',
              desc: 'Embed builder: links have the colour of the site, too.',
            }),
            links,
            (on) => onChange({links: on}),
          )
        : nothing
    }
    <p class="hint" role="status">
      ${
        readable
          ? nothing
          : msg(
              'Trop peu de contraste pour des liens\u00a0: cette couleur ne sert qu’aux lignes.',
              {
                id: 'builder-contrast',
                desc: 'Embed builder: the colour of the site cannot be read on the page.',
              },
            )
      }
    </p>`;
}

/** Where newer data are, and who requests them from whom. */
function updatesField({configuration, onChange}: FormState, {msg}: L10n): TemplateResult {
  const {updates = '', ...others} = configuration.attributes;
  return codeField({
    label: msg('Dossier de données plus récentes', {
      id: 'builder-updates',
      desc: 'Embed builder: address of a folder with newer data of the programme than those in the script.',
    }),
    value: updates,
    placeholder: 'https://example.org/data/',
    hint: {
      id: 'updates-hint',
      text: msg(
        'Facultatif. Le navigateur de chaque visiteur y demande un fichier, sans cookie, une fois la page chargée.',
        {
          id: 'builder-updates-hint',
          desc: 'Embed builder, below the field for the folder with newer data: who requests what.',
        },
      ),
    },
    onChange: (typed) => {
      const folder = parseFolder(typed);
      onChange({attributes: folder ? {...others, updates: folder} : others});
    },
  });
}

/** The look of the site: its kind, its colour, its logos. */
export function siteForm(state: FormState, l10n: L10n): TemplateResult {
  const {msg} = l10n;
  const {configuration, onChange} = state;
  const {base, host, variant} = configuration;
  // Custom properties do not reach a frame or static HTML.
  const isStyled = !/^(iframe|static)$/.test(variant);
  const chooseHost = (one: Host) => {
    const isWordPress = one === 'wordpress' && variant === DEFAULTS.variant;
    onChange({host: one, variant: isWordPress ? 'wordpress' : variant});
  };
  return html`<fieldset>
    <legend>
      ${msg('Votre site', {id: 'builder-site', desc: 'Embed builder: about the site.'})}
    </legend>
    <fieldset ?disabled=${!isStyled}>
      ${select(
        msg('Style de votre site', {
          id: 'builder-host',
          desc: 'Embed builder: the kind of site, such as DSFR or a WordPress theme.',
        }),
        HOSTS.map((one) => [one, hostName(one, l10n)]),
        host,
        (one) => chooseHost(one as Host),
      )}
      ${colourField(state, l10n)}
    </fieldset>
    ${logoField(state, l10n)}
    ${codeField({
      label: msg('Dossier contenant les fichiers sur votre site', {
        id: 'builder-base',
        desc: 'Embed builder: address of the folder with the scripts.',
      }),
      value: base,
      placeholder: '/pfig-elements/',
      onChange: (value) => onChange({base: value}),
    })}
    ${/^(link|iframe|static)$/.test(variant) ? nothing : updatesField(state, l10n)}
  </fieldset>`;
}

/** Settings that few sites need, folded. */
export function technicalForm({configuration, onChange}: FormState, {msg}: L10n): TemplateResult {
  const {reserve, strict, structured, single, variant} = configuration;
  // Neither a link nor a frame has a style.
  const isStyled = /^(tag|div|wordpress)$/.test(variant);
  const hasScript = isStyled || variant === 'link';
  const isChanged = !reserve || strict || structured || single;
  return html`<details class="group" ?open=${guard([], () => isChanged)}>
    <summary>
      ${msg('Réglages techniques', {
        id: 'builder-technical',
        desc: 'Embed builder: heading of settings that few sites need.',
      })}
    </summary>
    <fieldset ?disabled=${!isStyled}>
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
    <fieldset>
      ${checkbox(
        msg('Données structurées (schema.org)', {
          id: 'builder-structured',
          desc: 'Embed builder: add JSON-LD for search engines.',
        }),
        structured,
        (on) => onChange({structured: on}),
      )}
    </fieldset>
    <fieldset ?disabled=${!hasScript}>
      ${checkbox(
        msg('Un seul fichier (le contenu s’affiche plus tard)', {
          id: 'builder-single',
          desc: 'Embed builder: the page loads one script instead of two, and shows the content later.',
        }),
        single,
        (on) => onChange({single: on}),
      )}
    </fieldset>
  </details>`;
}
