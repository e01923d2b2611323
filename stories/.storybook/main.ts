import type {StorybookConfig} from '@storybook/web-components-vite';
import type {PluginOption} from 'vite';
import {generate} from '../../src/tools/build/generate.js';
import {manifest} from './manifest.js';

/** Compiles `data/` anew when one of its files is saved, so that every change shows at once. */
const liveData = (): PluginOption => ({
  name: 'pfig-live-data',
  configureServer(server) {
    server.watcher.add('data');
    server.watcher.on('change', (file) => {
      if (!/[\\/]data[\\/].*\.(json|xlf)$/.test(file)) return;
      generate(process.cwd()).then(
        () => server.ws.send({type: 'full-reload'}),
        (error: Error) => server.config.logger.error(error.message),
      );
    });
  },
});

const config: StorybookConfig = {
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // The builder and the page in a frame as they were built: pages with scripts of their own.
  staticDirs: [
    {from: '../../dist', to: '/pfig'},
    {from: '../data', to: '/pfig/example'},
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({...vite, plugins: [...(vite.plugins ?? []), liveData(), manifest()]}),
};

export default config;
