import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../locale/format.js';
import type {L10n} from '../locale/l10n.js';
import {parseLogos} from './configuration.js';
import {codeField} from './fields.js';
import type {FormState} from './form.js';
import {logoFiles, type LogoFile} from './logo-files.js';
import {OPTIONS} from './options.js';
import {valueName} from './value-names.js';

/** Files that the sentence below the field names; the others are in a list that opens. */
const EXAMPLES = 2;

const namesOf = (files: readonly LogoFile[]): string => files.map(({name}) => name).join(', ');

/** What the files are called, or that the layout has none. */
function hintOf(files: readonly LogoFile[], {msg}: L10n): string {
  if (files.length === 0) {
    return msg('Cette présentation n’a pas de logos.', {
      id: 'builder-no-logos',
      desc: 'Embed builder: names alone show no logos.',
    });
  }
  const names = namesOf(files.slice(0, EXAMPLES));
  return fill(
    msg('Un fichier pour chaque partenaire\u00a0: {files}', {
      id: 'builder-logo-files',
      desc: 'Embed builder: names of the files in the folder with the logos; a sign that there are more may follow.',
    }),
    {files: files.length > EXAMPLES ? `${names}…` : names},
  );
}

/** The name of each file, with the partner whose logo it is. */
function filesView(files: readonly LogoFile[], l10n: L10n): TemplateResult | typeof nothing {
  if (files.length <= EXAMPLES) return nothing;
  return html`<details class="files">
    <summary>
      ${l10n.msg('Noms de tous les fichiers', {
        id: 'builder-logo-names',
        desc: 'Embed builder: line below the field for logos that opens the list of the files’ names.',
      })}
    </summary>
    <ul>
      ${files.map(
        ({id, name}) =>
          html`<li>
            <code dir="ltr">${name}</code> (${valueName('partner-card', 'partner', id, l10n)})
          </li>`,
      )}
    </ul>
  </details>`;
}

/** What the preview shows where logos cannot be reached from here. */
function missingText(
  files: readonly LogoFile[],
  missing: readonly LogoFile[],
  {msg}: L10n,
): string | typeof nothing {
  if (missing.length === 0) return nothing;
  if (missing.length === files.length) {
    return msg(
      'L’aperçu ne trouve aucun logo à cette adresse et montre des initiales. Sur votre site, les logos s’affichent si les fichiers y sont.',
      {
        id: 'builder-logos-unreached',
        desc: 'Embed builder: the folder of the logos cannot be reached from the builder’s page, but perhaps from the site.',
      },
    );
  }
  return fill(
    msg('Introuvables d’ici\u00a0: {files}. L’aperçu montre des initiales à leur place.', {
      id: 'builder-logos-missing',
      desc: 'Embed builder: some files with logos, {files}, cannot be shown in the preview.',
    }),
    {files: namesOf(missing)},
  );
}

/** Where the site’s own logos are, and what their files are called. */
export function logoField(state: FormState, l10n: L10n): TemplateResult | typeof nothing {
  const {configuration, missing, onChange} = state;
  const {logos = '', ...others} = configuration.attributes;
  if (!OPTIONS[configuration.element].some(({attribute}) => attribute === 'logos')) return nothing;
  const files = logoFiles(configuration);
  return html`<div>
    ${codeField({
      label: l10n.msg('Adresse de vos logos', {
        id: 'builder-logo-address',
        desc: 'Embed builder: address of the site’s own logos, such as /logos/{id}.svg, or of their folder.',
      }),
      value: logos,
      placeholder: '/logos/',
      hint: {id: 'logo-hint', text: hintOf(files, l10n)},
      onChange: (typed) => {
        const address = parseLogos(typed);
        onChange({attributes: address ? {...others, logos: address} : others});
      },
    })}
    <p class="hint" role="status">${missingText(files, missing, l10n)}</p>
    ${filesView(files, l10n)}
  </div>`;
}
