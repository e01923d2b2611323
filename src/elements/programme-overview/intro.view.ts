import {html} from 'lit';
import {lookUp} from '../../model/objects.js';
import {factList} from '../partner/facts.view.js';
import {heading} from '../base/heading.js';
import {siteLink} from '../partner/links.view.js';
import {noteList, sourcesOf, type Notes} from '../partner/sources.view.js';
import {localised, withNote} from '../partner/text.js';
import type {SectionView} from './section.js';

/** What the programme is, and its own site. */
export const introSection: SectionView = ({directory, hide}, level, l10n) => {
  const {programme} = l10n.texts;
  const {msg, texts} = l10n;
  const {link, managedBy, otherLinks = []} = directory.programme;
  const notes: Notes | undefined = hide.includes('sources')
    ? undefined
    : {key: 'intro', sources: sourcesOf([managedBy])};
  return html`<section part="intro-section" aria-labelledby="intro">
    ${heading(level, 'intro', localised(programme.name ?? '', l10n))}
    ${programme.introduction.map((text) => html`<p>${localised(text, l10n)}</p>`)}
    ${
      managedBy &&
      factList(
        [
          {
            id: 'managed-by',
            label: msg('Gestion', {
              id: 'managed-by',
              desc: 'Label: the service that manages the programme follows.',
            }),
            value: (signs: unknown) => [
              withNote(
                localised(lookUp(texts.bodies, managedBy.value) ?? managedBy.value, l10n),
                l10n.asOf(managedBy.asOf),
                l10n,
              ),
              signs,
            ],
            facts: [managedBy],
          },
        ],
        l10n,
        notes,
      )
    }
    ${[...(link ? [link] : []), ...otherLinks].map(
      ({value}) => html`<p>${siteLink(value, l10n)}</p>`,
    )}
    ${notes && noteList(notes, l10n)}
  </section>`;
};
