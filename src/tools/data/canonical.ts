type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** A source without the day on which it was last read, which no reader of the data sees. */
function withoutReadDay(source: unknown): unknown {
  if (!isObject(source)) return source;
  const {read: _, ...others} = source;
  return others;
}

/**
 * A value as text in which only what readers see makes a difference: not the order of members, and
 * not the day on which a source was last read. The order of lists does.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (key, child: unknown) => {
    if (Array.isArray(child)) return key === 'source' ? child.map(withoutReadDay) : child;
    if (!isObject(child)) return child;
    const members = key === 'source' ? (withoutReadDay(child) as Json) : child;
    const names = Object.keys(members).sort();
    return Object.fromEntries(names.map((name) => [name, members[name]]));
  });
}
