import {css, unsafeCSS, type CSSResult} from 'lit';

/**
 * Keeps the places of what the second script brings, so that nothing moves when it comes. What has the
 * attribute `data-awaited` waits for its content. The lines that open sources are printed unseen, and
 * so is a search box in the place of other controls.
 */
export const awaited = css`
  .rest > [data-awaited] {
    block-size: max(2em, 24px);
    margin-block-start: var(--_pfig-space);
  }

  /* Another row of a label and a field below it. */
  @container (42em <= inline-size <= 80em) {
    .controls > [data-awaited] {
      block-size: calc(3.7125em + 0.25 * var(--_pfig-space));
      flex: 1 0 100%;
    }
  }

  details[data-awaited] {
    font-size: 0.875em;
  }

  :is(.controls, details)[data-awaited] {
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
