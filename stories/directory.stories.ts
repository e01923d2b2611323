import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {bigDirectory} from './big-directory.js';
import {inside, type Inside} from './inside.js';

/** The list as a directory to work with: one story for each way of finding and showing. */
const meta: Meta = {title: 'Directory'};
export default meta;
type Story = StoryObj;

/** Waits until a list says aloud how many partners it shows. */
const said = (list: Inside, count: number) =>
  waitFor(() =>
    expect(list.getByRole('status').textContent).toMatch(new RegExp(`(^|\\D)${count}\\D`)),
  );

export const SearchAndFilter: Story = {
  render: () => html`<pfig-partner-list></pfig-partner-list>`,
};

/** Somebody looks for WCO in a French list, where it is called OMD, clears the search, and looks again. */
export const Searching: Story = {
  ...SearchAndFilter,
  play: async ({canvasElement, globals}) => {
    const list = await inside(canvasElement);
    const search = await list.findByRole('searchbox');
    await userEvent.type(search, 'wco');
    await said(list, 1);
    if (globals['lang'] === 'fr') await list.findByRole('heading', {name: /OMD/});
    await userEvent.keyboard('{Escape}');
    await said(list, 11);
    await expect(search.matches(':focus')).toBe(true);
    // The typing helper remembers the word that the element has cleared, and types over it.
    await userEvent.type(search, 'wco', {initialSelectionStart: 0, initialSelectionEnd: 3});
    await said(list, 1);
  },
};

/** Somebody asks for one kind of partner, takes that back, and asks for another. */
export const Filtering: Story = {
  ...SearchAndFilter,
  play: async ({canvasElement}) => {
    const list = await inside(canvasElement);
    // On a narrow page, filters are behind a button.
    const button = list.queryByRole('button', {expanded: false});
    if (button) await userEvent.click(button);
    const [kind] = await list.findAllByRole('combobox');
    await userEvent.selectOptions(kind!, 'research-institute');
    await said(list, 2);
    await userEvent.selectOptions(kind!, '');
    await said(list, 11);
    await userEvent.selectOptions(kind!, 'cooperation-agency');
    await said(list, 3);
  },
};

/** Somebody opens a partner's details, closes them, and opens them again. */
export const OpeningDetails: Story = {
  render: () => html`<pfig-partner-card partner="wco"></pfig-partner-card>`,
  play: async ({canvasElement}) => {
    const card = await inside(canvasElement);
    const article = await card.findByRole('article');
    const details = article.nextElementSibling as HTMLDetailsElement;
    const [toggle, panel] = details.children;
    // Its keys are the browser’s: a click is what they end in.
    for (const open of [true, false, true]) {
      await userEvent.click(toggle!);
      await waitFor(() => expect(details.open).toBe(open));
    }
    await waitFor(() => expect(panel).toBeVisible());
  },
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

/** Somebody follows a link to INTERPOL on this page: it comes into view, opened. */
export const FollowingADeepLink: Story = {
  ...DeepLinks,
  play: async ({canvasElement}) => {
    const list = await inside(canvasElement);
    await list.findAllByRole('article');
    location.hash = '#pfig-interpol';
    const [article] = await list.findAllByRole('article');
    const open = () => article!.closest('[part=list]')!.querySelector('[part=details][open]');
    await waitFor(() => expect(open()?.id).toBe('details-interpol'));
    history.replaceState(null, '', location.href.replace(/#.*/, ''));
  },
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
