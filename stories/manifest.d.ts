/** The manifest of the elements, which `stories/.storybook/manifest.ts` makes. */
declare module 'virtual:custom-elements-manifest' {
  const manifest: import('../src/tools/manifest/types.js').Manifest;
  export default manifest;
}
