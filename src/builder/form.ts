import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {fill} from '../locale/format.js';
import type {L10n} from '../locale/l10n.js';
import {valueFor, type Configuration} from './configuration.js';
import {elementName, optionName} from './names.js';
import {valueName} from './value-names.js';
import {ELEMENTS, OPTIONS, type ElementName, type Option} from './options.js';

/** The values that the form shows, and its callback. */
export interface FormState {
  readonly configuration: Configuration;
  readonly languages: readonly string[];
  onChange(change: Partial<Configuration>): void;
}

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

const byDefault = (value: string, {msg}: L10n) =>
  fill(
    msg('{value} (par défaut)', {
      id: 'builder-default',
      desc: 'Embed builder: {value} is what an option is where nothing is chosen.',
    }),
    {value},
  );

/** Adds or removes a value; `none` excludes all others. */
function toggleValue(chosen: readonly string[], value: string, on: boolean): readonly string[] {
  if (!on) return chosen.filter((one) => one !== value);
  return value === 'none' ? [value] : [...chosen.filter((one) => one !== 'none'), value];
}

function field(
  option: Option,
  element: ElementName,
  value: string | undefined,
  set: (value: string | undefined) => void,
  l10n: L10n,
): TemplateResult {
  const {attribute, type, values, fallback = ''} = option;
  const label = optionName(attribute, l10n);
  const named = (one: string) => valueName(element, attribute, one, l10n);
  switch (type) {
    case 'one':
    case 'number': {
      const all = values.includes(fallback) ? values : [fallback, ...values];
      return select(
        label,
        all.map((one) => [one, one === fallback ? byDefault(named(one), l10n) : named(one)]),
        value ?? fallback,
        (one) => set(one || undefined),
      );
    }
    case 'any': {
      const chosen = value?.split(' ') ?? [];
      return html`<details class="field" ?open=${guard([], () => chosen.length > 0)}>
        <summary>${label}</summary>
        <fieldset>
          <legend class="unseen">${label}</legend>
          ${values.map((one) =>
            checkbox(named(one), chosen.includes(one), (on) =>
              set(toggleValue(chosen, one, on).join(' ') || undefined),
            ),
          )}
        </fieldset>
      </details>`;
    }
    case 'address':
      return html`<label class="field"
        ><span>${label}</span>
        <input
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          dir="ltr"
          placeholder="/logos/{id}.svg"
          .value=${live(value ?? '')}
          @change=${({target}: Event) => set((target as HTMLInputElement).value || undefined)}
        />
      </label>`;
    case 'switch':
      return checkbox(label, value !== undefined, (on) => set(on ? '' : undefined));
  }
}

/** The choice of the element, of its language and of its options. */
export function form({configuration, languages, onChange}: FormState, l10n: L10n): TemplateResult {
  const {msg} = l10n;
  const {element, lang, attributes} = configuration;
  const set = (option: Option) => (value: string | undefined) => {
    const {[option.attribute]: _, ...others} = attributes;
    const accepted = option.type === 'any' ? value : valueFor(option, value ?? null);
    onChange({
      attributes: accepted === undefined ? others : {...others, [option.attribute]: accepted},
    });
  };
  const names = new Intl.DisplayNames(l10n.lang, {type: 'language'});
  return html`<fieldset>
      <legend>
        ${msg('Contenu', {id: 'builder-content', desc: 'Embed builder: what is to be shown.'})}
      </legend>
      ${select(
        msg('Élément', {
          id: 'builder-element',
          desc: 'Embed builder, label of the choice of element.',
        }),
        ELEMENTS.map((name) => [name, elementName(name, l10n)]),
        element,
        (name) => onChange({element: name as ElementName, attributes: {}}),
      )}
      ${select(
        msg('Langue', {id: 'builder-language', desc: 'Embed builder: language of what is shown.'}),
        languages.map((one) => [one, names.of(one) ?? one]),
        lang,
        (one) => onChange({lang: one}),
      )}
    </fieldset>
    <fieldset>
      <legend>
        ${msg('Options', {id: 'builder-options', desc: 'Embed builder: the element’s options.'})}
      </legend>
      ${repeat(
        OPTIONS[element],
        ({attribute}) => `${element} ${attribute}`,
        (option) => field(option, element, attributes[option.attribute], set(option), l10n),
      )}
    </fieldset>`;
}
