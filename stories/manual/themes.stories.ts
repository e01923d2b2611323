import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './themes.css';

/** Ready themes, by custom properties alone: `themes.css` has them all. */
const meta: Meta = {
  title: 'Manual/Themes',
  // The page with all four shows so much of each that they can be told apart.
  render: ({theme}, {viewMode}) =>
    viewMode === 'docs'
      ? html`<div class="pfig-${theme}" lang="en" style="padding: 1.25em">
          <pfig-partner-list
            partners="interpol wco"
            controls="none"
            heading-level="3"
          ></pfig-partner-list>
        </div>`
      : html`<div class="pfig-${theme}" style="padding: 1.25em">
          <pfig-partner-list
            partners="interpol unodc wco"
            controls="search filter"
            monograms
            heading-level="2"
          ></pfig-partner-list>
          <pfig-programme-overview
            sections="figures matrix timeline"
            style="margin-block-start: 2.5em"
          ></pfig-programme-overview>
        </div>`,
  argTypes: {theme: {table: {disable: true}}},
};
export default meta;
type Story = StoryObj;

export const Neutral: Story = {args: {theme: 'neutral'}};
export const Ministry: Story = {args: {theme: 'ministry'}};
export const HighContrast: Story = {args: {theme: 'high-contrast'}};
export const Dark: Story = {args: {theme: 'dark'}};
