import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {record, removeOthers} from '../recorded.js';
import {openStories, show, type Storybook} from './story-page.js';

/** Where the expected trees are. */
export const folder = 'test/trees';

/** The stories whose trees are kept: each element, each layout, open and closed, and what fails. */
const kept = [
  'partner-card--expanded',
  'partner-card--row',
  'partner-card--compact',
  'partner-card--unknown-partner',
  'partner-list--own-header',
  'partner-list--table',
  'partner-list--compact',
  'partner-list--empty',
  'partner-list--limited',
  'directory--all-controls',
  'directory--filtering',
  'directory--searching',
  'directory--opening-details',
  'own-data--not-there',
  'directory--grouped-by-kind',
  'programme-overview--overview',
];

/** The language of the code, and one that is written the other way: the others are translated alike. */
const LANGUAGES = ['fr', 'ar'];

/** A story in a language. */
export interface Tree {
  readonly id: string;
  readonly lang: string;
  readonly file: string;
}

export const trees: readonly Tree[] = kept.flatMap((id) =>
  LANGUAGES.map((lang) => ({id, lang, file: `${id}.${lang}.yaml`})),
);

/**
 * Roles, names and states as Chromium tells them to assistive technology, one line each, indented
 * as they are nested. Plain text is left out but for what is said when it changes: who edits a
 * sentence need not come by here.
 */
export async function treeOf(page: Page, {id, lang}: Tree): Promise<string> {
  await show(page, id, {lang});
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  /** The text of a live region, which is announced and is not a name. */
  const textBelow = ({childIds = []}: (typeof nodes)[number]): string =>
    childIds.map((id) => String(byId.get(id)?.name?.value ?? '')).join(' ');
  const walk = (nodeId: string, depth: number): void => {
    const node = byId.get(nodeId);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value || (role === 'status' ? textBelow(node) : ''))
      .replace(/\s+/g, ' ')
      .trim();
    const skipped = node.ignored || SILENT.has(role);
    if (!skipped) {
      const states = (node.properties ?? [])
        .filter(({name, value}) => STATES.has(name) && ![false, 'false', ''].includes(value.value))
        .map(({name, value}) => `[${name}${value.value === true ? '' : `=${value.value}`}]`);
      if (node.description?.value) states.push(`[description=${node.description.value}]`);
      // A control that can open has the state `expanded`, true or false.
      const expanded = node.properties?.find(({name}) => name === 'expanded');
      if (expanded?.value.value === false) states.push('[collapsed]');
      lines.push(
        [`${'  '.repeat(depth)}- ${role}`, name && JSON.stringify(name), ...states]
          .filter(Boolean)
          .join(' '),
      );
    }
    for (const child of node.childIds ?? []) walk(child, skipped ? depth : depth + 1);
  };
  walk(nodes[0]!.nodeId, 0);
  return `${lines
    .slice(1)
    .map((line) => line.slice(2))
    .join('\n')}\n`;
}

/** Roles of what carries no meaning of its own. */
const SILENT = new Set([
  'none',
  'StaticText',
  'generic',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'MenuListPopup',
]);

/** States that assistive technology announces. */
const STATES = new Set([
  'level',
  'expanded',
  'selected',
  'checked',
  'disabled',
  'live',
  'invalid',
  'required',
]);

/** Records the trees again. */
export async function recordTrees(storybook: Storybook): Promise<void> {
  const page = await openStories(storybook);
  await page.setViewportSize({width: 1280, height: 900});
  for (const tree of trees) record(join(folder, tree.file), await treeOf(page, tree));
  removeOthers(
    folder,
    trees.map(({file}) => file),
  );
  await page.close();
}
