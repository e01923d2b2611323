import {DEFER, type Cases} from './case.js';
import {documents} from './documents.js';
import {hostCss} from './host-css.js';
import {lifecycle} from './lifecycle.js';
import {placement} from './placement.js';
import {policies} from './policies.js';

/** Pages without anything special, to which tests do it. */
const plain: Cases = {
  classic: {name: 'one script'},
  report: {
    name: 'one script, and a report by the page itself',
    head: `${DEFER}<script defer="" src="/case/bundle/report.js"></script>`,
  },
};

/** All pages, by group. */
export const groups: Readonly<Record<string, Cases>> = {
  plain,
  placement,
  policies,
  'host-css': hostCss,
  documents,
  lifecycle,
};

/** Titles of their tests. */
export const TITLES: Readonly<Record<string, string>> = {
  placement: 'Script placement',
  policies: 'Policies',
  'host-css': 'Host CSS and markup',
  documents: 'Documents',
  lifecycle: 'Lifecycle',
};
