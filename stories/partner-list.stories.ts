import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {PartnerList} from '../src/index.js';
import {
  choice,
  headingLevel,
  kinds,
  lang,
  list,
  optional,
  partnerIds,
  projectIds,
  several,
} from './attributes.js';

interface Args {
  partners?: string[];
  exclude?: string[];
  kind?: string[];
  project?: string[];
  limit?: number;
  layout?: string;
  sort?: string;
  groupBy?: string;
  controls?: string[];
  deepLink?: boolean;
  filtersInUrl?: boolean;
  hide?: string[];
  headingLevel?: number;
  lang?: string;
  content?: TemplateResult;
}

const render = (args: Args) =>
  html`<pfig-partner-list
    partners=${list(args.partners)}
    exclude=${list(args.exclude)}
    kind=${list(args.kind)}
    project=${list(args.project)}
    limit=${optional(args.limit)}
    layout=${optional(args.layout)}
    sort=${optional(args.sort)}
    group-by=${optional(args.groupBy)}
    controls=${list(args.controls)}
    ?deep-link=${args.deepLink}
    ?filters-in-url=${args.filtersInUrl}
    hide=${list(args.hide)}
    heading-level=${optional(args.headingLevel)}
    lang=${optional(args.lang)}
    >${args.content}</pfig-partner-list
  >`;

const meta: Meta<Args> = {
  title: 'Partner list',
  render,
  argTypes: {
    partners: several(partnerIds, 'Partners to show, in this order.', 'all'),
    exclude: several(partnerIds, 'Partners to leave out.', 'none'),
    kind: several(kinds, 'Kinds of partner to show.', 'all'),
    project: several(projectIds, 'Projects whose partners to show.', 'all'),
    limit: {
      control: {type: 'number', min: 1},
      description: 'How many to show before a button offers the rest.',
      table: {defaultValue: {summary: 'all'}},
    },
    layout: choice(PartnerList.layouts, 'Arrangement.', 'grid'),
    sort: choice(PartnerList.sorts, 'Order.', 'programme'),
    groupBy: {
      ...choice(PartnerList.groupings, 'Headings to group under.', 'none'),
      name: 'group-by',
    },
    controls: several(
      PartnerList.controlNames,
      'What a visitor can do.',
      'above six: search filter',
    ),
    deepLink: {
      name: 'deep-link',
      control: 'boolean',
      description: 'A link to each partner on this page.',
      table: {defaultValue: {summary: 'not'}},
    },
    filtersInUrl: {
      name: 'filters-in-url',
      control: 'boolean',
      description: 'The visitor’s choice in the page’s address.',
      table: {defaultValue: {summary: 'not'}},
    },
    hide: several(PartnerList.hideable, 'Parts to leave out.', 'none'),
    headingLevel: {...headingLevel(2), name: 'heading-level'},
    lang,
    content: {table: {disable: true}},
  },
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
export const Limited: Story = {args: {limit: 3}};

/** A kind and a project that have no partner in common. */
export const Empty: Story = {args: {kind: ['civil-society'], project: ['colibri']}};

export const OwnHeader: Story = {
  args: {
    partners: ['unodc', 'interpol', 'wco'],
    content: html`<h2 slot="header">Nos partenaires</h2>
      <p slot="footer"><a href="#all">Tous les partenaires</a></p>`,
  },
};
