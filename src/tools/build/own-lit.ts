import {basename} from 'node:path';
import type {Plugin} from 'rollup';

/** What is found in a file of lit's, and what is put in its place. */
type Change = readonly [found: string | RegExp, wanted: string];

/**
 * What is changed in lit's own files: where it would meet another lit, a policy, a form or a
 * document that is not HTML; and what it reads of objects that are no literals: its own parts,
 * lists, listeners, the window.
 */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  'lit-html.js': [
    // No policy of Trusted Types: nothing is left that needs one.
    [/(\w+)\?\1\.createPolicy\("lit-html",.*?\):void 0/, 'void 0'],
    [
      /static createElement\((\w+),.*?\.innerHTML=.*?\}/,
      'static createElement($1){return parseTemplate($1)}',
    ],
    // Names of attributes are made by a script, which may not use `$` in all browsers.
    [/"\$lit\$"/, '"_lit_"'],
    [/=document,/, '=own,'],
    [/(\.createTreeWalker\()\w+/, '$1document'],
    [/(\w+\.currentNode=)\w+,(\w+\}p\()/, '$1document,$2'],
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
    // A list ends where it ends, whatever stands at its next number elsewhere.
    ['n=0,r=s[0];', 'n=0,r=s.at(0);'],
    ['r=s[++n]}', 'r=s.at(++n)}'],
    // For directives that wait, of which there are none.
    ['h?._$AO?.(!1),', ''],
    ['let h=e._$litPart$;', 'let h=Object.hasOwn(e,"_$litPart$")?e._$litPart$:void 0;'],
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
    ['t.hostConnected?.()', '"function"==typeof t.hostConnected&&t.hostConnected()'],
    ['t.hostDisconnected?.()', '"function"==typeof t.hostDisconnected&&t.hostDisconnected()'],
    ['t.hostUpdate?.()', '"function"==typeof t.hostUpdate&&t.hostUpdate()'],
    ['t.hostUpdated?.()', '"function"==typeof t.hostUpdated&&t.hostUpdated()'],
  ],
  'css-tag.js': [['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', '']],
  'lit-element.js': [
    ['{host:this}', '{__proto__:null,host:this}'],
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

const has = (text: string, found: string | RegExp) =>
  typeof found === 'string' ? text.includes(found) : found.test(text);

/**
 * Makes the lit inside a script one that nobody meets: pages may hold another lit, forms
 * and policies under any name it would look for, members that they have given to every object,
 * or be written in XHTML.
 *
 * @param document path of the module that does what lit asks of a document.
 */
export const ownLit = (document: string): Plugin => ({
  name: 'own-lit',
  transform(code, id) {
    const file = basename(id);
    const changes = /[\\/]node_modules[\\/](@?lit)/.test(id) ? CHANGES[file] : undefined;
    if (!changes) return null;
    let changed = code;
    for (const [found, wanted] of changes) {
      if (!has(changed, found)) this.error(`${file} no longer has: ${String(found)}`);
      changed =
        typeof found === 'string'
          ? changed.replaceAll(found, () => wanted)
          : changed.replace(found, wanted);
    }
    return file === 'lit-html.js'
      ? {code: `import {own, parseTemplate} from ${JSON.stringify(document)};${changed}`, map: null}
      : {code: changed, map: null};
  },
});
