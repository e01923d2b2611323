import type {Meta} from '@storybook/web-components-vite';
import {html, nothing, type ElementPart, type TemplateResult} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {action} from 'storybook/actions';
import manifest from 'virtual:custom-elements-manifest';
import {elementsOf, values, type Attribute, type Declaration} from '../src/tools/manifest/types.js';

/** Stories of one element: controls, descriptions and events all come from its manifest. */

/** Attributes by name; `content` is between the tags. */
export interface Args {
  content?: TemplateResult;
  [attribute: string]: unknown;
}

/** A text that may be anything but has known values is a list of these; but for the one id of a card. */
const isList = ({name, type}: Attribute) => type!.text.includes('(string') && name !== 'partner';

/** The control for an attribute in the panel. */
function control(attribute: Attribute): object {
  const text = attribute.type!.text;
  const options = values(text);
  const numbers = text.split(' | ').filter((one) => /^\d+$/.test(one));
  if (isList(attribute)) return {control: 'check', options};
  if (options.length) return {control: 'select', options, type: {name: 'enum', value: options}};
  if (numbers.length)
    return {control: {type: 'number', min: Number(numbers[0]), max: Number(numbers.at(-1))}};
  if (text.includes('number')) return {control: {type: 'number', min: 1}};
  // An attribute that is off by default may take a prefix; the control shows only that it is on.
  if (text === 'boolean' || attribute.default === 'off')
    return {control: 'boolean', type: {name: 'boolean'}};
  return {control: 'text', type: {name: 'string'}};
}

/** An argument as HTML writes it; nothing where the attribute is to be left out. */
function written(value: unknown): string | undefined {
  if (value === true) return '';
  if (Array.isArray(value)) return value.join(' ') || undefined;
  return typeof value === 'string' || typeof value === 'number'
    ? String(value) || undefined
    : undefined;
}

/** Gives an element the arguments of a story, and tells the panel of actions of its events. */
const given = directive(
  class extends Directive {
    #listens = false;

    override update({element}: ElementPart, [{attributes = [], events = []}, args]: Given) {
      for (const {name} of attributes) {
        const value = written(args[name]);
        if (value === undefined) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
      if (!this.#listens) {
        for (const {name} of events)
          element.addEventListener(name, (event) => action(name)({...event}));
      }
      this.#listens = true;
      return nothing;
    }

    override render(..._: Given) {
      return nothing;
    }
  },
);
type Given = [declaration: Declaration, args: Args];

const templates: Readonly<Record<string, (...all: Given) => TemplateResult>> = {
  'pfig-partner-card': (declaration, args) =>
    html`<pfig-partner-card ${given(declaration, args)}>${args.content}</pfig-partner-card>`,
  'pfig-partner-list': (declaration, args) =>
    html`<pfig-partner-list ${given(declaration, args)}>${args.content}</pfig-partner-list>`,
  'pfig-programme-overview': (declaration, args) =>
    html`<pfig-programme-overview ${given(declaration, args)}></pfig-programme-overview>`,
};

/** The settings that all stories of an element share. */
export function element(tag: string): Meta<Args> {
  const declaration = elementsOf(manifest).find(({tagName}) => tagName === tag)!;
  const {attributes = []} = declaration;
  return {
    component: tag,
    render: (args) => templates[tag]!(declaration, args),
    argTypes: {
      ...Object.fromEntries(attributes.map((one) => [one.name, control(one)])),
      content: {table: {disable: true}},
    },
    parameters: {controls: {include: attributes.map((one) => one.name)}},
  };
}
