import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {jsonErrors} from '../data/parse-json.js';
import type {ElementName} from '../../render/element.js';
import type {Command} from './command.js';
import {UsageError} from '../../render/usage-error.js';

/** Options of the command itself; all others are attributes of the element. */
const FLAGS = ['light', 'json-ld', 'script', 'csp-hash'];

/** Parses `--name value`, `--name=value` and `--name`; `parseArgs` of Node accepts known names only. */
function parseOptions(args: readonly string[]): Map<string, string | true> {
  const options = new Map<string, string | true>();
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]!;
    const [, name, value] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(arg) ?? [];
    if (!name) throw new UsageError(`render: found "${arg}", expected --attribute value`);
    if (FLAGS.includes(name) && value !== undefined) {
      throw new UsageError(`render: found "${arg}", expected --${name} alone`);
    }
    if (options.has(name)) throw new UsageError(`render: found --${name} twice, expected it once`);
    const next = args[index + 1];
    const takesNext =
      !FLAGS.includes(name) && value === undefined && !(next ?? '--').startsWith('--');
    if (takesNext) index++;
    options.set(name, value ?? (takesNext ? next! : true));
  }
  return options;
}

/** Loads the document that `src` names from a file or from the web. */
async function loadDocument(src: string): Promise<unknown> {
  let text: string;
  try {
    if (/^https?:/i.test(src)) {
      const response = await fetch(src, {signal: AbortSignal.timeout(20_000)});
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      text = await response.text();
    } else text = await readFile(src, 'utf8');
  } catch (error) {
    throw new UsageError(
      `render: ${src}: cannot be read (${(error as Error).message}); nothing is rendered.`,
    );
  }
  const json = text.replace(/^\ufeff/, '');
  const [malformed] = jsonErrors(src, json);
  if (malformed) throw new UsageError(`render: ${malformed}; nothing is rendered.`);
  return JSON.parse(json);
}

/** The hash of the style sheet for `style-src` of a Content Security Policy. */
function styleHash(html: string): string {
  const css = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

/** `pfig render ELEMENT` prints the element as HTML that is complete without JavaScript. */
export const render: Command = {
  usage: `ELEMENT [--lang xx] [--ATTRIBUTE value …] [${FLAGS.map((flag) => `--${flag}`).join('] [')}]`,
  summary: 'prints an element as HTML that needs no JavaScript',
  async run([name, ...args]) {
    if (!name || name.startsWith('--')) throw new UsageError('found no element, expected one');
    const {render} = await import('../../render/index.js');
    const given = parseOptions(args);
    const on = (flag: string) => given.has(flag);
    const attributes = Object.fromEntries([...given].filter(([key]) => !FLAGS.includes(key)));
    const {src} = attributes;
    // These are options of the function `render`, not attributes.
    for (const name of ['data', 'jsonLd']) {
      if (given.has(name)) throw new UsageError(`render: found --${name}, expected an attribute`);
    }
    if (attributes['lang'] === true)
      throw new UsageError('render: found no language after --lang, expected one');
    if (on('light') && on('csp-hash')) {
      throw new UsageError(
        'render: found --csp-hash with --light, which has no style; expected one of the two',
      );
    }
    if (src === true) throw new UsageError('render: found no file after --src, expected one');
    // Warnings of an element go to standard error. They are counted for the exit code.
    const warn = console.warn;
    let warnings = 0;
    console.warn = (...line: unknown[]) => {
      // A normalised value is shown, so that the result is correct.
      if (!String(line[0]).startsWith('pfig [data-normalised]')) warnings++;
      warn(...line);
    };
    try {
      const html = await render(name as ElementName, {
        ...attributes,
        data: src === undefined ? undefined : await loadDocument(src),
        light: on('light'),
        jsonLd: on('json-ld'),
        script: on('script'),
      });
      console.log(on('csp-hash') ? styleHash(html) : html);
    } finally {
      console.warn = warn;
    }
    return warnings ? 1 : 0;
  },
};
