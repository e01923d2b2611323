import type {Content, Row} from '../content.js';
import {LABELS} from '../markup.js';

type Props = Readonly<Record<string, string>> | null;

/** The function that makes an element in a framework: `createElement`, `h`. */
type Make<Node> = (name: string, props: Props, children: readonly (Node | string)[]) => Node;

/**
 * The list as a tree of a framework's own nodes.
 *
 * @param classes the framework's name for the attribute `class`
 */
export function tree<Node>(
  h: Make<Node>,
  classes: 'class' | 'className',
  content: readonly Content[],
): Node[] {
  const rows = (list: readonly Row[]) =>
    list.length
      ? [
          h(
            'dl',
            null,
            list.map(([term, text]) =>
              h('div', null, [h('dt', null, [term]), h('dd', null, [text])]),
            ),
          ),
        ]
      : [];
  const article = (one: Content) =>
    h('li', {key: one.id}, [
      h('article', {[classes]: 'card', 'aria-labelledby': `n-${one.id}`}, [
        h('div', {[classes]: 'head'}, [
          h('div', null, [h('h3', {id: `n-${one.id}`}, [one.title]), h('p', null, [one.kind])]),
        ]),
        h('p', null, [one.summary]),
        ...rows(one.facts),
        h(
          'ul',
          {[classes]: 'tags', 'aria-label': LABELS.projects},
          one.tags.map((tag) => h('li', null, [tag])),
        ),
        h('details', null, [
          h('summary', null, [LABELS.more]),
          ...one.description.map((text) => h('p', null, [text])),
          ...rows(one.further),
          ...rows(one.roles),
          h('h4', null, [LABELS.sources]),
          h(
            'ol',
            null,
            one.sources.map(([href, text]) => h('li', null, [h('a', {href}, [text])])),
          ),
        ]),
        ...(one.link ? [h('a', {href: one.link[0]}, [one.link[1]])] : []),
      ]),
    ]);
  return [h('h2', null, [LABELS.title]), h('ul', {[classes]: 'grid'}, content.map(article))];
}
