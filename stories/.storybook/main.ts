import type {StorybookConfig} from '@storybook/web-components-vite';
import {liveData} from './live-data.js';
import {manifest} from './manifest.js';

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
