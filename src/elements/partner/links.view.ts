import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import type {Link} from '../../model/types.js';

/** Name of a site as people say it: its host without `www.`; of a mailbox, its address. */
export function siteName(href: string): string {
  const {host, pathname} = new URL(href);
  return host.replace(/^www\./, '') || pathname;
}

/** The language to announce for a site: the reader's own where the site speaks it. */
export const hreflang = ({hreflang: languages}: Link, l10n: L10n) =>
  languages.find((language) => language === l10n.lang) ?? languages.at(0) ?? nothing;

/** A link under the site's own name; with a subject, where several links lead to one site. */
export function siteLink(link: Link, l10n: L10n, subject?: string): TemplateResult {
  const {msg} = l10n;
  const name = siteName(link.href);
  const label =
    subject &&
    fill(
      msg('{site}\u00a0: {subject}', {
        id: 'link-about',
        desc: 'Accessible name of a link: the name of a site, and what its page is about.',
      }),
      {site: name, subject},
    );
  return html`<a href=${link.href} hreflang=${hreflang(link, l10n)} aria-label=${label ?? nothing}
    ><bdi>${name}</bdi></a
  >`;
}
