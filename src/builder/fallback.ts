import {textValue, type Link, type Partner} from '../model/types.js';
import type {L10n} from '../locale/l10n.js';
import {bundled} from '../model/bundled.js';
import {select} from '../model/directory.js';
import {hreflang} from '../elements/partner/links.view.js';
import {title} from '../elements/partner/text.js';
import {escape} from '../render/escape.js';
import type {Configuration} from './configuration.js';
import {link} from './markup.js';

const list = (value: string | undefined) => value?.split(' ');

/** The partners that a configured element shows. */
function partners({element, attributes}: Configuration): readonly Partner[] {
  const {partner, partners: named, exclude, kind, project} = attributes;
  switch (element) {
    case 'partner-card':
      return bundled.partners.filter(({id}, index) => (partner ? id === partner : index === 0));
    case 'partner-list':
      return select(bundled, {
        ...(named && {partners: list(named)!}),
        ...(exclude && {exclude: list(exclude)!}),
        ...(kind && {kind: list(kind)!}),
        ...(project && {project: list(project)!}),
      });
    case 'programme-overview':
      return [];
  }
}

/** Their ids. */
export const shown = (configuration: Configuration): readonly string[] =>
  partners(configuration).map(({id}) => id);

/** The language of where a link leads, where it is known. */
function languageOf(site: Link, l10n: L10n): string | undefined {
  const found = hreflang(site, l10n);
  return typeof found === 'string' ? found : undefined;
}

function named(partner: Partner, l10n: L10n): string {
  const name = textValue(title(partner, l10n));
  const site = partner.link?.value;
  return site ? link(site.href, name, languageOf(site, l10n)) : escape(name);
}

/** The programme, with a link to its own site, and there to a fragment that asks for an element. */
export function programmeLink(l10n: L10n, words?: string, fragment = ''): string {
  const site = bundled.programme.link!.value;
  const name = words ?? textValue(l10n.texts.programme.name ?? '');
  return link(site.href + fragment, name, languageOf(site, l10n));
}

/**
 * What a page holds inside the element: names with links, for visitors without
 * JavaScript, for search engines, and until the element is ready.
 */
export function fallback(configuration: Configuration, l10n: L10n): string {
  const items = partners(configuration).map((partner) => named(partner, l10n));
  // Until the element is ready nothing else says how it is to be read.
  const dir = l10n.dir === 'rtl' ? ' dir="rtl"' : '';
  if (items.length === 0) return `<p${dir}>${programmeLink(l10n)}</p>`;
  if (items.length === 1) return `<p${dir}>${items[0]}</p>`;
  return `<ul${dir}>\n${items.map((item) => `  <li>${item}</li>`).join('\n')}\n</ul>`;
}
