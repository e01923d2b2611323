/** What the classes say of themselves; made by `stories/.storybook/manifest.ts`. */
declare module 'virtual:custom-elements-manifest' {
  const manifest: import('../src/tools/manifest/types.js').Manifest;
  export default manifest;
}
