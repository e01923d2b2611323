import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../locale/l10n.js';
import {TABS, type BuilderState, type Tab} from './state.js';

function tabName(tab: Tab, {msg}: L10n): string {
  switch (tab) {
    case 'settings':
      return msg('Réglages', {
        id: 'builder-settings',
        desc: 'Embed builder, name of a tab: the choices.',
      });
    case 'preview':
      return msg('Aperçu', {
        id: 'builder-preview',
        desc: 'Embed builder: heading of the preview.',
      });
    case 'code':
      return msg('Code', {id: 'builder-code-tab', desc: 'Embed builder, name of a tab: the code.'});
  }
}

/** The tab that a key leads to; undefined for all other keys. */
function tabForKey(key: string, tab: Tab, dir: string): Tab | undefined {
  const [forward, back] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const index = TABS.indexOf(tab);
  switch (key) {
    case forward:
      return TABS[(index + 1) % TABS.length];
    case back:
      return TABS.at(index - 1);
    case 'Home':
      return TABS[0];
    case 'End':
      return TABS.at(-1);
    default:
      return undefined;
  }
}

/** The tabs of a narrow window. */
export function tabsView({tab, onTab}: BuilderState, l10n: L10n): TemplateResult {
  const onKeydown = (event: KeyboardEvent) => {
    const next = tabForKey(event.key, tab, l10n.dir);
    if (!next) return;
    event.preventDefault();
    onTab(next);
  };
  return html`<div class="tabs" role="tablist" aria-labelledby="title" @keydown=${onKeydown}>
    ${TABS.map(
      (one) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${one}"
          aria-controls="panel-${one}"
          aria-selected=${one === tab}
          tabindex=${one === tab ? 0 : -1}
          @click=${() => onTab(one)}
        >
          ${tabName(one, l10n)}
        </button>`,
    )}
  </div>`;
}

/** A part of the page; in a narrow window the panel of a tab. */
export function panel(
  name: Tab,
  {narrow, tab}: BuilderState,
  content: TemplateResult,
): TemplateResult {
  return html`<div
    class="panel ${name}"
    id="panel-${name}"
    role=${narrow ? 'tabpanel' : nothing}
    aria-labelledby=${narrow ? `tab-${name}` : nothing}
    ?hidden=${narrow && tab !== name}
  >
    ${content}
  </div>`;
}
