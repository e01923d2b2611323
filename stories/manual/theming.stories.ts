import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import manifest from 'virtual:custom-elements-manifest';
import {elementsOf} from '../../src/tools/manifest/types.js';

type Args = Record<string, string>;

const {cssProperties = []} = elementsOf(manifest)[0]!;

/** Custom properties of all three elements, each with a control; ready themes have stories of their own. */
const meta: Meta<Args> = {
  title: 'Manual/Theming',
  parameters: {lang: 'en'},
  render: (args) =>
    html`<div style=${styleMap(args)}>
      <pfig-partner-list
        partners="interpol unodc wco"
        limit="2"
        heading-level="3"
      ></pfig-partner-list>
    </div>`,
  argTypes: Object.fromEntries(
    cssProperties.map(({name, description = '', default: fallback = '', syntax = ''}) => [
      name,
      {
        control: syntax === '<color>' ? 'color' : 'text',
        description,
        table: {defaultValue: {summary: fallback}, type: {summary: syntax}},
      },
    ]),
  ),
};
export default meta;

/** Every custom property with a control. */
export const Live: StoryObj<Args> = {args: {'--pfig-accent': '#a3195b', '--pfig-radius': '0'}};

/** Half the space between things, for a directory among much else. */
export const Dense: StoryObj<Args> = {args: {'--pfig-space': '0.5em'}};
