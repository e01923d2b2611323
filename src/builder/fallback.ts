import {textValue, type Link, type Partner} from '../model/types.js';
import type {L10n} from '../locale/l10n.js';
import {bundled, select} from '../model/directory.js';
import {hreflangOf} from '../elements/partner/partner-name.view.js';
import {displayName} from '../elements/partner/text.js';
import {escape} from '../render/escape.js';
import type {Configuration} from './configuration.js';
import {link} from './markup.js';

const list = (value = '') => value.split(' ').filter(Boolean);

/** The partners that a configured element shows. */
function partners({element, attributes}: Configuration): readonly Partner[] {
  const {partner, partners: named, exclude, kind, project} = attributes;
  switch (element) {
    case 'partner-card':
      return bundled.partners.filter(({id}, index) => (partner ? id === partner : index === 0));
    case 'partner-list':
      return select(bundled, {
        partners: list(named),
        exclude: list(exclude),
        kind: list(kind),
        project: list(project),
      });
    case 'programme-overview':
      return [];
  }
}

/** The ids of these partners. */
export const shown = (configuration: Configuration): readonly string[] =>
  partners(configuration).map(({id}) => id);

/** The language of the page that a link leads to, where it is known. */
function languageOf(site: Link, l10n: L10n): string | undefined {
  const lang = hreflangOf(site, l10n);
  return typeof lang === 'string' ? lang : undefined;
}

function partnerLink(partner: Partner, l10n: L10n): string {
  const name = textValue(displayName(partner, l10n));
  const site = partner.link?.value;
  return site ? link(site.href, name, languageOf(site, l10n)) : escape(name);
}

/** A link to the site of the programme, with a fragment that names an element. */
export function programmeLink(l10n: L10n, words?: string, fragment = ''): string {
  const site = bundled.programme.link!.value;
  const name = words ?? textValue(l10n.texts.programme.name ?? '');
  return link(site.href + fragment, name, languageOf(site, l10n));
}

/**
 * The content of the element in the page: names with links. It is for visitors without
 * JavaScript, for search engines, and for the time until the element is ready.
 */
export function fallback(configuration: Configuration, l10n: L10n): string {
  const items = partners(configuration).map((partner) => partnerLink(partner, l10n));
  // The element sets the direction only once it is ready.
  const dir = l10n.dir === 'rtl' ? ' dir="rtl"' : '';
  if (items.length === 0) return `<p${dir}>${programmeLink(l10n)}</p>`;
  if (items.length === 1) return `<p${dir}>${items[0]}</p>`;
  return `<ul${dir}>\n${items.map((item) => `  <li>${item}</li>`).join('\n')}\n</ul>`;
}
