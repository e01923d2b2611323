import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import {type Link, textValue, type Partner, type Text} from '../../model/types.js';
import {decodeEscapes, decodeHost} from '../../model/host.js';
import {lookUp} from '../../model/objects.js';
import {actionOn, localised, nameOfId, textsOf, displayName} from './text.js';
import type {PartnerOptions} from './partner.view.js';

/** Name of a site as people say it: its host without `www.`; of a mailbox, its address. */
export function siteName(href: string): string {
  const {host, pathname} = new URL(href);
  return decodeHost(host || decodeEscapes(pathname)).replace(/^www\./, '');
}

/**
 * The language of a link: the reader's language if the site has it, else the first one of the site.
 */
export const hreflangOf = ({hreflang: languages}: Link, l10n: L10n) =>
  languages.find((language) => language === l10n.lang) ?? languages.at(0) ?? nothing;

/** A link around words; the words alone where there is no address. */
export const linkedTo = (link: Link | undefined, words: unknown, l10n: L10n): unknown =>
  link ? html`<a href=${link.href} hreflang=${hreflangOf(link, l10n)}>${words}</a>` : words;

/** A link that shows the name of the site. */
export const siteLink = (link: Link, l10n: L10n): unknown =>
  linkedTo(link, html`<bdi>${siteName(link.href)}</bdi>`, l10n);

/** The names of a partner, and its links. */

/**
 * Acronym and full name, or the name alone.
 *
 * @param link wraps the short name.
 * @param longClass the class of the full name.
 */
export function nameWithAcronym(
  partner: Partner,
  l10n: L10n,
  link: (name: unknown) => unknown = (name) => name,
  longClass = 'long',
): TemplateResult {
  const short = displayName(partner, l10n);
  const name = textsOf(partner, l10n)?.name;
  const long = name && textValue(name) !== textValue(short) ? name : undefined;
  return html`<span class="short">${link(localised(short, l10n))}</span>${
      long && html`${' '}<span class=${longClass}>${localised(long, l10n)}</span>`
    }`;
}

/** The name of a partner where there is little room: its short form, else as elsewhere. */
export const shortName = (partner: Partner, l10n: L10n): Text =>
  textsOf(partner, l10n)?.short ?? displayName(partner, l10n);

/** The label of the address of a partner's site. */
export const siteLabel = ({msg}: L10n): string =>
  msg('Site web', {id: 'website', desc: 'Label or column: link to the partner’s own site.'});

export const kindName = (partner: Partner, l10n: L10n): unknown =>
  localised(
    lookUp(l10n.texts.kinds, partner.kind.value)?.one ?? nameOfId(partner.kind.value),
    l10n,
  );

/** A link to the site of the partner; it shows the given words or the host name. */
export function partnerLink(
  partner: Partner,
  l10n: L10n,
  words?: unknown,
): TemplateResult | undefined {
  const link = partner.link?.value;
  if (!link) return undefined;
  return html`<a part="link" href=${link.href} hreflang=${hreflangOf(link, l10n)}
    >${words ?? html`<bdi>${siteName(link.href)}</bdi>`}</a
  >`;
}

/** A link to this partner on this page, to be copied and passed on. */
export function permanentLink(
  partner: Partner,
  {linkBase}: Pick<PartnerOptions, 'linkBase'>,
  l10n: L10n,
): TemplateResult | undefined {
  if (linkBase === undefined) return undefined;
  const label = l10n.msg('Lien permanent', {
    id: 'permalink',
    desc: 'Link to one partner on this page, to be copied and passed on.',
  });
  return html`<a
    class="permalink"
    part="permalink"
    href=${`${linkBase}${encodeURIComponent(partner.id)}`}
    aria-label=${actionOn(label, textValue(displayName(partner, l10n)), l10n)}
    >${label}</a
  >`;
}
