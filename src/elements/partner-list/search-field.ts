import type {LitElement} from 'lit';

/** The code of every key that an input method takes (UI Events, 8.3). */
const COMPOSITION_KEY_CODE = 229;

/**
 * Makes the search box of a list alive. It may be printed: a visitor has then perhaps typed before the
 * list came alive, and may be typing now. So it is found in the tree, whoever has made it, and its text
 * is written only where that differs.
 *
 * @param query the words of the search.
 * @param search called when a visitor has changed the words.
 */
export function addSearchField(
  host: LitElement,
  query: () => string,
  search: (query: string) => void,
): void {
  const field = () => host.renderRoot.querySelector<HTMLInputElement>('#query');
  const onInput = () => search(field()?.value ?? query());

  function onKey(event: Event): void {
    const {key, target, isComposing, keyCode} = event as KeyboardEvent;
    // The key may belong to an input method, which composes letters. WebKit ends the composition before
    // the key arrives, which then has this code.
    if (target !== field() || isComposing || keyCode === COMPOSITION_KEY_CODE) return;
    // Enter must not send a form of the page around this; results appear while the visitor types.
    if (key === 'Enter') event.preventDefault();
    // The same key would close a dialog of the page; with an empty search box, it is left to the
    // page.
    if (key !== 'Escape' || !query()) return;
    event.preventDefault();
    event.stopPropagation();
    search('');
  }

  host.addController({
    hostConnected() {
      const root = host.renderRoot;
      root.addEventListener('input', onInput);
      root.addEventListener('keydown', onKey);
    },
    hostUpdate() {
      // A visitor may have typed into a printed box; that is newer than the address.
      if (!host.hasUpdated) onInput();
    },
    hostUpdated() {
      // A printed box is still there when another has just been rendered.
      for (const box of host.renderRoot.querySelectorAll<HTMLInputElement>('#query'))
        if (box.value !== query()) box.value = query();
    },
  });
}
