import {html} from 'lit';
import {heading} from '../shared/heading.js';
import {siteLink} from '../shared/links.js';
import {localised} from '../shared/text.js';
import type {SectionView} from './overview.js';

/** What the programme is, and its own site. */
export const introSection: SectionView = ({directory, level}, l10n) => {
  const {programme} = l10n.texts;
  const {link} = directory.programme;
  return html`<section part="intro" aria-labelledby="intro">
    ${heading(level, 'intro', localised(programme.name, l10n))}
    ${programme.introduction.map((text) => html`<p>${localised(text, l10n)}</p>`)}
    ${link && html`<p>${siteLink(link.value, l10n)}</p>`}
  </section>`;
};
