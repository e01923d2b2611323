import {ID_PLACE} from '../elements/base/attributes.js';
import type {Configuration} from './configuration.js';
import {shown} from './fallback.js';
import {OPTIONS} from './options.js';

/** The logo of one partner: an image of the site. */
export interface LogoFile {
  /** The id of the partner. */
  readonly id: string;
  /** The name of the file, as it must be in the folder. */
  readonly name: string;
  readonly address: string;
}

/** The address where no folder is named yet. */
const EXAMPLE = `/logos/${ID_PLACE}.svg`;

/** The logos that a configured element looks for, in its order; none where it shows no logos. */
export function logoFiles(configuration: Configuration): readonly LogoFile[] {
  const {element, attributes} = configuration;
  const hasLogos = OPTIONS[element].some(({attribute}) => attribute === 'logos');
  if (!hasLogos || attributes['layout'] === 'compact') return [];
  const {logos = EXAMPLE} = attributes;
  return shown(configuration).map((id) => {
    const address = logos.replaceAll(ID_PLACE, encodeURIComponent(id));
    return {id, name: address.replace(/^.*\//, ''), address};
  });
}

/** Whether the browser could show an image, by its address. */
const requested = new Map<string, Promise<boolean>>();

function canShow(address: string): Promise<boolean> {
  const before = requested.get(address);
  if (before) return before;
  const answer = new Promise<boolean>((resolve) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(true));
    image.addEventListener('error', () => resolve(false));
    image.src = address;
  });
  requested.set(address, answer);
  return answer;
}

/** The logos that the builder’s page cannot show, though their folder is named. */
export async function missingLogos(configuration: Configuration): Promise<readonly LogoFile[]> {
  if (!configuration.attributes['logos']) return [];
  const files = logoFiles(configuration);
  const answers = await Promise.all(files.map(({address}) => canShow(address)));
  return files.filter((_, index) => !answers[index]);
}

/**
 * A configuration for the preview: logos that are missing here have initials in their place, which are
 * as high. Where all are missing none is requested, because an image out of view would not be either.
 */
export function withInitials(
  configuration: Configuration,
  missing: readonly LogoFile[],
): Configuration {
  if (missing.length === 0) return configuration;
  const {logos, ...others} = configuration.attributes;
  const areAllMissing = missing.length === logoFiles(configuration).length;
  const attributes = areAllMissing || !logos ? others : {...others, logos};
  return {...configuration, attributes: {...attributes, monograms: ''}};
}
