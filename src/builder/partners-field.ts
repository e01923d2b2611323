import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {L10n} from '../locale/l10n.js';
import {bundled} from '../model/directory.js';
import {checkbox, select} from './fields.js';
import type {FormState} from './form.js';
import {valueName} from './value-names.js';

/** One list for two attributes: the partners that are ticked are the only ones, or are left out. */
export function partnersField(
  {configuration, onChange}: Pick<FormState, 'configuration' | 'onChange'>,
  l10n: L10n,
): TemplateResult {
  const {msg} = l10n;
  const {attributes, omit} = configuration;
  const {partners, exclude, ...others} = attributes;
  const chosen = (partners ?? exclude)?.split(' ') ?? [];
  const change = (ids: readonly string[], leaveOut: boolean) => {
    const name = leaveOut ? 'exclude' : 'partners';
    const given = ids.length > 0 ? {[name]: ids.join(' ')} : undefined;
    onChange({omit: leaveOut, attributes: {...others, ...given}});
  };
  const label = msg('Choix des partenaires', {
    id: 'builder-partners-choice',
    desc: 'Embed builder: which partners a list shows.',
  });
  return html`<details class="field" ?open=${guard([], () => chosen.length > 0)}>
    <summary>${label}</summary>
    <fieldset>
      <legend class="unseen">${label}</legend>
      ${select(
        msg('Ceux qui sont cochés', {
          id: 'builder-ticked',
          desc: 'Embed builder, label of a choice: what becomes of the partners that are ticked below.',
        }),
        [
          [
            'partners',
            msg('sont les seuls affichés', {
              id: 'builder-ticked-shown',
              desc: 'Embed builder: “Those that are ticked … are the only ones shown”.',
            }),
          ],
          [
            'exclude',
            msg('sont omis', {
              id: 'builder-ticked-omitted',
              desc: 'Embed builder: “Those that are ticked … are left out”.',
            }),
          ],
        ],
        omit ? 'exclude' : 'partners',
        (name) => change(chosen, name === 'exclude'),
      )}
      ${bundled.partners.map(({id}) =>
        checkbox(valueName('partner-list', 'partners', id, l10n), chosen.includes(id), (on) =>
          change(on ? [...chosen, id] : chosen.filter((one) => one !== id), omit),
        ),
      )}
    </fieldset>
  </details>`;
}
