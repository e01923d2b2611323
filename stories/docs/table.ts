import {createElement, type ReactNode} from 'react';
import './table.css';

/** A text in which backticks enclose code, as in the descriptions of the manifest. */
export const withCode = (text: string): ReactNode[] =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? createElement('code', {key: index}, part) : part));

export const code = (text: string): ReactNode => createElement('code', null, text);

interface Props {
  /** The id by which a test finds the table. */
  readonly name: string;
  readonly head: readonly string[];
  /** The first cell of each row is its header. */
  readonly rows: readonly (readonly ReactNode[])[];
  /** Whether all cells except the first are numbers. */
  readonly numeric?: boolean;
}

/**
 * A table of a page of the manual. Its roles are written out, because on narrow pages its cells
 * are displayed as blocks, one below the other, each with the name of its column.
 */
export const Table = ({name, head, rows, numeric = false}: Props): ReactNode =>
  createElement(
    'table',
    {role: 'table', className: numeric ? 'docs-table numeric' : 'docs-table', 'data-table': name},
    createElement(
      'thead',
      {role: 'rowgroup'},
      createElement(
        'tr',
        {role: 'row'},
        head.map((text) =>
          createElement('th', {key: text, role: 'columnheader', scope: 'col'}, text),
        ),
      ),
    ),
    createElement(
      'tbody',
      {role: 'rowgroup'},
      rows.map(([first, ...others], row) =>
        createElement(
          'tr',
          {key: row, role: 'row'},
          createElement('th', {role: 'rowheader', scope: 'row'}, first),
          others.map((cell, index) =>
            createElement('td', {key: index, role: 'cell', 'data-label': head[index + 1]}, cell),
          ),
        ),
      ),
    ),
  );
