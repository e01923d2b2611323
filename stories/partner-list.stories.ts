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

/** A shape in place of the logos, which are protected signs. */
const shape = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" rx="4" fill="#5b6b8c"/></svg>',
);

/** Logos of the site, by one address. */
export const Logos: Story = {args: {logos: `data:image/svg+xml,${shape}#{id}`, limit: 6}};

export const Monograms: Story = {args: {monograms: true, limit: 6}};

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
