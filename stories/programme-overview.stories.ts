import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ProgrammeOverview} from '../src/index.js';
import {headingLevel, lang, list, optional, several} from './attributes.js';

interface Args {
  sections?: string[];
  hide?: string[];
  headingLevel?: number;
  lang?: string;
}

const render = (args: Args) =>
  html`<pfig-programme-overview
    sections=${list(args.sections)}
    hide=${list(args.hide)}
    heading-level=${optional(args.headingLevel)}
    lang=${optional(args.lang)}
  ></pfig-programme-overview>`;

const meta: Meta<Args> = {
  title: 'Programme overview',
  render,
  argTypes: {
    sections: several(ProgrammeOverview.sectionNames, 'Sections, in this order.', 'all'),
    hide: several(ProgrammeOverview.hideable, 'Parts to leave out.', 'nothing hidden'),
    headingLevel: {...headingLevel(2), name: 'heading-level'},
    lang,
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Overview: Story = {};
export const IntroductionAndFigures: Story = {args: {sections: ['intro', 'figures']}};
export const Projects: Story = {args: {sections: ['projects']}};
export const Partners: Story = {args: {sections: ['partners']}};
export const Matrix: Story = {args: {sections: ['matrix']}};
export const Timeline: Story = {args: {sections: ['timeline']}};
export const MatrixAndTimeline: Story = {args: {sections: ['matrix', 'timeline']}};
export const WithoutSources: Story = {args: {sections: ['timeline'], hide: ['sources']}};
export const InEnglish: Story = {args: {lang: 'en'}};
