import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {PartnerCard} from '../src/index.js';
import {choice, headingLevel, lang, list, optional, partnerIds, several} from './attributes.js';

interface Args {
  partner?: string;
  layout?: string;
  expanded?: boolean;
  hide?: string[];
  headingLevel?: number;
  lang?: string;
  content?: TemplateResult;
}

const render = (args: Args) =>
  html`<pfig-partner-card
    partner=${optional(args.partner)}
    layout=${optional(args.layout)}
    hide=${list(args.hide)}
    heading-level=${optional(args.headingLevel)}
    lang=${optional(args.lang)}
    ?expanded=${args.expanded}
    >${args.content}</pfig-partner-card
  >`;

const meta: Meta<Args> = {
  title: 'Partner card',
  render,
  argTypes: {
    partner: choice(partnerIds, 'Id of the partner.', partnerIds[0]!),
    layout: choice(PartnerCard.layouts, 'Arrangement.', 'card'),
    expanded: {
      control: 'boolean',
      description: 'Whether the details are open.',
      table: {defaultValue: {summary: 'false'}},
    },
    hide: several(PartnerCard.hideable, 'Parts to leave out.', 'none'),
    headingLevel: {...headingLevel(3), name: 'heading-level'},
    lang,
    content: {table: {disable: true}},
  },
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
export const UnknownPartner: Story = {args: {partner: 'europol'}};

/** No attribute at all: the first partner of the programme. */
export const WithoutAttributes: Story = {args: {partner: ''}};
