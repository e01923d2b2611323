import type {Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {loaders} from '../../.generated/loaders.js';
import '../../src/define/partner-card.js';
import '../../src/define/partner-list.js';
import '../../src/define/programme-overview.js';

/** What surrounds an element: the language of the page, its colours and the width it leaves. */
const preview: Preview = {
  globalTypes: {
    lang: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          ...Object.keys(loaders).map((value) => ({
            value,
            title: new Intl.DisplayNames(value, {type: 'language'}).of(value) ?? value,
          })),
          {value: 'fi', title: 'suomi (not there: falls back)'},
        ],
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'Colours of the page',
      toolbar: {
        title: 'Colours',
        icon: 'mirror',
        items: [
          {value: 'light', title: 'Light page'},
          {value: 'dark', title: 'Dark page'},
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        title: 'Width',
        icon: 'ruler',
        items: [
          {value: '100%', title: 'Whole page'},
          {value: '60em', title: 'Article, 60em'},
          {value: '20em', title: 'Sidebar, 20em'},
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {lang: 'fr', scheme: 'light', width: '100%'},
  decorators: [
    (story, {globals}) => {
      const {lang, scheme, width} = globals as {lang: string; scheme: string; width: string};
      document.documentElement.lang = lang;
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      document.body.style.color = 'CanvasText';
      return html`<div style="max-inline-size: ${width}; font-family: system-ui, sans-serif">
        ${story()}
      </div>`;
    },
  ],
  parameters: {
    controls: {expanded: true},
    a11y: {test: 'error'},
    options: {
      storySort: {order: ['Introduction', 'Partner card', 'Partner list', 'Programme overview']},
    },
  },
};

export default preview;
