import optimise, {init} from '@jsquash/oxipng/optimise.js';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

// In Node, the library does not find its own file by itself.
const wasm = createRequire(import.meta.url).resolve(
  '@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm',
);
await init(await WebAssembly.compile(readFileSync(wasm)));

/** The same picture in fewer bytes: a palette of the few colours there are is a third as large. */
export const optimised = async (png: Uint8Array): Promise<Buffer> =>
  Buffer.from(await optimise(Uint8Array.from(png).buffer, {level: 2}));
