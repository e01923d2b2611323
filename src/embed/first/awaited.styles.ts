import {css, unsafeCSS, type CSSResult} from 'lit';

/**
 * Keeps the places of what the second script brings, so that nothing moves when it comes. What is
 * empty and has the attribute `data-awaited` waits for its content; the lines that open sources are
 * printed unseen.
 */
export const awaited = css`
  .bar[data-awaited]:empty {
    /* A label, and a field below it. */
    block-size: calc(3.7125em + 0.25 * var(--_pfig-space));
    margin-block-end: calc(0.5 * var(--_pfig-space));
  }

  @container (42em <= inline-size <= 80em) {
    .bar[data-awaited='2']:empty {
      block-size: calc(7.425em + 1.25 * var(--_pfig-space));
    }
  }

  .rest[data-awaited]:empty {
    block-size: max(2em, 24px);
    margin-block-start: var(--_pfig-space);
  }

  details[data-awaited] {
    font-size: 0.875em;
    visibility: hidden;
  }
`;

/**
 * The height of a section in em where the element is at most that wide, in em: from wide to narrow, and
 * at first at any width.
 */
export type Heights = readonly (readonly [width: number | null, height: number])[];

/** The heights of the sections of which only the heading is printed, by the name of the section. */
export type Places = Readonly<Record<string, Heights>>;

function placeRule(section: string, [width, height]: Heights[number]): string {
  const rule = `[part=${section}-section][data-awaited]{min-block-size:${height}em}`;
  return width === null ? rule : `@container(inline-size<=${width}em){${rule}}`;
}

/**
 * The places of the sections of which only the heading is printed. A section that is taken over keeps
 * its place, so that nothing moves below it.
 *
 * @param places the heights in one language, as measured with the bundled data: names take more lines
 *   in one language than in another, and what is too high would stay empty.
 */
export function awaitedSections(places: Places): CSSResult {
  const rules = Object.entries(places).flatMap(([section, heights]) =>
    heights.map((height) => placeRule(section, height)),
  );
  return css`
    /* Otherwise the margin below the heading would be one below the place in WebKit. */
    section[data-awaited] {
      display: flow-root;
    }

    ${unsafeCSS(rules.join('\n'))}
  `;
}
