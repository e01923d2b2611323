import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

/** Pick, look, copy: the page that writes the code for a site. It is in every release, `dist/builder/`. */
const meta: Meta = {
  title: 'Embed builder',
  parameters: {layout: 'fullscreen'},
};
export default meta;
type Story = StoryObj;

const builder = (query: string) =>
  html`<iframe
    src="pfig/builder/index.html?${query}"
    title="Embed builder"
    width="100%"
    height="1100"
    frameborder="0"
  ></iframe>`;

export const Builder: Story = {render: () => builder('element=partner-list&lang=en&_ui=en')};

/** For the block editor of WordPress, in the look of a theme. */
export const ForWordPress: Story = {
  render: () =>
    builder('element=partner-list&lang=es&layout=table&_host=wordpress&_variant=wordpress&_ui=es'),
};

/** For systems that let no more than links through. */
export const ForALink: Story = {
  render: () => builder('element=partner-list&lang=fr&layout=table&_variant=link&_ui=fr'),
};
