import {html, nothing, svg, type TemplateResult} from 'lit';
import {lookUp} from '../../model/objects.js';
import {fill} from '../../locale/format.js';
import type {L10n} from '../../locale/l10n.js';
import {
  timelineOf,
  type Ending,
  type Span,
  type State,
  type Timeline,
  type Track,
} from '../../model/timeline.js';
import type {Phase, Project} from '../../model/types.js';
import {heading} from '../base/frame.js';
import {untilText, localised, withNote} from '../partner/text.js';
import {phaseNames, projectName} from '../partner/projects.view.js';
import {endingText, startText} from './period.view.js';
import {bar, barLabel, isJoined, LANE_EM, patterns, todayLine, toX} from './bar.view.js';
import type {SectionView} from './overview.view.js';

function stateText(state: State, {msg}: L10n): string {
  switch (state) {
    case 'ended':
      return msg('terminé', {id: 'state-ended', desc: 'State of a project.'});
    case 'running':
      return msg('en cours', {
        id: 'state-running',
        desc: 'State of a project: it has begun, and a source gives an end that is ahead.',
      });
    case 'upcoming':
      return msg('à venir', {id: 'state-upcoming', desc: 'State of a project that begins later.'});
    case 'due':
      return msg('devrait être terminé', {
        id: 'state-due',
        desc: 'State of a project: its planned end has passed, and no source says that it has ended.',
      });
    case 'unknown':
      return msg('état non précisé', {
        id: 'state-unknown',
        desc: 'State of a project: it may go on or have ended, the sources do not say.',
      });
  }
}

/** `mai 2021 à octobre 2023`, or when it started. */
function spanText(start: string, end: string | undefined, l10n: L10n): string {
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

/**
 * The dates of a phase without a start: `jusqu’en décembre 2024 (début inconnu)`, or a remark alone.
 */
function endText(end: string | undefined, l10n: L10n): unknown {
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

/** A phase, or the whole of a project; only one that is drawn has an ending. */
type Dates = Partial<Pick<Span, 'id' | 'start' | 'end' | 'ending'>>;

function datesText({start, end, ending}: Dates, l10n: L10n): unknown {
  if (start === undefined) return endText(end, l10n);
  const note = ending && ending !== 'known' && endingText(ending, l10n);
  return withNote(spanText(start, end, l10n), note, l10n);
}

/**
 * Every phase in words, in the order of the data; for a project without phases, the project itself.
 */
function phaseList({project: {phases = []}, spans}: Track, l10n: L10n): TemplateResult {
  const drawn = (phase: Phase): Dates => spans.find(({id}) => id === phase.id) ?? phase;
  const all: readonly Dates[] = phases.length > 0 ? phases.map(drawn) : spans;
  return html`<ul role="list">
    ${all.map(
      (one) =>
        html`<li>
          ${one.id && html`<b>${phaseNames([one.id], l10n)}</b>${' '}`}<span
            >${datesText(one, l10n)}</span
          >
        </li>`,
    )}
  </ul>`;
}

/** All dates in words, in a line that opens: the drawing says them by its bars alone. */
const datesView = ({tracks}: Timeline, l10n: L10n): TemplateResult =>
  html`<details class="dates" part="dates">
    <summary>
      ${l10n.msg('Dates en toutes lettres', {
        id: 'dates-in-words',
        desc: 'Line below the timeline that opens the dates of all projects and phases in words.',
      })}
    </summary>
    <dl>
      ${tracks.map(
        (track) =>
          html`<div>
            <dt>${shortProject(track.project, l10n)}</dt>
            <dd>${phaseList(track, l10n)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;

const shortProject = ({id}: Project, l10n: L10n): unknown =>
  localised(lookUp(l10n.texts.projects, id)?.acronym ?? projectName(id, l10n), l10n);

/** The bars of a project, and the reader’s date; static HTML and paper do not have it. */
const trackView = ({spans, lanes}: Track, today: number | undefined, l10n: L10n): TemplateResult =>
  html`<svg class="track" height="${lanes * LANE_EM}em" aria-hidden="true">
    ${spans.map((span) => svg`${bar(span, span.lane, l10n, isJoined(span, spans))}${barLabel(span, l10n)}`)}
    ${today === undefined ? nothing : todayLine(today, lanes, l10n)}
  </svg>`;

/** The years, and what the bars are filled with. */
const axisView = ({years}: Timeline, l10n: L10n): TemplateResult =>
  html`<svg class="axis" aria-hidden="true">
    ${patterns(l10n)}
    ${years.map(({year, from}) => {
      const x = toX(from, l10n);
      return svg`${' '}<g>
        <line x1=${x} x2=${x} y1="0.2em" y2="100%" />
        <text x=${x} dx=${l10n.dir === 'rtl' ? '-0.25em' : '0.25em'} y="1em"
          text-anchor=${l10n.dir === 'rtl' ? 'end' : 'start'}>${l10n.date(String(year))}</text>
      </g>`;
    })}
  </svg>`;

const legendItem = (picture: unknown, words: string, name: string): TemplateResult =>
  html`<li class=${name}><svg class="track">${picture}</svg> ${words}</li>`;

/** The meaning of bars that are not solid, and of the line. */
function legendView({tracks}: Timeline, l10n: L10n): TemplateResult {
  const {msg} = l10n;
  const spans = tracks.flatMap((track) => track.spans);
  const sample = (ending: Ending) =>
    bar({start: '', end: undefined, ending, from: 0, sureTo: 0.65, to: 1}, 0, l10n);
  const items: TemplateResult[] = [];
  if (spans.some(({ending}) => ending === 'planned' || ending === 'computed')) {
    const words = msg('fin prévue ou estimée', {
      id: 'end-expected',
      desc: 'Legend of the timeline: the end was planned, or worked out from a length.',
    });
    items.push(legendItem(sample('planned'), words, 'bar'));
  }
  if (spans.some(({start, ending}) => start === undefined || ending === 'unknown')) {
    const words = msg('début ou fin inconnus', {
      id: 'date-unknown',
      desc: 'Legend of the timeline: the sources do not say when a phase began or ended.',
    });
    items.push(legendItem(sample('unknown'), words, 'bar'));
  }
  // In static HTML it keeps its place, so that nothing moves when the script draws the line.
  const words = msg('aujourd’hui', {id: 'today', desc: 'Legend of the timeline: today’s date.'});
  const line = svg`<line class="today" x1="50%" x2="50%" y1="0" y2="100%" />`;
  items.push(legendItem(line, words, 'today'));
  return html`<ul class="legend" part="legend" aria-hidden="true">
    ${items}
  </ul>`;
}

/**
 * Projects and phases as bars on an axis of years, with the state of each project in words, and all
 * dates in words below.
 */
export const timelineSection: SectionView = ({directory, today}, level, l10n) => {
  const timeline = timelineOf(directory, today);
  return html`<section part="timeline-section">
    ${heading(
      level,
      'timeline',
      l10n.msg('Calendrier des projets', {
        id: 'timeline',
        desc: 'Heading: when projects and their phases started and ended.',
      }),
    )}
    <div class="timeline" part="timeline">
      ${legendView(timeline, l10n)}
      <div class="chart">
        ${axisView(timeline, l10n)}
        <dl>
          ${timeline.tracks.map(
            (track) =>
              html`<div>
                <dt>${shortProject(track.project, l10n)}</dt>
                <dd>
                  <span class="state">${stateText(track.state, l10n)}</span
                  >${trackView(track, timeline.today, l10n)}
                </dd>
              </div>`,
          )}
        </dl>
      </div>
      ${datesView(timeline, l10n)}
    </div>
  </section>`;
};
