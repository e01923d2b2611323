import {html, nothing, type TemplateResult} from 'lit';
import type {L10n} from '../../locale/l10n.js';
import {type Partner, textValue} from '../../model/types.js';
import {ID_PLACE} from '../base/attributes.js';
import type {PartnerOptions} from './partner.view.js';
import {displayName, monogram} from './text.js';

/** The sign of a partner: an image of the page or of the data, or letters. */

/** The image for a partner: that of the data, else that of the site. */
function imageOf({id, logo}: Partner, logos: string | undefined) {
  return logo ?? (logos && {src: logos.replaceAll(ID_PLACE, encodeURIComponent(id))});
}

/** The name of the slot for the logo of a partner among others. */
export const logoSlot = ({id}: Partner): string => `logo-${id}`;

/**
 * The sign of a partner, in a slot that the page may fill. The image says nothing that the name
 * beside it does not, so it has no text. If it fails, its box goes, and the letters, where the page
 * asks for them, take its place.
 */
export function logoView(
  partner: Partner,
  slot: string,
  {logos, monograms}: Pick<PartnerOptions, 'logos' | 'monograms'>,
  l10n: L10n,
): TemplateResult {
  const image = imageOf(partner, logos);
  return html`<slot name=${slot}
    >${
      image
        ? html`<img
            class="logo"
            part="logo-image"
            src=${image.src}
            width=${image.width ?? nothing}
            height=${image.height ?? nothing}
            alt=""
            loading="lazy"
            decoding="async"
          />`
        : nothing
    }${
      monograms
        ? html`<span class="monogram" part="monogram" aria-hidden="true"
            >${monogram(textValue(displayName(partner, l10n)))}</span
          >`
        : nothing
    }</slot
  >`;
}
