import {
  Canvas,
  Controls,
  Description,
  DocsContainer,
  DocsContext,
  Source,
  Title,
  type DocsContainerProps,
} from '@storybook/addon-docs/blocks';
import {createElement, useContext, type ComponentProps, type ReactNode} from 'react';

/** The settings that the pages of Storybook without stories share. */

/** Whether who reads wants dark pages; asked once, for Storybook sets its own colours once. */
export const dark = matchMedia('(prefers-color-scheme: dark)').matches;

/** Each page is the main thing of its document, which Storybook leaves unsaid. */
export const InMain = (props: DocsContainerProps): ReactNode =>
  createElement('main', null, createElement(DocsContainer, props));

/** Code in the colours of the page. */
export const Code = (props: ComponentProps<typeof Source>): ReactNode =>
  createElement(Source, {dark, ...props});

/**
 * The page of an element: a story to try each attribute with, and where the stories are. The story
 * is the one that says `parameters.docs.tryIt`, where the first is long.
 */
export function ElementPage(): ReactNode {
  const stories = useContext(DocsContext).componentStories();
  const docsOf = ({parameters}: (typeof stories)[number]) => parameters['docs'] as Docs;
  const {moduleExport: of} = stories.find((one) => docsOf(one).tryIt) ?? stories[0]!;
  const links = stories.map((one) =>
    createElement(
      'li',
      {key: one.id},
      createElement('a', {href: `./?path=/story/${one.id}`, target: '_top'}, one.name),
      docsOf(one).description?.story && `: ${docsOf(one).description?.story}`,
    ),
  );
  return [
    createElement(Title, {key: 'title'}),
    createElement(Description, {key: 'description'}),
    createElement('h2', {key: 'try'}, 'Try it'),
    createElement(Canvas, {key: 'canvas', of}),
    createElement(Controls, {key: 'controls', of}),
    createElement('h2', {key: 'stories'}, 'Stories'),
    createElement('ul', {key: 'links'}, links),
  ];
}

interface Docs {
  readonly tryIt?: boolean;
  readonly description?: {readonly story?: string};
}
