/** The part of a custom elements manifest (schema 2.1.0) that this project reads or writes. */
export interface Described {
  name: string;
  description?: string | undefined;
  type?: {text: string} | undefined;
  default?: string | undefined;
  inheritedFrom?: {name: string} | undefined;
}

export interface Attribute extends Described {
  fieldName?: string;
}

export interface Member extends Described {
  kind: 'field' | 'method';
  attribute?: string;
  reflects?: boolean;
  static?: boolean;
  privacy?: 'public' | 'protected' | 'private';
}

export interface CssProperty extends Described {
  syntax?: string;
}

/** A class. It is an element if it has a tag. */
export interface Declaration {
  kind: string;
  name: string;
  description?: string;
  summary?: string;
  tagName?: string;
  customElement?: boolean;
  attributes?: Attribute[];
  members?: Member[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: CssProperty[];
}

export interface Manifest {
  schemaVersion: string;
  modules: {
    path: string;
    declarations?: Declaration[];
    exports?: {kind: string; name: string; declaration: {name: string; module?: string}}[];
  }[];
}

/** The three elements. */
export const elementsOf = ({modules}: Manifest): Declaration[] =>
  modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));

/** The values that a type lists; none where it allows any text. */
export const values = (type = ''): string[] =>
  [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value!);
