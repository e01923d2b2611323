import type {PluginOption} from 'vite';
import {analyze} from '../../src/tools/manifest/analyze.js';

const NAME = 'virtual:custom-elements-manifest';

/** The custom elements manifest as a module, made from the classes when Storybook starts. */
export const manifest = (): PluginOption => ({
  name: 'pfig-manifest',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load(id) {
    if (id !== `\0${NAME}`) return;
    return `export default ${JSON.stringify(analyze(process.cwd()))}`;
  },
});
