import type {Source} from '../../model/types.js';

/** `data/sources.json`: the sources by their address, or by a short name. */
export type SourcesFile = Readonly<Record<string, Omit<Source, 'href'> & {readonly href?: string}>>;

export interface Resolved {
  /** The files, in which sources replace their addresses and short names. */
  readonly files: Readonly<Record<string, unknown>>;
  /** A line for each source that is not listed, and for each that no fact names. */
  readonly problems: readonly string[];
}

const isAddress = (key: string) => /^https?:/.test(key);

/**
 * Replaces the names of sources with the sources of `data/sources.json`. Facts with the same source
 * share one object, so that the bundles have one copy of it.
 *
 * @param files contents by path; messages begin with the path.
 */
export function resolveSources(
  files: Readonly<Record<string, unknown>>,
  listed: SourcesFile,
): Resolved {
  const problems: string[] = [];
  const used = new Set<string>();
  const sources = new Map(
    Object.entries(listed).map(([key, source]): [string, Source] => [
      key,
      isAddress(key) ? {href: key, ...source} : source,
    ]),
  );

  function resolveName(name: string, path: string): Source {
    used.add(name);
    const source = sources.get(name);
    if (source) return source;
    problems.push(
      `${path}: found "${name}", expected a source that data/sources.json lists; ` +
        'add it there with its publisher and title',
    );
    return {href: name};
  }

  function resolve(node: unknown, path: string): unknown {
    if (Array.isArray(node)) return node.map((one, index) => resolve(one, `${path}/${index}`));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, child]: [string, unknown]) => {
        const at = `${path}/${key}`;
        if (key !== 'source') return [key, resolve(child, at)];
        const names = typeof child === 'string' ? [child] : (child as readonly string[]);
        return [key, names.map((name, index) => resolveName(name, `${at}/${index}`))];
      }),
    );
  }

  const resolved = Object.fromEntries(
    Object.entries(files).map(([file, content]) => [file, resolve(content, `${file} `)]),
  );
  const unused = [...sources.keys()].filter((key) => !used.has(key));
  return {
    files: resolved,
    problems: [
      ...problems,
      ...unused.map(
        (key) =>
          `data/sources.json /sources: found "${key}", which no fact names, expected no such source; take it away`,
      ),
    ],
  };
}
