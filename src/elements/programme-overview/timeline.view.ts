import {html, nothing, svg, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import {
  timelineOf,
  type Ending,
  type Span,
  type Stretch,
  type Timeline,
  type Track,
} from '../../model/timeline.js';
import type {Phase} from '../../model/types.js';
import {heading} from '../base/frame.js';
import {untilText, localised, withNote} from '../partner/text.js';
import {phaseName, phaseNames} from '../partner/projects.view.js';
import {startText} from './projects.view.js';
import type {SectionView} from './overview.view.js';

/** Height of a lane, in em; a bar takes most of it. */
const LANE_EM = 1.9;
/** The smallest width of an axis that is drawn, and the width of a letter of a label, in em. */
const AXIS_MIN_EM = 30;
const LETTER_EM = 0.75;

const ENDINGS: readonly Ending[] = ['known', 'planned', 'computed', 'unknown'];

const percent = (fraction: number) => `${+(fraction * 100).toFixed(2)}%`;

/**
 * A position on the axis. In a language that is written from right to left, time runs that way too.
 */
const toX = (fraction: number, {dir}: L10n) => percent(dir === 'rtl' ? 1 - fraction : fraction);

/** The left edge of a stretch: SVG counts from there in both directions. */
const leftEdge = ({from, to}: Stretch, l10n: L10n) => toX(l10n.dir === 'rtl' ? to : from, l10n);

function endingText(ending: Ending, {msg}: L10n): string {
  switch (ending) {
    case 'known':
      return msg('dates connues', {id: 'dates-known', desc: 'Legend of the timeline.'});
    case 'planned':
      return msg('fin prévue', {
        id: 'end-planned',
        desc: 'Of a phase: its end lay ahead when the source was written.',
      });
    case 'computed':
      return msg('fin estimée', {
        id: 'end-computed',
        desc: 'Of a phase: its end was worked out from its start and length.',
      });
    case 'unknown':
      return msg('fin inconnue', {
        id: 'end-unknown',
        desc: 'Of a project or phase: it may go on or have ended, the sources do not say.',
      });
  }
}

/** `mai 2021 à octobre 2023`, or when it started. */
function spanText({start, end}: Span, l10n: L10n): string {
  // For a reader, the month is enough.
  const month = (date: string) => l10n.date(date.slice(0, 7), 'long');
  return end
    ? fill(
        l10n.msg('{start} à {end}', {
          id: 'from-to',
          desc: 'A stretch of time, from one month or year to another.',
        }),
        {start: month(start), end: month(end)},
      )
    : startText(month(start), l10n);
}

const endingNote = ({ending}: Span, l10n: L10n) =>
  ending === 'known' ? '' : endingText(ending, l10n);

/** A bar. It begins with a strong line; its end shows how well the end is known. */
function bar(stretch: Stretch, ending: Ending, lane: number, l10n: L10n): TemplateResult {
  const y = lane * LANE_EM + 0.25;
  const start = toX(stretch.from, l10n);
  const open = ending === 'unknown';
  return svg`<rect
      class=${ending}
      x=${leftEdge(stretch, l10n)}
      y="${y}em"
      width=${percent(stretch.to - stretch.from)}
      height="1.4em"
      fill=${open ? 'url(#fade)' : nothing}
      stroke=${open ? 'url(#trail)' : nothing}
    /><line x1=${start} x2=${start} y1="${y}em" y2="${y + 1.4}em" />`;
}

function spanLabel({id = '', from, to, lane}: Span, l10n: L10n) {
  const name = phaseName(id);
  if (!name || name.length * LETTER_EM > (to - from) * AXIS_MIN_EM) return nothing;
  const rtl = l10n.dir === 'rtl';
  return svg`<text
    x=${toX(from, l10n)}
    dx=${rtl ? '-0.5em' : '0.5em'}
    y="${lane * LANE_EM + 1}em"
    dy="0.3em"
    text-anchor=${rtl ? 'end' : 'start'}
  >${name}</text>`;
}

const track = (spans: readonly Span[], lanes: number, l10n: L10n) =>
  html`<svg class="track" height="${lanes * LANE_EM}em" aria-hidden="true">
    ${spans.map((span) => svg`${bar(span, span.ending, span.lane, l10n)}${spanLabel(span, l10n)}`)}
  </svg>`;

/**
 * The dates of a phase without a start, which the axis cannot show: `jusqu’en décembre 2024 (début
 * inconnu)`, or a remark alone.
 */
function endText({end}: Phase, l10n: L10n): unknown {
  const {msg} = l10n;
  return end
    ? withNote(
        untilText(l10n.date(end.slice(0, 7), 'long'), l10n),
        msg('début inconnu', {
          id: 'start-unknown',
          desc: 'Of a phase: the sources do not say when it began.',
        }),
        l10n,
      )
    : msg('dates inconnues', {
        id: 'dates-unknown',
        desc: 'Of a phase: the sources do not say when it began or ended.',
      });
}

/**
 * Every phase in words, in the order of the data; for a project without phases, the project itself.
 */
function phaseList({project, spans}: Track, l10n: L10n): TemplateResult {
  const {phases = []} = project;
  const all =
    phases.length > 0
      ? phases.map((phase) => spans.find(({id}) => id === phase.id) ?? phase)
      : spans;
  return html`<ul role="list">
    ${all.map(
      (one) =>
        html`<li>
          ${one.id && html`<b>${phaseNames([one.id], l10n)}</b>`}
          <span
            >${
              'ending' in one
                ? withNote(spanText(one, l10n), endingNote(one, l10n), l10n)
                : endText(one, l10n)
            }</span
          >
        </li>`,
    )}
  </ul>`;
}

/** The years, and the gradients in which open bars end. */
function axis({years}: Timeline, l10n: L10n): TemplateResult {
  const [from, to] = l10n.dir === 'rtl' ? [1, 0] : [0, 1];
  const fade = (id: string) => svg`<linearGradient id=${id} x1=${from} x2=${to}>
    <stop /><stop offset="1" stop-opacity="0" />
  </linearGradient>`;
  return html`<svg class="axis" aria-hidden="true">
    ${fade('fade')}${fade('trail')}
    ${years.map(({year, from, to}) => {
      const x = toX(from, l10n);
      return svg`<g>
        <line x1=${x} x2=${x} y1="1.75em" y2="100%" />
        <text x=${toX((from + to) / 2, l10n)} y="1.1em">${l10n.date(String(year))}</text>
      </g>`;
    })}
  </svg>`;
}

function endingLegend({tracks}: Timeline, l10n: L10n): TemplateResult {
  const used = new Set(tracks.flatMap(({spans}) => spans.map(({ending}) => ending)));
  return html`<ul class="legend" part="legend" aria-hidden="true">
    ${ENDINGS.filter((ending) => used.has(ending)).map(
      (ending) =>
        html`<li>
          <svg class="track">${bar({from: 0, to: 1}, ending, 0, l10n)}</svg>
          ${endingText(ending, l10n)}
        </li>`,
    )}
  </ul>`;
}

/**
 * Projects and phases on an axis of years, if there is room for it, with the same in words below.
 * The words are for everybody; a narrow page shows the words alone.
 */
export const timelineSection: SectionView = ({directory}, level, l10n) => {
  const timeline = timelineOf(directory);
  return html`<section part="timeline-section" aria-labelledby="timeline">
    ${heading(
      level,
      'timeline',
      l10n.msg('Calendrier des projets', {
        id: 'timeline',
        desc: 'Heading: when projects and their phases started and ended.',
      }),
    )}
    <div class="timeline" part="timeline">
      ${endingLegend(timeline, l10n)}
      <div>
        ${axis(timeline, l10n)}
        <dl>
          ${timeline.tracks.map(
            (one) =>
              html`<div>
                <dt>
                  ${localised(
                    lookUp(l10n.texts.projects, one.project.id)?.acronym ?? one.project.id,
                    l10n,
                  )}
                </dt>
                <dd>${track(one.spans, one.lanes, l10n)}${phaseList(one, l10n)}</dd>
              </div>`,
          )}
        </dl>
      </div>
    </div>
  </section>`;
};
