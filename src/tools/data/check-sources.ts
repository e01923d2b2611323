import type {SourcesFile} from './sources.js';

/** `data/source-hosts.json`: the sites that may be sources, each with its owner. */
export type SourceHosts = Readonly<Record<string, string>>;

/** True for an address on a site, on a subdomain of it, or below its path. */
function isOn(address: string, site: string): boolean {
  const [host = '', ...steps] = site.split('/');
  const {hostname, pathname} = new URL(address);
  const path = `/${steps.join('/')}`;
  return (
    (hostname === host || hostname.endsWith(`.${host}`)) &&
    (steps.length === 0 || pathname === path || pathname.startsWith(`${path}/`))
  );
}

/** A line for each source with an address that is on none of the sites. */
export function checkSources(sources: SourcesFile, hosts: SourceHosts): string[] {
  const sites = Object.keys(hosts);
  return Object.entries(sources).flatMap(([key, {href}]) => {
    const address = href ?? (/^https?:/.test(key) ? key : undefined);
    if (!address || sites.some((site) => isOn(address, site))) return [];
    return [
      `data/sources.json /sources: found "${address}", expected a site that data/source-hosts.json lists, ` +
        'official or primary; name the page of the body itself, or the document without an address, ' +
        'or leave the fact out',
    ];
  });
}
