// The analyzer has no types for its plug-ins.
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  /** Reads the attributes of a Lit element from its `@property` decorators. */
  export function litPlugin(): readonly object[];
}
