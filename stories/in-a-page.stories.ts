import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

/** The elements between the text of other sites, whose style sheets know nothing of them. */
const meta: Meta = {title: 'In a page'};
export default meta;

/** A content system's article: a serif face, a narrow column, loud styles for every tag. */
export const Article: StoryObj = {
  render: () =>
    html`<style>
        .cms {
          background: #fdfcf8;
          color: #2a2622;
          font:
            18px/1.7 Georgia,
            'Noto Serif',
            serif;
          margin: 0 auto;
          max-width: 42em;
          padding: 1px 1.5em;
        }
        .cms p {
          margin: 1.2em 0;
          text-align: justify;
        }
        .cms h2,
        .cms h3 {
          color: #7a1f1f;
          font-size: 1.15em;
          overflow-wrap: break-word;
          text-transform: uppercase;
        }
        .cms a {
          color: #7a1f1f;
        }
        .cms ul {
          list-style: square;
        }
      </style>
      <article class="cms">
        <h2>Coopération internationale</h2>
        <p>
          Le texte qui précède appartient au site. L’élément qui suit en prend la police, le corps
          et la couleur, et rien d’autre.
        </p>
        <pfig-partner-card partner="interpol"></pfig-partner-card>
        <p>Le texte reprend ensuite, comme si de rien n’était.</p>
        <pfig-partner-list
          partners="unodc wco iss"
          layout="list"
          heading-level="3"
        ></pfig-partner-list>
      </article>`,
};

/** A sidebar on a dark page, with the site's own accent colour. */
export const DarkSidebar: StoryObj = {
  render: () =>
    html`<div
      style="background: #10233f; color: #f2f5fa; font: 15px/1.5 Arial, sans-serif; box-sizing: border-box; max-inline-size: 21em; padding: 1em; --pfig-accent: #ffd166"
    >
      <pfig-partner-list
        kind="intergovernmental-organisation"
        heading-level="3"
        lang="en"
      ></pfig-partner-list>
    </div>`,
};

/** No style sheet at all. */
export const BarePage: StoryObj = {
  render: () =>
    html`<div style="font: initial">
      <pfig-programme-overview sections="intro figures"></pfig-programme-overview>
      <pfig-partner-list limit="4"></pfig-partner-list>
    </div>`,
};
