import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {bigDirectory} from './big-directory.js';

/** The list as a directory to work with: one story for each way of finding and showing. */
const meta: Meta = {title: 'Directory'};
export default meta;
type Story = StoryObj;

export const SearchAndFilter: Story = {
  render: () => html`<pfig-partner-list></pfig-partner-list>`,
};

export const AllControls: Story = {
  render: () =>
    html`<pfig-partner-list
      controls="search filter sort layout"
      layout="list"
    ></pfig-partner-list>`,
};

export const NoControls: Story = {
  render: () => html`<pfig-partner-list controls="none"></pfig-partner-list>`,
};

export const SortableTable: Story = {
  render: () => html`<pfig-partner-list layout="table" sort="founded"></pfig-partner-list>`,
};

export const GroupedByKind: Story = {
  render: () => html`<pfig-partner-list group-by="kind" layout="list"></pfig-partner-list>`,
};

export const GroupedByCountry: Story = {
  render: () => html`<pfig-partner-list group-by="country" layout="compact"></pfig-partner-list>`,
};

export const GroupedByProject: Story = {
  render: () => html`<pfig-partner-list group-by="project"></pfig-partner-list>`,
};

/** Each partner has a link to itself; one follows it, or copies it. */
export const DeepLinks: Story = {
  render: () => html`<pfig-partner-list deep-link layout="list"></pfig-partner-list>`,
};

/** Search, filters, order and layout stand in the address, so that a result can be passed on. */
export const FiltersInTheAddress: Story = {
  render: () =>
    html`<pfig-partner-list
      filters-in-url
      controls="search filter sort layout"
    ></pfig-partner-list>`,
};

export const WithoutSources: Story = {
  render: () => html`<pfig-partner-list hide="sources" layout="table"></pfig-partner-list>`,
};

/** Partners that do not exist, ten thousand of them, to search in. */
export const TenThousand: Story = {
  parameters: {a11y: {test: 'off'}},
  render: () =>
    html`<pfig-partner-list
      layout="list"
      controls="search filter sort layout"
      .data=${bigDirectory(10_000)}
    ></pfig-partner-list>`,
};
