import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {element, type Args} from './element.js';

const meta: Meta<Args> = {
  title: 'Partner list',
  tags: ['autodocs'],
  ...element('pfig-partner-list'),
};
export default meta;
type Story = StoryObj<Args>;

export const Grid: Story = {};
export const List: Story = {args: {layout: 'list'}};
export const Table: Story = {args: {layout: 'table'}};
export const Compact: Story = {args: {layout: 'compact'}};

export const OneKind: Story = {args: {kind: ['intergovernmental-organisation']}};
export const OneProject: Story = {args: {project: ['seacop'], layout: 'list'}};
export const SortedByName: Story = {args: {sort: 'name', layout: 'table'}};
export const OldestFirst: Story = {args: {sort: 'founded', layout: 'table'}};
export const Limited: Story = {args: {limit: 3}, parameters: {docs: {tryIt: true}}};

/** A kind and a project that have no partner in common. */
export const Empty: Story = {args: {kind: ['civil-society'], project: ['colibri']}};

export const OwnHeader: Story = {
  args: {
    partners: ['unodc', 'interpol', 'wco'],
    content: html`<h2 slot="header">Nos partenaires</h2>
      <p slot="footer"><a href="#all">Tous les partenaires</a></p>`,
  },
};
