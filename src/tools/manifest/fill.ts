import {format, resolveConfig} from 'prettier';

const place = /<!-- (\w+), from the classes: npm run docs -->\n[^]*?<!-- end -->/g;

/**
 * Fills the places of a Markdown file that a comment marks.
 *
 * @throws Error where a place has a name that no table has.
 */
export async function filled(
  file: string,
  text: string,
  tables: Readonly<Record<string, string>>,
): Promise<string> {
  const result = text.replace(place, (_, name: string) => {
    const table = tables[name];
    if (table === undefined)
      throw new Error(`${file}: found "${name}", wanted ${Object.keys(tables).join(' | ')}`);
    return `<!-- ${name}, from the classes: npm run docs -->\n\n${table}\n\n<!-- end -->`;
  });
  return format(result, {...(await resolveConfig(file)), parser: 'markdown', filepath: file});
}
