import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../locale/format.js';
import type {L10n} from '../locale/l10n.js';
import {fillWithMarkup} from '../elements/partner/text.js';
import {PAGE_WIDTH_PX, VARIANTS} from './configuration.js';
import {copyAsText} from './copy.js';
import {variantName} from './names.js';
import type {Snippet} from './snippets.js';
import type {BuilderState, CopyButton} from './state.js';

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
    case 'structured':
      return msg('Dans le modèle du site seulement : données structurées', {
        id: 'builder-in-structured',
        desc: 'Embed builder, where a piece of code goes: structured data, never into a content.',
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
function copyStatus(
  button: CopyButton,
  copied: BuilderState['copied'],
  {msg}: L10n,
): TemplateResult {
  const status = copied?.button === button ? copied : undefined;
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

/** The button that copies the first piece of code, from where the code itself is not in sight. */
export function copyFirst({snippets, copied, onCopy}: BuilderState, l10n: L10n): TemplateResult {
  const [first] = snippets;
  return html`<div class="copy">
    ${copyStatus('first', copied, l10n)}
    <button
      type="button"
      class="primary"
      ?disabled=${!first}
      @click=${() => first && onCopy('first', first.code)}
    >
      ${l10n.msg('Copier le code', {
        id: 'builder-copy-code',
        desc: 'Embed builder: button beside the preview that copies the code.',
      })}
    </button>
  </div>`;
}

/** A snippet with the button that copies it; that of the first one is the page's main button. */
function snippetView(
  {code, place}: Snippet,
  isFirst: boolean,
  {copied, onCopy}: BuilderState,
  l10n: L10n,
): TemplateResult {
  const {msg} = l10n;
  const copy = msg('Copier', {
    id: 'builder-copy',
    desc: 'Embed builder: button that copies a code.',
  });
  const name = placeName(place, l10n);
  return html`<div class="piece">
    <div class="copy">
      <h3>${name}</h3>
      ${copyStatus(place, copied, l10n)}
      <button
        type="button"
        class=${isFirst ? 'primary' : ''}
        aria-label="${copy}, ${name}"
        @click=${() => onCopy(place, code)}
      >
        ${copy}
      </button>
    </div>
    <pre dir="ltr" lang="en" @copy=${copyAsText}><code>${code}</code></pre>
  </div>`;
}

/** The height that the code keeps free, at the width that was measured; nothing where it keeps none. */
function heightHint(
  {configuration: {width}, height, snippets}: BuilderState,
  l10n: L10n,
): TemplateResult | typeof nothing {
  const reserved = new RegExp(`height(: |=")${height}(?!\\d)`);
  if (!height || !snippets.some(({code}) => reserved.test(code))) return nothing;
  const words = l10n.msg(
    'Le code réserve une hauteur de {n}\u00a0px, mesurée pour une largeur de {width}\u00a0px.',
    {
      id: 'builder-height',
      desc: 'Embed builder, above the code: height in pixels that the code keeps free for the element, and the width of the page that it was measured at.',
    },
  );
  const values = {width: l10n.number(width || PAGE_WIDTH_PX), n: l10n.number(height)};
  return html`<p class="hint">${fill(words, values)}</p>`;
}

/** Where the code loads its files from; nothing where it loads none. */
function filesHint(
  {base, configuration}: BuilderState,
  {msg}: L10n,
): TemplateResult | typeof nothing {
  if (/^(static|npm)$/.test(configuration.variant)) return nothing;
  const words = msg(
    'Le code charge ses fichiers depuis {base}\u00a0: tous ceux de la version doivent s’y trouver.',
    {
      id: 'builder-files-at',
      desc: 'Embed builder, above the code: all files of the release must be in the folder {base}, which the code loads scripts from.',
    },
  );
  return html`<p class="hint">
    ${fillWithMarkup(words, {base: html`<code dir="ltr">${base}</code>`})}
  </p>`;
}

/** The variants to choose from, and the code of the chosen one. */
export function codeView(state: BuilderState, l10n: L10n): TemplateResult {
  const {msg} = l10n;
  const {configuration, snippets, copied, onChange, onCopy} = state;
  return html`<section aria-labelledby="code">
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
    <div class="hints">
      <p class="hint">${variantName(configuration.variant, l10n)[1]}</p>
      ${heightHint(state, l10n)}
    </div>
    ${filesHint(state, l10n)}
    ${snippets.map((snippet, index) => snippetView(snippet, index === 0, state, l10n))}
    <p>
      <button type="button" @click=${() => onCopy('address', location.href)}>
        ${msg('Copier le lien vers cette configuration', {
          id: 'builder-share',
          desc: 'Embed builder: button that copies the builder’s address.',
        })}
      </button>
      ${copyStatus('address', copied, l10n)}
    </p>
  </section>`;
}
