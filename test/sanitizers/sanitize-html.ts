import {readFileSync} from 'node:fs';
import sanitizeHtml from 'sanitize-html';
import {each, MOUNTS} from './mounts.js';
import type {System} from './systems.js';

const {version} = JSON.parse(readFileSync('node_modules/sanitize-html/package.json', 'utf8')) as {
  version: string;
};

const sanitize = (label: string, settings?: sanitizeHtml.IOptions): System => ({
  label,
  installed: version,
  async filter() {
    return {version, markup: await each((name) => sanitizeHtml(MOUNTS[name].markup, settings))};
  },
});

export const sanitizers: readonly System[] = [
  sanitize('sanitize-html'),
  sanitize('sanitize-html, `data-*` allowed on `div`', {
    allowedAttributes: {...sanitizeHtml.defaults.allowedAttributes, div: ['data-*']},
  }),
];
