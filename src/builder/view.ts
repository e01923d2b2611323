import {html, type TemplateResult} from 'lit';
import type {L10n} from '../locale/l10n.js';
import {codeView} from './code-view.js';
import {form, select} from './form.js';
import {previewView} from './preview-view.js';
import {siteForm} from './site-form.js';
import type {BuilderState} from './state.js';

/** The whole page: choices on one side, the preview and the code on the other. */
export function builderView(
  state: BuilderState,
  languages: readonly string[],
  l10n: L10n,
): TemplateResult {
  const {msg} = l10n;
  const nativeName = (lang: string) =>
    new Intl.DisplayNames(lang, {type: 'language'}).of(lang) ?? lang;
  return html`<header class="top" lang=${l10n.lang} dir=${l10n.dir}>
      <h1>
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
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${form(state, l10n)} ${siteForm(state, l10n)}
      </form>
      <div class="side">${codeView(state, l10n)} ${previewView(state, l10n)}</div>
    </main>`;
}
