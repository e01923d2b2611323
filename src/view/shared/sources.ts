import {html, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import type {Fact, Partner} from '../../model/types.js';
import {siteName} from './links.js';
import {remarked} from './text.js';

export interface Source {
  readonly href: string;
  readonly asOf: string;
}

type Sourced = Pick<Fact<unknown>, 'source' | 'asOf'>;

/** Where some facts were read, each page once, in the order of the facts. */
export function sourcesOf(facts: readonly (Sourced | undefined)[]): Source[] {
  const seen = new Map<string, Source>();
  for (const fact of facts) {
    for (const href of fact?.source ?? []) {
      // A date is the fact's; which of several pages it comes from is not known.
      const asOf = fact!.source.length > 1 ? 'undated' : fact!.asOf;
      if (!seen.has(href)) seen.set(href, {href, asOf});
    }
  }
  return [...seen.values()];
}

/** Where the facts shown of a partner were read. */
export function partnerSources(partner: Partner): Source[] {
  const {founded, seat, renamed, figures = [], offices = [], services = []} = partner;
  return sourcesOf([founded, seat, ...services, ...figures, renamed, ...offices]);
}

export const sourcesLabel = ({msg}: L10n): string =>
  msg('Sources des données', {
    id: 'sources',
    desc: 'Label above the list of pages the facts of a partner were read on.',
  });

/** The pages, numbered, each with the date it speaks of. */
export const sourceItems = (sources: readonly Source[], l10n: L10n): TemplateResult =>
  html`<ol>
    ${sources.map(
      ({href, asOf}) =>
        html`<li>
          ${remarked(html`<a href=${href}><bdi>${siteName(href)}</bdi></a>`, l10n.asOf(asOf))}
        </li>`,
    )}
  </ol>`;

export const sourceList = (sources: readonly Source[], l10n: L10n): TemplateResult =>
  html`<div class="sources" part="sources">
    <p>${sourcesLabel(l10n)}</p>
    ${sourceItems(sources, l10n)}
  </div>`;
