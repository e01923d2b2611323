import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {realList} from './real-list.js';

/** A directory of the site's own in place of the bundled one; its partners do not exist. */
interface Args {
  src?: string;
  data?: unknown;
}

/** A file of the site's, as any that it serves. */
const file = new URL('./data/autre-annuaire.json', import.meta.url).href;

const partner = (name: string, id: string) => ({id, kind: 'institut', name});
const kinds = {institut: {one: 'Institut d’exemple', other: 'Instituts d’exemple'}};

const render = ({src, data}: Args) =>
  html`<pfig-partner-list src=${src ?? ''} .data=${data}>
    <a href="https://example.org/">Annuaire d’exemple</a>
  </pfig-partner-list>`;

const meta: Meta<Args> = {
  title: 'Own data',
  render,
  // The element's own description of `src` and `data`, and no other of its attributes.
  component: 'pfig-partner-list',
  argTypes: {src: {control: 'text'}, data: {control: 'object'}},
  parameters: {controls: {include: ['src', 'data']}},
};
export default meta;
type Story = StoryObj<Args>;

/** A file of the site's own, loaded when the element is on the page. */
export const FromAFile: Story = {args: {src: file}};

/** The same as an object that a script sets. */
export const FromAnObject: Story = {
  args: {
    data: {
      format: 1,
      lang: 'fr',
      kinds,
      partners: [
        partner('Institut d’exemple A', 'institut-a'),
        partner('Institut d’exemple B', 'institut-b'),
      ],
    },
  },
};

/**
 * A list of 400 public organisations as people really have one: from a spreadsheet, with blanks, empty
 * cells, kinds by their names and years as numbers. The console says once for each kind what has been
 * read otherwise than it is written.
 */
export const ARealList: Story = {
  args: {data: realList()},
  tags: ['announces'],
  parameters: {console: ['data-normalised']},
  render: ({data}) =>
    html`<pfig-partner-list layout="table" limit="40" .data=${data}></pfig-partner-list>`,
};

/** The whole directory of a file, programme and projects with it. */
export const Overview: Story = {
  args: {src: file},
  render: ({src}) => html`<pfig-programme-overview src=${src ?? ''}></pfig-programme-overview>`,
};

/** French data in an English page: every text says its language. */
export const InAnotherLanguage: Story = {
  args: {src: file},
  render: ({src}) => html`<pfig-partner-card lang="en" src=${src ?? ''}></pfig-partner-card>`,
};

/** A file that is not there: a message, a button that tries again, and the site's own link. */
export const NotThere: Story = {
  args: {src: '/no-such-file.json'},
  tags: ['announces'],
  parameters: {console: ['/no-such-file.json', 'data-unavailable']},
};

/**
 * A partner without a proper id is left out; a link that is none is left out alone. What is clear is read as it is
 * meant: blanks, another case, nothing, a number for a text. The console names all of it.
 */
export const WithMistakes: Story = {
  tags: ['announces'],
  parameters: {console: ['bad-data', 'data-normalised']},
  args: {
    data: {
      format: 1,
      lang: 'FR',
      kinds,
      partners: [
        {...partner(' Institut d’exemple A ', 'institut-a'), acronym: null, founded: {value: 1999}},
        partner('Institut d’exemple B', 'Institut B'),
        {
          ...partner('Institut d’exemple C', 'institut-c'),
          link: {value: {href: 'javascript:alert(1)'}},
        },
      ],
    },
  },
};
