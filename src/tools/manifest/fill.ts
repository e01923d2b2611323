import {format, resolveConfig} from 'prettier';

/** Where the tables come from and what writes them, as the comment of a place says. */
const ORIGIN = 'from the classes: npm run update';

/**
 * Fills the places of a Markdown file that a comment marks, `<!-- name, origin -->`.
 *
 * @param origin which places to fill; those of another origin stay as they are
 * @throws Error where a place has a name that no table has.
 */
export async function filled(
  file: string,
  text: string,
  tables: Readonly<Record<string, string>>,
  origin = ORIGIN,
): Promise<string> {
  const places = new RegExp(`<!-- (\\w+), ${origin} -->\n[^]*?<!-- end -->`, 'g');
  const result = text.replace(places, (_, name: string) => {
    const table = tables[name];
    if (table === undefined)
      throw new Error(`${file}: found "${name}", wanted ${Object.keys(tables).join(' | ')}`);
    return `<!-- ${name}, ${origin} -->\n\n${table}\n\n<!-- end -->`;
  });
  return format(result, {...(await resolveConfig(file)), parser: 'markdown', filepath: file});
}
