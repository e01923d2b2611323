import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {themes} from 'storybook/theming';
import manifest from 'virtual:custom-elements-manifest';
import {loaders} from '../../.generated/loaders.js';
import '../../src/define/partner-card.js';
import '../../src/define/partner-list.js';
import '../../src/define/programme-overview.js';
import {elementsOf} from '../../src/tools/manifest/types.js';
import {dark, ElementPage, InMain} from '../docs-page.js';

// Storybook lists attributes and properties alike; each is told once, by its attribute's name.
const told = structuredClone(manifest);
for (const declaration of elementsOf(told)) {
  declaration.members = declaration.members!.filter(
    (one) => !one.static && !one.readonly && !one.attribute,
  );
}
setCustomElementsManifest(told);

/** The surroundings of an element: the language, the colours and the width of the page. */
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
  initialGlobals: {lang: 'fr', scheme: dark ? 'dark' : 'light', width: '100%'},
  decorators: [
    (story, {globals, parameters, viewMode}) => {
      const {lang: chosen, scheme, width} = globals as Record<'lang' | 'scheme' | 'width', string>;
      // Pages for the team and the manual are in English, whatever the elements speak.
      const lang = (parameters['lang'] as string | undefined) ?? chosen;
      const page = viewMode === 'docs' ? undefined : document.documentElement;
      if (page) {
        page.lang = lang;
        page.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        document.body.style.color = 'CanvasText';
      }
      return html`<div
        lang=${lang}
        style="max-inline-size: ${width}; font-family: system-ui, sans-serif; color-scheme: ${scheme}; background: Canvas; color: CanvasText; padding: ${page ? 0 : '1em'}"
      >
        ${story()}
      </div>`;
    },
  ],
  parameters: {
    controls: {expanded: true},
    a11y: {test: 'error'},
    docs: {
      theme: dark ? themes.dark : themes.light,
      container: InMain,
      page: ElementPage,
    },
    options: {
      storySort: {
        order: [
          'Manual',
          [
            'Getting started',
            'Embedding',
            'Content management systems',
            'WordPress',
            'In a frame',
            'Without JavaScript',
            'Self-hosting',
            'Theming',
            'Themes',
            'Languages',
            'Data',
            'Publish an update',
            'Search, table and print',
            'Accessibility',
            'Recipes',
            'Funding and emblem',
            'Applications',
            'Messages',
            'What stays the same',
          ],
          'Reference',
          ['Attributes', 'Events and slots', 'Custom properties and parts'],
          'Partner card',
          'Partner list',
          'Programme overview',
          'Directory',
          'In a page',
          'Own data',
          'Languages',
          'Embed builder',
          'Data team',
          ['What to look at', 'What changed', 'Facts', 'Texts', 'How to change them'],
          'Reports',
          'Contributing',
          'Decisions',
          [
            'Structure',
            'Languages',
            'Speed and size',
            'Look and behaviour',
            'On other sites',
            'Data and static HTML',
            'Build and tools',
          ],
        ],
      },
    },
  },
};

export default preview;
