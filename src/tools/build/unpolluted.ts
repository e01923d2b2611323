import type {Plugin} from 'rollup';

// A page may have added members to Object's prototype, by an old library or by a hole in
// one of its scripts. Nothing that we read may come from there: neither a link of a partner
// that has none, nor an option of a platform call, nor a mark of lit's.

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Property extends Node {
  /** Of a spread. */
  readonly argument?: {readonly name?: string};
}

/** Every object literal of a syntax tree, outer ones first. */
function* literals(node: unknown): Generator<Node & {readonly properties: Property[]}> {
  if (typeof node !== 'object' || !node) return;
  if ('type' in node && node.type === 'ObjectExpression')
    yield node as Node & {readonly properties: Property[]};
  for (const child of Object.values(node)) yield* literals(child);
}

type Part = readonly [start: number, end: number, text: string];

/** Puts texts in the place of some parts of a text. */
const replaced = (code: string, parts: readonly Part[]): string =>
  [...parts]
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end, other]) => text.slice(0, start) + other + text.slice(end), code);

/** Files whose objects are few: lit's templates make one for each value, and read few members of it. */
const LITERALS = /[\\/]src[\\/]|[\\/]reactive-element\.js$/;
const MARK = '__bare__';

/**
 * Gives object literals no prototype, so that a member they lack is not there. They are only
 * marked first, by a spread that nobody can see through: minifying may join two of them, or
 * leave out members, and a literal must not say twice what its prototype is.
 */
export const bareLiterals = (): Plugin => ({
  name: 'bare-literals',
  transform(code, id) {
    if (!LITERALS.test(id)) return null;
    const marks = [...literals(this.parse(code))].map(({start}): Part => [
      start + 1,
      start + 1,
      `...${MARK},`,
    ]);
    return {code: replaced(code, marks), map: null};
  },
  renderChunk(code) {
    const parts = [...literals(this.parse(code))].flatMap(({properties}) =>
      properties
        .filter(({argument}) => argument?.name === MARK)
        .map(({start, end}, index): Part => [start, end, index ? '...null' : '__proto__:null']),
    );
    const bare = replaced(code, parts);
    if (bare.includes(MARK)) this.error('an object that nobody uses has left its mark');
    return {code: bare, map: null};
  },
});

type Change = readonly [found: string, wanted: string];

/** What lit reads of objects that are no literals: its own parts, lists, listeners, the window. */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  'lit-html.js': [
    [
      'a(i)?void 0:i._$litDirective$',
      'a(i)||!Object.hasOwn(i,"_$litDirective$")?void 0:i._$litDirective$',
    ],
    ['void 0!==h&&(i=M(', 'null!=h&&(i=M('],
    // Lists first; and no view gives a node.
    [
      'void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)',
      'd(t)?this.k(t):void 0!==t._$litType$?this.$(t):this._(t)',
    ],
    // A listener is a function without options.
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    ['removeEventListener(this.name,this,s)', 'removeEventListener(this.name,this)'],
    ['addEventListener(this.name,this,t)', 'addEventListener(this.name,this)'],
    ['let h=e._$litPart$;', 'let h=Object.hasOwn(e,"_$litPart$")?e._$litPart$:void 0;'],
    ['createHTML:t=>t', '__proto__:null,createHTML:t=>t'],
    [
      'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
      'B=[R,k,H,Z].map(t=>Object.setPrototypeOf(t.prototype,null));',
    ],
  ],
  'reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [
      'p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");',
      'y.l=y.prototype.renderRoot=y.prototype._$EO=y.prototype._$Eq=y.prototype._$Ej=void 0;',
    ],
    // Most controllers have only some of these.
    ['t.hostConnected?.()', 't.hostConnected?.call?.(t)'],
    ['t.hostDisconnected?.()', 't.hostDisconnected?.call?.(t)'],
    ['t.hostUpdate?.()', 't.hostUpdate?.call?.(t)'],
    ['t.hostUpdated?.()', 't.hostUpdated?.call?.(t)'],
  ],
  'css-tag.js': [['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', '']],
  'lit-element.js': [
    ['{host:this}', '{__proto__:null,host:this}'],
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/** Reads nothing of an other's in lit, and leaves nothing of its own on the window. */
export const unpollutedLit = (): Plugin => ({
  name: 'unpolluted-lit',
  transform(code, id) {
    const file =
      /[\\/](?:lit-html|reactive-element|lit-element)[\\/](?:[^\\/]+[\\/])?([\w-]+\.js)$/.exec(
        id,
      )?.[1];
    const changes = CHANGES[file ?? ''];
    if (!changes) return null;
    let changed = code;
    for (const [found, wanted] of changes) {
      if (!changed.includes(found)) this.error(`${file} no longer has: ${found}`);
      changed = changed.replaceAll(found, wanted);
    }
    return {code: changed, map: null};
  },
});
