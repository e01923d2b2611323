import {html, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import {factItem} from '../partner/facts.view.js';
import {heading} from '../base/frame.js';
import {hreflangOf, siteLink, siteName} from '../partner/partner-name.view.js';
import {sourcesView} from '../partner/sources.view.js';
import {listText, localised, withColon, withNote} from '../partner/text.js';
import type {SectionView, OverviewModel} from './overview.view.js';
import type {L10n} from '../../locale/l10n.js';
import type {Link} from '../../model/types.js';

/** `Site du Programme : illicitflows.eu`, the whole as a link. */
function programmeLink(link: Link, l10n: L10n): TemplateResult {
  const label = l10n.msg('Site du Programme', {
    id: 'programme-site',
    desc: 'Label in a link to the website of the programme; the name of the site follows.',
  });
  return html`<p>
    <a href=${link.href} hreflang=${hreflangOf(link, l10n)}
      >${withColon(label, l10n)} <bdi>${siteName(link.href)}</bdi></a
    >
  </p>`;
}

/** Who manages the programme, and its other sites. */
function programmeFacts({directory}: OverviewModel, l10n: L10n): readonly TemplateResult[] {
  const {managedBy, otherLinks = []} = directory.programme;
  const {msg, texts} = l10n;
  const facts: TemplateResult[] = [];
  if (managedBy) {
    const label = msg('Gestion', {
      id: 'managed-by',
      desc: 'Label: the service that manages the programme follows.',
    });
    const body = localised(lookUp(texts.bodies, managedBy.value) ?? managedBy.value, l10n);
    facts.push(factItem({label}, withNote(body, l10n.asOf(managedBy.asOf), l10n)));
  }
  if (otherLinks.length > 0) {
    const label = msg('Autres sites', {
      id: 'other-sites',
      desc: 'Label: links to other websites that present the programme follow.',
    });
    const links = otherLinks.map(({value}) => siteLink(value, l10n));
    facts.push(factItem({label}, listText(links, l10n)));
  }
  return facts;
}

/** The rest of the introduction and the facts about the programme, in a line that opens. */
function aboutView(model: OverviewModel, l10n: L10n): TemplateResult | typeof nothing {
  const paragraphs = l10n.texts.programme.introduction.slice(1);
  const facts = programmeFacts(model, l10n);
  if (paragraphs.length === 0 && facts.length === 0) return nothing;
  return html`<details class="about" part="about">
    <summary>
      ${l10n.msg('En savoir plus sur le Programme', {
        id: 'about-programme',
        desc: 'Line that opens the rest of the introduction of the programme.',
      })}
    </summary>
    ${paragraphs.map((text) => html`<p>${localised(text, l10n)}</p>`)}
    ${facts.length > 0 ? html`<dl class="facts" part="facts">${facts}</dl>` : nothing}
    ${model.hide.includes('sources') ? nothing : sourcesView([model.directory.programme.managedBy], l10n)}
  </details>`;
}

/** The introduction of the programme: the first paragraph and its site, the rest on demand. */
export const introSection: SectionView = (model, level, l10n) => {
  const {name = '', introduction} = l10n.texts.programme;
  const {link} = model.directory.programme;
  return html`<section part="intro-section">
    ${heading(level, 'intro', localised(name, l10n))}
    ${introduction.slice(0, 1).map((text) => html`<p>${localised(text, l10n)}</p>`)}
    ${link && programmeLink(link.value, l10n)} ${aboutView(model, l10n)}
  </section>`;
};

/**
 * The statement on funding and its disclaimer: words alone, no emblem. Only the bundled texts have
 * them; a custom directory is not the programme’s.
 */
export function fundingLine({hide}: OverviewModel, l10n: L10n): unknown {
  const {funding, disclaimer} = l10n.texts.programme;
  if (!funding || hide.includes('funding')) return nothing;
  return html`<div class="funding" part="funding-line">
    <p>${localised(funding, l10n)}</p>
    ${disclaimer && html`<p>${localised(disclaimer, l10n)}</p>`}
  </div>`;
}
