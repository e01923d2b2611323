import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {L10n} from '../../locale/l10n.js';
import type {Partner} from '../../model/types.js';
import {place} from '../shared/facts.js';
import {fullTitle, kindName, partnerLink, type PartnerState} from '../shared/partner.js';
import {projectsLabel, projectTags} from '../shared/projects.js';

interface TableState extends Pick<PartnerState, 'hide' | 'onFollow'> {
  readonly partners: readonly Partner[];
}

interface Column {
  /** The part of a partner it shows; `hide` takes it away by this name. */
  readonly part: string;
  readonly label: string;
  cell(partner: Partner): unknown;
}

function columns({onFollow}: TableState, l10n: L10n): Column[] {
  const {msg} = l10n;
  return [
    {
      part: 'kind',
      label: msg('Nature', {id: 'kind', desc: 'Column: the kind of organisation.'}),
      cell: (partner) => kindName(partner, l10n),
    },
    {
      part: 'facts',
      label: msg('Création', {id: 'founded', desc: 'Label: the year of foundation follows.'}),
      cell: ({founded}) => founded && l10n.date(founded.value),
    },
    {
      part: 'facts',
      label: msg('Siège', {
        id: 'seat',
        desc: 'Label: city and country of the headquarters follow.',
      }),
      cell: ({seat}) => seat && place(seat.value, l10n),
    },
    {
      part: 'projects',
      label: projectsLabel(l10n),
      cell: (partner) => projectTags(partner, l10n),
    },
    {
      part: 'link',
      label: msg('Site web', {id: 'website', desc: 'Column: link to the partner’s own site.'}),
      cell: (partner) => partnerLink({partner, onFollow}, l10n),
    },
  ];
}

/** A table that scrolls inside itself where it is too narrow; the names stay in view. */
export function partnerTable(state: TableState, l10n: L10n): TemplateResult {
  const {msg} = l10n;
  const shown = columns(state, l10n).filter(({part}) => !state.hide.includes(part));
  const caption = msg('Partenaires et leurs projets', {
    id: 'table-caption',
    desc: 'Caption of the table of partners, for screen readers.',
  });
  return html`<div class="scroll" part="list" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            ${msg('Partenaire', {id: 'partner', desc: 'Column: name of the partner.'})}
          </th>
          ${shown.map(({label}) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          state.partners,
          ({id}) => id,
          (partner) =>
            html`<tr part="item" tabindex="-1">
              <th scope="row">${fullTitle(partner, l10n)}</th>
              ${shown.map(({cell}) => html`<td>${cell(partner) ?? '–'}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
