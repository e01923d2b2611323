import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {element, type Args} from './element.js';

const meta: Meta<Args> = {
  title: 'Programme overview',
  tags: ['autodocs'],
  ...element('pfig-programme-overview'),
};
export default meta;
type Story = StoryObj<Args>;

export const Overview: Story = {};
export const IntroductionAndFigures: Story = {
  args: {sections: ['intro', 'figures']},
  parameters: {docs: {tryIt: true}},
};
export const Projects: Story = {args: {sections: ['projects']}};
export const Partners: Story = {args: {sections: ['partners']}};
export const Matrix: Story = {args: {sections: ['matrix']}};
export const Timeline: Story = {args: {sections: ['timeline']}};
export const MatrixAndTimeline: Story = {args: {sections: ['matrix', 'timeline']}};
export const WithoutSources: Story = {args: {sections: ['timeline'], hide: ['sources']}};
export const WithoutFundingStatement: Story = {args: {sections: ['figures'], hide: ['funding']}};
export const InEnglish: Story = {args: {lang: 'en'}};
