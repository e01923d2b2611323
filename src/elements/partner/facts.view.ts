import {html, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import type {DatedValue, Fact, Figure, Partner, Place, Sourced} from '../../model/types.js';
import {
  cityName,
  countryAfterCity,
  fieldLabel,
  nameOfId,
  placePattern,
  untilText,
  fillWithMarkup,
  listText,
  localised,
  textsOf,
  withColon,
  withNote,
} from './text.js';

/** A value that a fact had before. */
interface EarlierValue extends Sourced {
  /** Makes its text: `2022 : plus de 190`. */
  text(): unknown;
}

/** One fact of a partner, or several of one kind. */
export interface FactRow {
  readonly id: string;
  readonly label: unknown;
  /** Whether the label is a text of the data; search looks in these. */
  readonly isFigure?: boolean;
  /**
   * Makes the value, as the details show it. A function, because details that nobody opens may never
   * need it.
   */
  readonly value: () => unknown;
  /** Makes the value as the line of a closed card shows it; absent where that lacks it. */
  readonly short?: (() => unknown) | undefined;
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
export function placeText(place: Place, l10n: L10n): unknown {
  const city = localised(cityName(place, l10n), l10n);
  const country = countryAfterCity(place, l10n);
  return country ? fillWithMarkup(placePattern(l10n), {city, country}) : city;
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

const citiesText = (offices: readonly Fact<Place>[], l10n: L10n) =>
  listText(
    offices.map(({value}) => localised(cityName(value, l10n), l10n)),
    l10n,
  );

/** `depuis 1923`. */
const sinceText = (year: string, {msg}: L10n): string =>
  fill(
    msg('depuis {year}', {
      id: 'since',
      desc: 'In the line of facts about a partner: the year of its foundation.',
    }),
    {year},
  );

const figureLabel = ({id}: Figure, l10n: L10n): unknown =>
  localised(lookUp(l10n.texts.figures, id) ?? nameOfId(id), l10n);

/** `Pays membres : 196`. */
const shortFigure = (fact: Figure, l10n: L10n): unknown =>
  html`${withColon(figureLabel(fact, l10n), l10n)} <b>${amountText(fact, fact, l10n)}</b>`;

/** The facts of a partner, in the order in which they are shown. */
export function factRows(partner: Partner, l10n: L10n): FactRow[] {
  const {msg} = l10n;
  const {founded, seat, renamed, figures = [], offices, services} = partner;
  const {newName, formerName} = textsOf(partner, l10n) ?? {};
  return [
    seat && {
      id: 'seat',
      label: fieldLabel('seat', l10n),
      value: () => placeText(seat.value, l10n),
      short: () => placeText(seat.value, l10n),
      facts: [seat],
      earlier: earlierValues(seat, ({value}) => placeText(value, l10n), l10n),
    },
    founded && {
      id: 'founded',
      label: fieldLabel('founded', l10n),
      value: () => l10n.date(founded.value),
      short: () => sinceText(l10n.date(founded.value), l10n),
      facts: [founded],
      earlier: earlierValues(founded, ({value}) => l10n.date(value), l10n),
    },
    ...figures.map((fact, index) => ({
      id: fact.id,
      label: figureLabel(fact, l10n),
      isFigure: true,
      value: () => withNote(amountText(fact, fact, l10n), l10n.asOf(fact.asOf), l10n),
      // The most important figure is the first.
      short: index === 0 ? () => shortFigure(fact, l10n) : undefined,
      facts: [fact],
      earlier: earlierValues(fact, (one) => amountText(one, fact, l10n), l10n),
    })),
    services && {
      id: 'services',
      label: msg('Services associés', {
        id: 'services',
        desc: 'Label: national services (police, customs) that take part follow.',
      }),
      value: () =>
        html`<ul>
          ${services.map(({value: {name, lang, country}}) => {
            const service = localised({value: name, lang}, l10n);
            return html`<li>${withNote(service, l10n.country(country), l10n)}</li>`;
          })}
        </ul>`,
      facts: services,
    },
    renamed &&
      formerName && {
        id: 'renamed',
        label: msg('Ancien nom', {
          id: 'former-name',
          desc: 'Label: the name that a partner had before it was renamed.',
        }),
        value: () =>
          withNote(
            localised(formerName, l10n),
            untilText(l10n.asOf(renamed.value.slice(0, 7)), l10n),
            l10n,
          ),
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
        value: () => withNote(localised(newName, l10n), l10n.asOf(renamed.value), l10n),
        facts: [renamed],
      },
    offices && {
      id: 'offices',
      label: msg('Bureaux', {id: 'offices', desc: 'Label: cities with offices follow.'}),
      value: () => citiesText(offices, l10n),
      facts: offices,
    },
  ].filter((row) => !!row);
}

/** The facts of the details: what the line of a closed card lacks, or says without its date. */
export const furtherFacts = (rows: readonly FactRow[]): FactRow[] =>
  rows.filter(({short, isFigure, earlier = []}) => !short || isFigure || earlier.length > 0);

/** Separates two facts of a line, as text: what is copied stays apart. */
const separator = html`<span class="separator">${'· '}</span>`;

/** A fact of a line, as one piece with what separates it from the one before. */
export const factOfLine = (text: unknown, index: number, isFigure = false): TemplateResult =>
  html`<span class=${isFigure ? 'figure' : nothing}>${index > 0 ? separator : nothing}${text}</span
    >${' '}`;

/** The most important facts in one line: `Lyon, France · depuis 1923 · Pays membres : 196`. */
export function factLine(rows: readonly FactRow[]): TemplateResult | typeof nothing {
  const facts = rows.filter(({short}) => short);
  if (facts.length === 0) return nothing;
  return html`<p class="fact-line" part="facts">
    ${facts.map(({short, isFigure}, index) => factOfLine(short!(), index, isFigure))}
  </p>`;
}

/** `186 (vers 2024) (2022 : 183)`: the value, and the earlier ones. */
const valueAndEarlier = ({value, earlier = []}: FactRow, l10n: L10n): unknown =>
  earlier.reduce((content, one) => withNote(content, one.text(), l10n), value());

/** One line of a description list. */
export const factItem = ({label, isFigure}: Pick<FactRow, 'label' | 'isFigure'>, value: unknown) =>
  html`<div>
    <dt class=${isFigure ? 'figure' : nothing}>${label}</dt>
    <dd>${value}</dd>
  </div>`;

/** The rows as items of a description list. */
export const factItems = (rows: readonly FactRow[], l10n: L10n): TemplateResult[] =>
  rows.map((row) => factItem(row, valueAndEarlier(row, l10n)));
