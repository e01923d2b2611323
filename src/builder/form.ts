import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {fill} from '../locale/format.js';
import type {L10n} from '../locale/l10n.js';
import {valueFor, type Configuration} from './configuration.js';
import {checkbox, select} from './fields.js';
import type {LogoFile} from './logo-files.js';
import {elementName, optionName} from './names.js';
import {ELEMENTS, OPTIONS, type ElementName, type Option} from './options.js';
import {partnersField} from './partners-field.js';
import {valueName} from './value-names.js';

/** The values that the form shows, and its callback. */
export interface FormState {
  readonly configuration: Configuration;
  readonly languages: readonly string[];
  /** The logos that the preview cannot show. */
  readonly missing: readonly LogoFile[];
  onChange(change: Partial<Configuration>): void;
}

/** The options that most people choose; all others are folded. */
const FIRST = ['partner', 'layout'];

/** Options that the form of the site has, or the field for partners. */
const OF_SITE = ['logos', 'updates'];
const ELSEWHERE = [...OF_SITE, 'partners', 'exclude'];

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
    case 'switch':
      return checkbox(label, value !== undefined, (on) => set(on ? '' : undefined));
    case 'address':
    case 'folder':
      throw new TypeError(`${attribute}: found in the options, expected in the form of the site`);
  }
}

/** The choice of the element, of its language and of its form. */
export function contentForm(state: FormState, l10n: L10n): TemplateResult {
  const {msg} = l10n;
  const {configuration, languages, onChange} = state;
  const {element, lang} = configuration;
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
      (name) => onChange({element: name as ElementName, attributes: {}, omit: false}),
    )}
    ${select(
      msg('Langue', {id: 'builder-language', desc: 'Embed builder: language of what is shown.'}),
      languages.map((one) => [one, names.of(one) ?? one]),
      lang,
      (one) => onChange({lang: one}),
    )}
    ${fields(state, ({attribute}) => FIRST.includes(attribute), l10n)}
  </fieldset>`;
}

/** All other options of the element, folded until one is chosen. */
export function optionsForm(state: FormState, l10n: L10n): TemplateResult {
  const {element, attributes} = state.configuration;
  const isFolded = ({attribute}: Option) => ![...FIRST, ...ELSEWHERE].includes(attribute);
  const isChosen = Object.keys(attributes).some(
    (name) => !OF_SITE.includes(name) && !FIRST.includes(name),
  );
  return html`<details class="group" ?open=${guard([element], () => isChosen)}>
    <summary>
      ${l10n.msg('Autres options', {
        id: 'builder-more',
        desc: 'Embed builder: the options that few people need.',
      })}
    </summary>
    <fieldset>
      ${element === 'partner-list' ? partnersField(state, l10n) : nothing}
      ${fields(state, isFolded, l10n)}
    </fieldset>
  </details>`;
}

/** The fields of some of the element's options. */
function fields(
  {configuration, onChange}: FormState,
  isMeant: (option: Option) => boolean,
  l10n: L10n,
): unknown {
  const {element, attributes} = configuration;
  const set = (option: Option) => (value: string | undefined) => {
    const {[option.attribute]: _, ...others} = attributes;
    const accepted = option.type === 'any' ? value : valueFor(option, value ?? null);
    onChange({
      attributes: accepted === undefined ? others : {...others, [option.attribute]: accepted},
    });
  };
  return repeat(
    OPTIONS[element].filter(isMeant),
    ({attribute}) => `${element} ${attribute}`,
    (option) => field(option, element, attributes[option.attribute], set(option), l10n),
  );
}
