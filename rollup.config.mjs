// The bundles of dist/, from the languages there are. `npm run build` makes them (src/tools/build.ts),
// two at a time and beside the compiler, through tsx, so that the build's modules can be TypeScript.
export {builds as default} from './src/tools/build/rollup.ts';
