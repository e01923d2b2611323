import {plain, type L10n} from '../../locale/l10n.js';
import type {Partner} from '../../model/types.js';
import {kindLabel, seatLabel} from '../../view/shared/labels.js';
import {title} from '../../view/shared/text.js';

/** Orders of the list; the first is the default. */
export const SORTS = ['programme', 'name', 'founded', 'kind', 'seat'] as const;
export type Sort = (typeof SORTS)[number];

type Key = (partner: Partner, l10n: L10n) => string;

const KEYS: Readonly<Record<Exclude<Sort, 'programme'>, Key>> = {
  name: (partner, l10n) => plain(title(partner, l10n)),
  founded: ({founded}) => founded?.value ?? '',
  kind: kindLabel,
  seat: seatLabel,
};

/** The partners in an order, as the language sorts; those that lack what it goes by stand last. */
export function ordered(
  partners: readonly Partner[],
  sort: Sort,
  descending: boolean,
  l10n: L10n,
): readonly Partner[] {
  if (sort === 'programme') return descending ? [...partners].reverse() : partners;
  const key = KEYS[sort];
  const sign = descending ? -1 : 1;
  // A key is made once for each partner, not once for each comparison.
  return partners
    .map((partner) => ({partner, key: key(partner, l10n)}))
    .sort((a, b) =>
      a.key && b.key
        ? sign * l10n.compare(a.key, b.key)
        : Number(a.key === '') - Number(b.key === ''),
    )
    .map(({partner}) => partner);
}
