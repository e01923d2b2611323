import type {
  Attribute as AttributeSchema,
  CustomElement,
  CustomElementField,
  Event as EventSchema,
  JavaScriptModule,
  Package,
  Reference,
} from 'custom-elements-manifest';

/** The members that the analyzer adds to those of the schema. */
interface Inherited {
  inheritedFrom?: Reference;
}

export interface Attribute extends AttributeSchema, Inherited {
  fieldName?: string;
}

export interface Member extends CustomElementField, Inherited {}

export interface Event extends EventSchema, Inherited {}

/** The class of an element, with a tag, or its base class. */
export interface Declaration extends Omit<
  CustomElement,
  'customElement' | 'attributes' | 'members' | 'events' | 'cssProperties'
> {
  kind: 'class';
  customElement?: true;
  attributes?: Attribute[];
  members?: Member[];
  events?: Event[];
  cssProperties?: CssProperty[];
}

/** Schema 2.1.0 has `syntax` for the type of a property; the analyzer writes `type`. */
export type CssProperty = NonNullable<CustomElement['cssProperties']>[number] & {
  type?: {text: string};
};

/** A member, an attribute, an event, a slot, a part or a property. */
export interface Described {
  name: string;
  description?: string;
  type?: {text: string};
  default?: string;
}

export interface Manifest extends Omit<Package, 'modules'> {
  modules: (Omit<JavaScriptModule, 'declarations'> & {declarations?: Declaration[]})[];
}

/** The three elements. */
export const elementsOf = ({modules}: Manifest): Declaration[] =>
  modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));

/** The values that a type lists; none where it allows any text. */
export const values = (type = ''): string[] =>
  [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value!);
