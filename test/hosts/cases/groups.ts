import type {Cases} from './case.js';
import {placement} from './placement.js';

/** All pages, by group: what the README counts, and the title of each group there. */
export const groups: Readonly<Record<string, Cases>> = {placement};

export const TITLES: Readonly<Record<string, string>> = {
  placement: 'Script placement',
  policies: 'Policies',
  'host-css': 'Host CSS and markup',
  documents: 'Documents',
  lifecycle: 'Lifecycle',
};
