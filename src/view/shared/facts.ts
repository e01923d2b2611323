import {html, nothing, type TemplateResult} from 'lit';
import {lookUp} from '../../internal/look-up.js';
import {fill} from '../../locale/fill-template.js';
import type {L10n} from '../../locale/l10n.js';
import type {Fact, Figure, Partner, Place} from '../../model/types.js';
import {partLabel, placePattern, until} from './labels.js';
import {noteSigns, type Notes} from './sources.js';
import {filled, localised, textsOf, withNote} from './text.js';

/** One line of a description list. */
export interface FactRow {
  readonly id: string;
  readonly label: unknown;
  /** Whether the label is a text of the data, in which words are found. */
  readonly isFigure?: boolean;
  /** Made where it is shown: what is behind a button may never be. The signs of its footnotes end it. */
  value(signs: unknown): unknown;
  /** What the value is taken from. */
  readonly facts: readonly Fact<unknown>[];
}

/** `Lyon, France`. */
export function place({city, country}: Place, l10n: L10n): unknown {
  return filled(placePattern(l10n), {
    city: localised(lookUp(l10n.texts.places, city) ?? city, l10n),
    country: l10n.country(country),
  });
}

/** `plus de 700 (vers 2024)`: the number, what is known of its precision, and its date. */
function figure({value, unit, qualifier, asOf}: Figure, l10n: L10n): unknown {
  const {msg} = l10n;
  const pattern =
    qualifier === 'over'
      ? msg('plus de {n}', {id: 'over', desc: 'A figure is more than {n}.'})
      : qualifier === 'about'
        ? msg('environ {n}', {id: 'about', desc: 'A figure is about {n}.'})
        : '{n}';
  return withNote(fill(pattern, {n: l10n.number(value, unit)}), l10n.asOf(asOf), l10n);
}

/** Cities separated as the language separates the items of a list. */
const cities = (offices: readonly Fact<Place>[], l10n: L10n) =>
  filled(l10n.list(offices.map((_, index) => `{${index}}`)), {
    ...offices.map(({value: {city}}) => localised(lookUp(l10n.texts.places, city) ?? city, l10n)),
  });

/** What the facts say of a partner, the most telling first. */
export function factRows(partner: Partner, l10n: L10n): FactRow[] {
  const {msg} = l10n;
  const {founded, seat, renamed, figures = [], offices, services} = partner;
  const {newName, formerName} = textsOf(partner, l10n) ?? {};
  return [
    founded && {
      id: 'founded',
      label: partLabel('founded', l10n),
      value: (signs: unknown) => [l10n.date(founded.value), signs],
      facts: [founded],
    },
    seat && {
      id: 'seat',
      label: partLabel('seat', l10n),
      value: (signs: unknown) => [place(seat.value, l10n), signs],
      facts: [seat],
    },
    services && {
      id: 'services',
      label: msg('Services associés', {
        id: 'services',
        desc: 'Label: national services (police, customs) that take part follow.',
      }),
      value: (signs: unknown) =>
        html`<ul>
          ${services.map(
            ({value: {name, lang, country}}, index) =>
              html`<li>
                ${withNote(localised({value: name, lang}, l10n), l10n.country(country), l10n)}${
                  index === services.length - 1 ? signs : nothing
                }
              </li>`,
          )}
        </ul>`,
      facts: services,
    },
    ...figures.map((fact) => ({
      id: fact.id,
      label: localised(lookUp(l10n.texts.figures, fact.id) ?? fact.id, l10n),
      isFigure: true,
      value: (signs: unknown) => [figure(fact, l10n), signs],
      facts: [fact],
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
            until(l10n.asOf(renamed.value.slice(0, 7)), l10n),
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
      value: (signs: unknown) => [cities(offices, l10n), signs],
      facts: offices,
    },
  ].filter((row) => !!row);
}

/** How many rows a card shows before it is opened. */
const KEY_ROWS = 3;

export const keyFacts = (rows: readonly FactRow[]): FactRow[] => rows.slice(0, KEY_ROWS);
export const furtherFacts = (rows: readonly FactRow[]): FactRow[] => rows.slice(KEY_ROWS);

/** A description list, or nothing rather than an empty one. */
export const factList = (
  rows: readonly FactRow[],
  l10n: L10n,
  notes?: Notes,
): TemplateResult | typeof nothing =>
  rows.length === 0
    ? nothing
    : html`<dl part="facts">
        ${rows.map(
          ({label, isFigure, value, facts}) =>
            html`<div>
              <dt class=${isFigure ? 'figure' : nothing}>${label}</dt>
              <dd>${value(noteSigns(facts, notes, l10n))}</dd>
            </div>`,
        )}
      </dl>`;
