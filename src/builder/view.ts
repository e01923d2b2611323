import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../locale/l10n.js';
import {codeView} from './code-view.js';
import {select} from './fields.js';
import {contentForm, optionsForm} from './form.js';
import {previewView} from './preview-view.js';
import {siteForm, technicalForm} from './site-form.js';
import type {BuilderState} from './state.js';
import {panel, tabsView} from './tabs-view.js';

/** The whole page: the choices with the preview beside them, and the code below. */
export function builderView(
  state: BuilderState,
  languages: readonly string[],
  l10n: L10n,
): TemplateResult {
  const {msg} = l10n;
  const nativeName = (lang: string) =>
    new Intl.DisplayNames(lang, {type: 'language'}).of(lang) ?? lang;
  return html`<header class="top" lang=${l10n.lang} dir=${l10n.dir}>
      <h1 id="title">
        ${msg('Intégrer l’annuaire des partenaires', {
          id: 'builder-title',
          desc: 'Embed builder: title of the page.',
        })}
      </h1>
      ${select(
        msg('Langue de cette page', {
          id: 'builder-interface',
          desc: 'Embed builder: language of the builder itself.',
        }),
        languages.map((lang) => [lang, nativeName(lang)]),
        l10n.lang,
        state.onInterface,
      )}
      <p>
        ${msg('Choisissez ce que votre page doit afficher, puis copiez le code dans votre site.', {
          id: 'builder-lead',
          desc: 'Embed builder: what to do here.',
        })}
      </p>
    </header>
    <main lang=${l10n.lang} dir=${l10n.dir}>
      ${state.narrow ? tabsView(state, l10n) : nothing}
      ${panel(
        'settings',
        state,
        html`<form @submit=${(event: Event) => event.preventDefault()}>
          ${contentForm(state, l10n)} ${siteForm(state, l10n)} ${optionsForm(state, l10n)}
          ${technicalForm(state, l10n)}
        </form>`,
      )}
      ${panel('preview', state, previewView(state, l10n))}
      ${panel('code', state, codeView(state, l10n))}
      <div class="measuring" aria-hidden="true" inert>
        <div class="stage ${state.configuration.host || 'plain'}">
          <div class="page w${state.configuration.width}">${state.measured}</div>
        </div>
      </div>
    </main>`;
}
