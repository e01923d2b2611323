import {CARD_LAYOUTS} from '../../model/attribute-values.js';
import {readList, readNumber, readOne, readSwitch, type Attributes} from './attributes.js';
import {readHide} from './hide.js';
import {printPartner, readLogos} from './partner.js';
import type {PrintedForm} from './printed-form.js';
import {make} from './tree.js';

/** The content of a card's frame; undefined where the page names a partner that there is not. */
export function printCard(form: PrintedForm, read: Attributes): Element | undefined {
  const {partners} = form;
  const ids = partners.map(([id]) => id);
  const [requested] = readList(read('partner'), ids);
  if (!requested && read('partner')?.trim()) return undefined;
  const partner = partners[Math.max(0, ids.indexOf(requested!))]!;
  const content = make(`div|part=item|data-partner=${partner[0]}`);
  content.append(
    printPartner(
      form,
      partner,
      Object.assign(readLogos(read), {
        arrangement: readOne(read('layout'), CARD_LAYOUTS),
        hide: readHide(read),
        level: readNumber(read('heading-level'), 6) ?? PARTNER_LEVEL,
        isAlone: true,
      }),
    ),
  );
  const details = content.querySelector('details');
  if (details) details.open = readSwitch(read('expanded'));
  return content;
}

/** Level of a card's heading where the page names none. */
const PARTNER_LEVEL = 3;
