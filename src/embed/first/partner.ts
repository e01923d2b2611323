import type {PrintedForm, PrintedPartner} from './printed-form.js';
import {removeHidden} from './hide.js';
import {make, nodesOf} from './tree.js';
import {readSwitch, type Attributes} from './attributes.js';

/** How a partner is printed. */
export interface PartnerSettings {
  readonly arrangement: 'card' | 'row' | 'compact';
  readonly hide: readonly string[];
  /** Level of its heading. */
  readonly level: number;
  /** Address of the site's logos, with `{id}` in the place of the partner's id. */
  readonly logos: string | null;
  readonly monograms: boolean;
  /** Whether it is alone, in a card. */
  readonly isAlone?: boolean;
}

/** Level of partners in the printed form. */
const PRINTED_LEVEL = 3;

export const readLogos = (read: Attributes) => ({
  logos: /\{id\}/.test(read('logos') ?? '') ? read('logos')!.trim() : null,
  monograms: readSwitch(read('monograms')),
});

function addLogo(
  slot: Element,
  [id, , , letters]: PrintedPartner,
  {logos, monograms}: PartnerSettings,
): void {
  if (logos) {
    const image = make(
      'img|class=logo|part=logo-image|alt=|loading=lazy|decoding=async',
    ) as HTMLImageElement;
    // A logo that does not load leaves no gap.
    image.addEventListener('error', () => {
      image.hidden = true;
    });
    image.setAttribute('src', logos.replaceAll('{id}', encodeURIComponent(id)));
    slot.append(image);
  }
  if (monograms) {
    const monogram = make('span|class=monogram|part=monogram|aria-hidden=true');
    monogram.append(letters);
    slot.append(monogram);
  }
}

/** Makes one line of a whole partner: its name and its kind. */
function toLine(place: ParentNode, isAlone = false): Element {
  const line = make('div|class=line|part=card');
  const heading = place.querySelector('[part=heading]')!;
  const kind = place.querySelector('.kind');
  if (isAlone) line.append(heading);
  else {
    // Only screen readers say the full names.
    const long = heading.querySelector('.long');
    if (long) long.className = 'visually-hidden';
    line.append(...heading.childNodes);
  }
  if (kind) {
    const text = make('span|class=kind|part=kind-name');
    text.append(...kind.childNodes);
    line.append(' ', text);
  }
  return line;
}

/** One partner, as it is shown at its place in a list or in a card. */
export function printPartner(
  form: PrintedForm,
  partner: PrintedPartner,
  settings: PartnerSettings,
): Node {
  const {arrangement, hide, level, isAlone} = settings;
  const place = nodesOf(form, partner[4], level - PRINTED_LEVEL, partner[0]);
  removeHidden(place, hide);
  if (hide.includes('link')) {
    for (const link of place.querySelectorAll('[part=link]')) link.replaceWith(...link.childNodes);
  }
  if (arrangement === 'compact') return toLine(place, isAlone);
  place.querySelector('article')!.className = arrangement;
  const slot = place.querySelector('slot')!;
  addLogo(slot, partner, settings);
  if (isAlone) {
    slot.setAttribute('name', 'logo');
    place.querySelector('.body')!.append(make('slot|name=actions'));
  }
  return place;
}
