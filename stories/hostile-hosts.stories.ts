import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

/** Pages whose style sheets spare nothing. What is inside an element stays readable, and as it was meant. */
const meta: Meta = {
  title: 'Hostile hosts',
  // The effect of the page on its own text is not tested.
  parameters: {a11y: {context: {include: ['pfig-partner-card', 'pfig-partner-list']}}},
};
export default meta;

const page = (css: string) => ({
  render: () =>
    html`<style>
        ${css}
      </style>
      <div class="host">
        <h2>Texte du site</h2>
        <p>Le site met en forme tout ce qu’il trouve.</p>
        <pfig-partner-card partner="interpol" expanded></pfig-partner-card>
        <pfig-partner-list partners="unodc wco iss" controls="search filter"></pfig-partner-list>
      </div>`,
});
type Story = StoryObj;

/** A reset that takes everything back, with priority: the element is an inline box of a bare page. */
export const AllUnset: Story = page('#storybook-root *:not(style) { all: unset !important }');

/** A root of 62.5 %, on which `rem` breaks, and a loud face. */
export const SmallRoot: Story = page(`
  html { font-size: 62.5% }
  .host { font: 1.8rem/1.2 'Comic Sans MS', 'Comic Neue', cursive !important }
`);

/** Inherited properties: alignment, capitals, spacing, line height, white space. */
export const InheritedText: Story = page(`
  #storybook-root {
    letter-spacing: 0.3em; line-height: 0.8; text-align: end; text-indent: 3em;
    text-transform: uppercase; white-space: pre; word-spacing: 1em;
  }
`);

/** Rules for every tag, as old systems have them. */
export const EveryTag: Story = page(`
  a { background: yellow !important; color: red !important; text-decoration: line-through !important }
  article, section, li { border: 4px dotted magenta !important; float: left !important }
  button, input, select { font-size: 30px !important; text-transform: uppercase !important; width: 100% !important }
  h2, h3, h4 { color: lime !important; font-size: 60px !important }
`);

/** Flex rows that leave each element 10em, and a parent that cuts off what stands out. */
export const TightBox: Story = page(`
  .host { display: flex; flex-wrap: wrap; overflow: hidden }
  .host > h2, .host > p { flex: 1 1 10em }
  pfig-partner-card, pfig-partner-list { flex: 0 1 10em; min-inline-size: 0 }
`);
