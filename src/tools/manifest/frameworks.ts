import {elementsOf, type Declaration, type Described, type Manifest} from './types.js';

const doc = ({description, default: fallback}: Described) =>
  `  /** ${description}${fallback ? ` Default: ${fallback}.` : ''} */\n`;

const list = (names: readonly string[]) => [...new Set(names)].sort().join(', ');

/** The type of what a template may set on an element: attributes, and properties by their names. */
function attributesType({name, tagName, attributes = [], members = []}: Declaration): string {
  const named = [
    ...attributes.flatMap((one) => (one.fieldName ? [{...one, field: one.fieldName}] : [])),
    ...members
      .filter((one) => !one.static && !one.readonly && one.attribute !== one.name)
      .map((member) => ({...member, field: member.name})),
  ];
  const lines = named.map(
    (one) => `${doc(one)}  '${one.name}'?: ${name}['${one.field}'] | undefined;\n`,
  );
  return (
    `/** What a template may give <${tagName}>: attributes and properties. */\n` +
    `export interface ${name}Attributes {\n${lines.join('')}}\n`
  );
}

function eventsType({name, tagName, events = []}: Declaration): string {
  const lines = events.map((event) => `${doc(event)}  '${event.name}': ${event.type!.text};\n`);
  return `/** Events of <${tagName}>. */\nexport interface ${name}Events {\n${lines.join('')}}\n`;
}

/** The declarations that all four frameworks share. */
function sharedTypes(elements: readonly Declaration[]): string {
  const classes = elements.flatMap(({name, events = []}) => [
    name,
    ...events.map(({type}) => type!.text),
  ]);
  return (
    `import type {${list(classes)}} from './index.js';\n\n` +
    elements.map((one) => `${attributesType(one)}\n${eventsType(one)}`).join('\n') +
    `\n/** Handlers under the names that JSX and Svelte give them: \`onpfig-select\`. */\n` +
    `export type Handlers<Events> = {\n` +
    '  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;\n};\n'
  );
}

/** The scope in which a framework looks for elements, and its type for one of them. */
interface Dialect {
  readonly imports: string;
  readonly scope: readonly [open: string, close: string];
  readonly type: (name: string) => string;
}

const attributesAndHandlers = (name: string) => `${name}Attributes & Handlers<${name}Events>`;

const DIALECTS: Readonly<Record<string, Dialect>> = {
  react: {
    imports: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';`,
    scope: [
      `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {`,
      '}}}',
    ],
    type: (name) =>
      `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${attributesAndHandlers(name)}`,
  },
  preact: {
    imports: `import type {HTMLAttributes} from 'preact';`,
    scope: [
      `declare module 'preact' {\n  namespace JSX {\n    interface IntrinsicElements {`,
      '}}}',
    ],
    type: (name) => `HTMLAttributes<${name}> & ${attributesAndHandlers(name)}`,
  },
  svelte: {
    imports: `import type {HTMLAttributes} from 'svelte/elements';`,
    scope: [`declare module 'svelte/elements' {\n  interface SvelteHTMLElements {`, '}}'],
    type: (name) => `HTMLAttributes<${name}> & ${attributesAndHandlers(name)}`,
  },
  vue: {
    imports:
      `import type {HTMLAttributes, PublicProps} from 'vue';\n\n` +
      `/** An element as Vue's checker reads a component; \`key\` and \`ref\` are Vue's own. */\n` +
      `type Element<Attributes, Events> = new () => {\n` +
      `  $props: HTMLAttributes & PublicProps & Attributes & {\n` +
      '    [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void;\n  };\n' +
      `};\n` +
      'type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Tail>}` : Name;',
    scope: [`declare module 'vue' {\n  interface GlobalComponents {`, '}}'],
    type: (name) => `Element<${name}Attributes, ${name}Events>`,
  },
};

/**
 * Declarations by file: those that the frameworks share, and a module for each framework. One
 * generator for all four keeps their types equal; the packages for this are for one framework each.
 */
export function frameworkTypes(manifest: Manifest): Record<string, string> {
  const elements = elementsOf(manifest);
  const names = elements.flatMap(({name}) => [`${name}Attributes`, `${name}Events`]);
  const modules = Object.entries(DIALECTS).map(([framework, {imports, scope, type}]) => {
    const classes =
      framework === 'vue'
        ? ''
        : `import type {${list(elements.map(({name}) => name))}} from './index.js';\n`;
    const handlers = framework === 'vue' ? [] : ['Handlers'];
    return [
      `${framework}.d.ts`,
      `${imports}\n${classes}import type {${list([...names, ...handlers])}} from './frameworks.js';\n\n` +
        `${scope[0]}\n${elements.map(({name, tagName}) => `'${tagName}': ${type(name)};\n`).join('')}${scope[1]}\n`,
    ];
  });
  return Object.fromEntries([['frameworks.d.ts', sharedTypes(elements)], ...modules]) as Record<
    string,
    string
  >;
}
