import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../locale/l10n.js';
import {copyFirst} from './code-view.js';
import {WIDTHS} from './configuration.js';
import {checkbox, select} from './fields.js';
import {hasDarkPages} from './host-looks.js';
import type {BuilderState} from './state.js';

function widthName(width: number, {msg}: L10n): string {
  switch (width) {
    case 0:
      return msg('Page', {id: 'builder-width-page', desc: 'Embed builder, width of the preview.'});
    case 640:
      return msg('Colonne', {
        id: 'builder-width-column',
        desc: 'Embed builder, width of the preview.',
      });
    default:
      return msg('Téléphone', {
        id: 'builder-width-phone',
        desc: 'Embed builder, width of the preview.',
      });
  }
}

/** The live element on a page of the chosen width and colours. */
export function previewView(state: BuilderState, l10n: L10n): TemplateResult {
  const {msg} = l10n;
  const {configuration, narrow, onChange} = state;
  const {host, width, dark} = configuration;
  const look = `${host || 'plain'} ${dark && hasDarkPages(host) ? 'night' : ''}`;
  return html`<section class="result" aria-labelledby="preview">
    <header>
      <h2 id="preview">
        ${msg('Aperçu', {id: 'builder-preview', desc: 'Embed builder: heading of the preview.'})}
      </h2>
      ${select(
        msg('Largeur', {id: 'builder-width', desc: 'Embed builder: width of the preview.'}),
        WIDTHS.map((one) => [String(one), widthName(one, l10n)]),
        String(width),
        (one) => onChange({width: Number(one)}),
      )}
      ${
        hasDarkPages(host)
          ? checkbox(
              msg('Page sombre', {
                id: 'builder-dark',
                desc: 'Embed builder: preview on a dark page.',
              }),
              dark,
              (on) => onChange({dark: on}),
            )
          : nothing
      }
      ${narrow ? nothing : copyFirst(state, l10n)}
    </header>
    <div class="stage ${look}">
      <div class="page w${width}">${state.preview}</div>
    </div>
  </section>`;
}
