import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {loaders} from '../.generated/loaders.js';
import {element, type Args} from './element.js';
import {newerData} from './newer-data.js';

const meta: Meta<Args> = {
  title: 'Partner card',
  tags: ['autodocs'],
  ...element('pfig-partner-card'),
  args: {partner: 'interpol'},
};
export default meta;
type Story = StoryObj<Args>;

export const Card: Story = {};
export const Row: Story = {args: {layout: 'row'}};
export const Compact: Story = {args: {layout: 'compact'}};
export const Expanded: Story = {args: {expanded: true, partner: 'wco'}};

/** The EU's law-enforcement services have no seat, no site and no founding year. */
export const WithoutSeatOrSite: Story = {args: {partner: 'eu-law-enforcement'}};

export const NameAndLinkOnly: Story = {args: {hide: ['kind', 'facts', 'projects', 'sources']}};

/** In a French page, a card in English. */
export const OwnLanguage: Story = {args: {lang: 'en'}};

/** A site that may use the partner's logo puts it in; a link of its own beside the partner's. */
export const LogoAndActions: Story = {
  args: {
    content: html`<svg slot="logo" viewBox="0 0 10 10" role="img" aria-label="Logo">
        <circle cx="5" cy="5" r="4.5" fill="none" stroke="currentColor" />
      </svg>
      <a slot="actions" href="#contact">Contact</a>`,
  },
};

/** An id that does not exist: a message in its place, the ids that exist on the console. */
export const UnknownPartner: Story = {
  args: {partner: 'europol'},
  tags: ['!autodocs', 'announces'],
  parameters: {console: ['unknown-id']},
};

/** No attribute at all: the first partner of the programme. */
export const WithoutAttributes: Story = {args: {partner: ''}};

/**
 * Newer data than those in the script, from a folder that the page names: the card is there at once, and
 * what differs in the file changes once the page is idle. Here the number of members, of September 2025,
 * and the day of the data.
 */
export const NewerData: Story = {
  tags: ['!autodocs'],
  loaders: [
    async ({globals}) => ({
      folder: await newerData(globals['lang'] in loaders ? String(globals['lang']) : 'fr'),
    }),
  ],
  render: (_, {loaded}) =>
    html`<pfig-partner-card partner="wco" updates=${loaded['folder']}></pfig-partner-card>`,
};

/** A logo twice as wide as it is high keeps its height; a wider one is made to fit. */
export const WideLogo: Story = {
  args: {
    content: html`<svg slot="logo" viewBox="0 0 30 15" role="img" aria-label="Logo">
      <rect x="0.5" y="0.5" width="29" height="14" fill="none" stroke="currentColor" />
    </svg>`,
  },
};
