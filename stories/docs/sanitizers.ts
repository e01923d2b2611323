import {createElement, type ReactNode} from 'react';
import type {Measured} from '../../test/sanitizers/systems.js';
import type {Verdict} from '../../test/sanitizers/verdict.js';
import {Table, withCode} from './table.js';

const ELEMENT = {'as asked': 'element', defaults: 'element with defaults', none: ''} as const;

function verdict({element, fallback}: Verdict): string {
  const results = [ELEMENT[element], fallback === 'none' ? '' : fallback].filter(Boolean);
  return results.join(', ') || 'nothing';
}

/** The last measured results of filters and editors for each form of an element. */
export const FilterTable = ({measured}: {readonly measured: Measured}): ReactNode =>
  createElement(Table, {
    name: 'filters',
    head: ['filter or editor', 'version', 'tag', 'div', 'link'],
    rows: Object.entries(measured).map(([label, {version, tag, div, link}]) => [
      withCode(label),
      version,
      verdict(tag),
      verdict(div),
      verdict(link),
    ]),
  });
