import {html, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import type {DatedValue, Fact, Figure, Partner, Place, Sourced} from '../../model/types.js';
import {
  fieldLabel,
  placePattern,
  untilText,
  fillWithMarkup,
  localised,
  textsOf,
  withNote,
} from './text.js';
import {noteSigns, type Notes} from './sources.view.js';

/** A value that a fact had before. */
interface EarlierValue extends Sourced {
  /** Makes its text: `2022 : plus de 190`. */
  text(): unknown;
}

/** Gives the footnote signs of one fact of a row. */
type SignsOf = (fact: Sourced) => unknown;

/** One line of a description list. */
export interface FactRow {
  readonly id: string;
  readonly label: unknown;
  /** Whether the label is a text of the data; search looks in these. */
  readonly isFigure?: boolean;
  /**
   * Makes the value, which ends with its footnote signs. A function, because details that nobody
   * opens may never need it. Absent where the closed card shows the value, and this row has only the
   * earlier ones.
   */
  readonly value?: (signs: unknown, signsOf: SignsOf) => unknown;
  /** The facts that give the value. */
  readonly facts: readonly Fact<unknown>[];
  /** The earlier values, the newest first. */
  readonly earlier?: readonly EarlierValue[];
}

const earlierValues = <T>(
  {earlier = []}: Fact<T>,
  toText: (one: DatedValue<T>) => unknown,
  {msg, asOf}: L10n,
): EarlierValue[] =>
  earlier.map((one) => ({
    source: one.source,
    asOf: one.asOf,
    text: () =>
      fillWithMarkup(
        msg('{date}\u00a0: {value}', {
          id: 'earlier-value',
          desc: 'A value that a fact had before, and of when: “2022: more than 190”.',
        }),
        {
          date:
            asOf(one.asOf) ||
            msg('auparavant', {
              id: 'earlier',
              desc: 'In the place of the date of an earlier value, where that is not known.',
            }),
          value: toText(one),
        },
      ),
  }));

/** `Lyon, France`. */
export function placeText({city, country}: Place, l10n: L10n): unknown {
  return fillWithMarkup(placePattern(l10n), {
    city: localised(lookUp(l10n.texts.places, city) ?? city, l10n),
    country: l10n.country(country),
  });
}

/** `plus de 700`: the number and its precision, as far as that is known. */
function amountText(
  {value, qualifier}: DatedValue<number>,
  {unit}: Figure,
  {msg, number}: L10n,
): string {
  const pattern =
    qualifier === 'over'
      ? msg('plus de {n}', {id: 'over', desc: 'A figure is more than {n}.'})
      : qualifier === 'about'
        ? msg('environ {n}', {id: 'about', desc: 'A figure is about {n}.'})
        : '{n}';
  return fill(pattern, {n: number(value, unit)});
}

/** Cities separated as the language separates the items of a list. */
const citiesText = (offices: readonly Fact<Place>[], l10n: L10n) =>
  fillWithMarkup(l10n.list(offices.map((_, index) => `{${index}}`)), {
    ...offices.map(({value: {city}}) => localised(lookUp(l10n.texts.places, city) ?? city, l10n)),
  });

/** The facts of a partner as rows, the most important first. */
export function factRows(partner: Partner, l10n: L10n): FactRow[] {
  const {msg} = l10n;
  const {founded, seat, renamed, figures = [], offices, services} = partner;
  const {newName, formerName} = textsOf(partner, l10n) ?? {};
  return [
    founded && {
      id: 'founded',
      label: fieldLabel('founded', l10n),
      value: (signs: unknown) => [l10n.date(founded.value), signs],
      facts: [founded],
      earlier: earlierValues(founded, ({value}) => l10n.date(value), l10n),
    },
    seat && {
      id: 'seat',
      label: fieldLabel('seat', l10n),
      value: (signs: unknown) => [placeText(seat.value, l10n), signs],
      facts: [seat],
      earlier: earlierValues(seat, ({value}) => placeText(value, l10n), l10n),
    },
    services && {
      id: 'services',
      label: msg('Services associés', {
        id: 'services',
        desc: 'Label: national services (police, customs) that take part follow.',
      }),
      value: (_: unknown, signsOf: SignsOf) =>
        html`<ul>
          ${services.map((service) => {
            const {name, lang, country} = service.value;
            return html`<li>
              ${withNote(localised({value: name, lang}, l10n), l10n.country(country), l10n)}${signsOf(
                service,
              )}
            </li>`;
          })}
        </ul>`,
      facts: services,
    },
    ...figures.map((fact) => ({
      id: fact.id,
      label: localised(lookUp(l10n.texts.figures, fact.id) ?? fact.id, l10n),
      isFigure: true,
      value: (signs: unknown) => [
        withNote(amountText(fact, fact, l10n), l10n.asOf(fact.asOf), l10n),
        signs,
      ],
      facts: [fact],
      earlier: earlierValues(fact, (one) => amountText(one, fact, l10n), l10n),
    })),
    renamed &&
      formerName && {
        id: 'renamed',
        label: msg('Ancien nom', {
          id: 'former-name',
          desc: 'Label: the name that a partner had before it was renamed.',
        }),
        value: (signs: unknown) => [
          withNote(
            localised(formerName, l10n),
            untilText(l10n.asOf(renamed.value.slice(0, 7)), l10n),
            l10n,
          ),
          signs,
        ],
        facts: [renamed],
      },
    renamed &&
      !formerName &&
      newName && {
        id: 'renamed',
        label: msg('Nouveau nom', {
          id: 'new-name',
          desc: 'Label: the name a partner has taken since the programme’s page was written.',
        }),
        value: (signs: unknown) => [
          withNote(localised(newName, l10n), l10n.asOf(renamed.value), l10n),
          signs,
        ],
        facts: [renamed],
      },
    offices && {
      id: 'offices',
      label: msg('Bureaux', {id: 'offices', desc: 'Label: cities with offices follow.'}),
      value: (signs: unknown) => [citiesText(offices, l10n), signs],
      facts: offices,
    },
  ].filter((row) => !!row);
}

/** How many rows a closed card shows. */
const KEY_FACTS_MAX = 3;

/** The rows of a closed card: the newest values of the most important facts. */
export const keyFacts = (rows: readonly FactRow[]): FactRow[] =>
  rows.slice(0, KEY_FACTS_MAX).map((row) => ({...row, earlier: []}));

/**
 * The rows of the details: the earlier values of the key facts, and the other facts with all their
 * values.
 */
export const furtherFacts = (rows: readonly FactRow[]): FactRow[] => [
  ...rows
    .slice(0, KEY_FACTS_MAX)
    .filter(({earlier = []}) => earlier.length > 0)
    .map(({value: _, ...row}) => row),
  ...rows.slice(KEY_FACTS_MAX),
];

/**
 * `186 (vers 2024) (2022 : 183)`: the value, if the row shows it, and the earlier values, each with
 * its signs.
 */
function valueAndEarlier(
  {value, facts, earlier = []}: FactRow,
  notes: Notes | undefined,
  l10n: L10n,
): unknown {
  const signsOf: SignsOf = (fact) => noteSigns([fact], notes, l10n);
  let content = value?.(noteSigns(facts, notes, l10n), signsOf);
  for (const one of earlier) {
    const text = content ? withNote(content, one.text(), l10n) : one.text();
    content = [text, signsOf(one)];
  }
  return content;
}

/** The rows as a description list; nothing instead of an empty list. */
export const factList = (
  rows: readonly FactRow[],
  l10n: L10n,
  notes?: Notes,
): TemplateResult | typeof nothing =>
  rows.length === 0
    ? nothing
    : html`<dl part="facts">
        ${rows.map(
          (row) =>
            html`<div>
              <dt class=${row.isFigure ? 'figure' : nothing}>${row.label}</dt>
              <dd>${valueAndEarlier(row, notes, l10n)}</dd>
            </div>`,
        )}
      </dl>`;
