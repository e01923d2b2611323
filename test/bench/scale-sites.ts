import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';
import {parse, having, print} from '../../src/render/tree.js';
import {bigDirectory} from '../../stories/big-directory.js';
import {rendered, templateOf} from './content.js';
import {fill, rowsOf, type Examples, type Template} from './rows.js';
import {page, place, SITES} from './sites.js';

/** Where the pages of scale are built: beside those of the race. */
export const SCALE = `${SITES}-scale`;

/** Of compression: quick, since pages of ten thousand are long and the line is not what is measured. */
const QUALITY = 4;

/** The compared pages: ours by script and printed, and two that only insert the rows. */
export const FORMS = ['pfig', 'rendered', 'vanilla', 'static'] as const;
export type Form = (typeof FORMS)[number];

/**
 * A row of our own list as we render it, without comments, with `{name}` where a partner's
 * words stand; and the style sheet.
 */
async function template(): Promise<Template> {
  const {kinds, partners, ...rest} = bigDirectory(1) as Examples;
  const [first] = partners;
  const data = {
    ...rest,
    kinds: {...kinds, [first!.kind]: {one: '{kind}', other: '{kind}'}},
    partners: [
      {
        ...first,
        id: 'id-slot',
        name: '{name}',
        acronym: '{acronym}',
        summary: '{summary}',
        founded: {...first!.founded, value: '1234'},
        seat: {...first!.seat, value: {...first!.seat.value, city: '{city}'}},
        link: {...first!.link, value: {href: 'https://example.org/href-slot'}},
      },
    ],
  };
  const inside = templateOf(await rendered({data}));
  const [item] = having(parse(inside), 'part', 'item');
  const list = parse('');
  list.childNodes = [item!];
  return {
    css: /<style>([^]*?)<\/style>/.exec(inside)![1]!,
    row: print(list)
      .replaceAll('id-slot', '{id}')
      .replaceAll('1234', '{founded}')
      .replaceAll('France', '{country}')
      .replaceAll('https://example.org/href-slot', '{href}'),
  };
}

async function vanillaScript(shape: Template): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: ['test/bench/peers/many.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: {TEMPLATE: JSON.stringify(shape)},
  });
  return outputFiles[0]!.text;
}

/** Builds the pages of one size. @returns milliseconds that `render` took for its page */
export async function buildScale(size: number): Promise<number> {
  const data = bigDirectory(size) as Examples;
  const shape = await template();
  const json = JSON.stringify(data);
  const folder = (form: Form) => join(SCALE, form, String(size));
  const put = async (form: Form, files: Readonly<Record<string, string>>) => {
    for (const [file, text] of Object.entries(files))
      await place(join(folder(form), file), text, QUALITY);
  };
  await put('pfig', {
    'data.json': json,
    'pfig.fr.js': await readFile('dist/pfig.fr.js', 'utf8'),
    'index.html': page(
      '<script src="pfig.fr.js" defer></script>',
      '<pfig-partner-list lang="fr" src="data.json"></pfig-partner-list>',
    ),
  });
  await put('vanilla', {
    'data.json': json,
    'script.js': await vanillaScript(shape),
    'index.html': page(
      '<script src="script.js" defer></script>',
      '<bench-partners></bench-partners>',
    ),
  });
  const rows = rowsOf(data)
    .map((row) => fill(shape, row))
    .join('');
  await put('static', {
    'index.html': page(
      `<style>${shape.css}</style>`,
      `<div class="frame" part="frame"><ul class="grid" part="list" role="list">${rows}</ul></div>`,
    ),
  });
  const start = performance.now();
  const printed = await rendered({data});
  const made = performance.now() - start;
  await put('rendered', {'index.html': page('', printed)});
  return Math.round(made);
}
