import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** A labelled native select. */
export const select = (
  label: string,
  values: readonly (readonly [value: string, name: string])[],
  chosen: string,
  onChange: (value: string) => void,
): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span>
    <select @change=${({target}: Event) => onChange((target as HTMLSelectElement).value)}>
      ${values.map(
        ([value, name]) =>
          html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
      )}
    </select></label
  >`;

/** A labelled native checkbox. */
export const checkbox = (
  label: string,
  checked: boolean,
  onChange: (checked: boolean) => void,
): TemplateResult =>
  html`<label class="check"
    ><input
      type="checkbox"
      .checked=${checked}
      @change=${({target}: Event) => onChange((target as HTMLInputElement).checked)}
    />
    <span>${label}</span></label
  >`;

/** The content of a field for code or an address. */
export interface CodeField {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** A sentence below the field. */
  readonly hint?: {readonly id: string; readonly text: string};
  /** The field is left with another value. */
  onChange(value: string): void;
  /** Something is typed. */
  onInput?(value: string): void;
}

/** A labelled field for code or an address, which is written from left to right in every language. */
export const codeField = ({
  label,
  value,
  placeholder,
  hint,
  onChange,
  onInput,
}: CodeField): TemplateResult =>
  html`<div class="field">
    <label
      ><span>${label}</span>
      <input
        type="text"
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        dir="ltr"
        placeholder=${placeholder}
        aria-describedby=${hint?.id ?? nothing}
        .value=${live(value)}
        @input=${({target}: Event) => onInput?.((target as HTMLInputElement).value)}
        @change=${({target}: Event) => onChange((target as HTMLInputElement).value)}
    /></label>
    ${hint ? html`<p class="hint" id=${hint.id}>${hint.text}</p>` : nothing}
  </div>`;
