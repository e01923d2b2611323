import {html, type TemplateResult} from 'lit';
import type {L10n} from '../locale/l10n.js';
import {VARIANTS} from './configuration.js';
import {variantName} from './names.js';
import type {Snippet} from './snippets.js';
import type {BuilderState} from './state.js';

function placeName(place: Snippet['place'], {msg}: L10n): string {
  switch (place) {
    case 'page':
      return msg('Dans la page', {
        id: 'builder-in-page',
        desc: 'Embed builder, where a piece of code goes.',
      });
    case 'template':
      return msg('Une fois, dans le modèle du site', {
        id: 'builder-in-template',
        desc: 'Embed builder, where a piece of code goes.',
      });
    case 'styles':
      return msg('Dans la feuille de styles du site', {
        id: 'builder-in-styles',
        desc: 'Embed builder, where a piece of code goes.',
      });
    case 'terminal':
      return msg('Dans le terminal', {
        id: 'builder-in-terminal',
        desc: 'Embed builder, where a piece of code goes.',
      });
    case 'module':
      return msg('Dans le code', {
        id: 'builder-in-module',
        desc: 'Embed builder, where a piece of code goes.',
      });
  }
}

/** A live region that says whether a text is on the clipboard. */
function copyStatus(code: string, copied: BuilderState['copied'], {msg}: L10n): TemplateResult {
  const status = copied?.code === code ? copied : undefined;
  return html`<span role="status"
    >${
      status &&
      (status.done
        ? msg('Copié', {
            id: 'builder-copied',
            desc: 'Embed builder: the code is on the clipboard.',
          })
        : msg('Copie impossible\u00a0: sélectionnez le texte', {
            id: 'builder-not-copied',
            desc: 'Embed builder: the browser refused to copy.',
          }))
    }</span
  >`;
}

/** A snippet with the button that copies it. */
function snippetView(
  {code, place}: Snippet,
  {copied, onCopy}: BuilderState,
  l10n: L10n,
): TemplateResult {
  const {msg} = l10n;
  const copy = msg('Copier', {
    id: 'builder-copy',
    desc: 'Embed builder: button that copies a code.',
  });
  return html`<div class="piece">
    <h3>${placeName(place, l10n)}</h3>
    <pre
      dir="ltr"
      lang="en"
      tabindex="0"
      aria-label=${placeName(place, l10n)}
    ><code>${code}</code></pre>
    <button
      type="button"
      aria-label="${copy}, ${placeName(place, l10n)}"
      @click=${() => onCopy(code)}
    >
      ${copy}
    </button>
    ${copyStatus(code, copied, l10n)}
  </div>`;
}

/** The variants to choose from, and the code of the chosen one. */
export function codeView(state: BuilderState, l10n: L10n): TemplateResult {
  const {msg} = l10n;
  const {configuration, snippets, onChange, onShare} = state;
  return html`<section class="code" aria-labelledby="code">
    <h2 id="code">
      ${msg('Code à copier', {id: 'builder-code', desc: 'Embed builder: heading of the code.'})}
    </h2>
    <fieldset class="variants">
      <legend class="unseen">
        ${msg('Mode d’intégration', {id: 'builder-way', desc: 'Embed builder: choice of a way to embed.'})}
      </legend>
      ${VARIANTS.map((variant) => {
        const [name] = variantName(variant, l10n);
        return html`<label
          ><input
            type="radio"
            name="variant"
            value=${variant}
            .checked=${variant === configuration.variant}
            @change=${() => onChange({variant})}
          />
          ${name}</label
        >`;
      })}
    </fieldset>
    <p class="hint">${variantName(configuration.variant, l10n)[1]}</p>
    ${snippets.map((snippet) => snippetView(snippet, state, l10n))}
    <p>
      <button type="button" @click=${onShare}>
        ${msg('Copier le lien vers cette configuration', {
          id: 'builder-share',
          desc: 'Embed builder: button that copies the builder’s address.',
        })}
      </button>
      ${copyStatus(location.href, state.copied, l10n)}
    </p>
  </section>`;
}
