/** A hole of a message: `{city}`, or `{0}` in a list. */
const HOLE = /\{(\w+)\}/;

/**
 * The parts of a message in its own order, with a value for each `{name}`; a hole without a
 * value stays as it is written. What is text side by side becomes one part.
 */
export function fillTemplate<Value>(
  message: string,
  values: Readonly<Record<string, Value>>,
): (string | Value)[] {
  const parts: (string | Value)[] = [];
  // Split by a pattern with a group, every second part is what the group has matched.
  // Not by `entries()`, which prototype.js replaces.
  message.split(HOLE).forEach((text, index) => {
    const isHole = index % 2 === 1;
    const value = isHole && Object.hasOwn(values, text) ? values[text]! : undefined;
    const part = value ?? (isHole ? `{${text}}` : text);
    const before = parts.at(-1);
    if (typeof before === 'string' && typeof part === 'string') parts.splice(-1, 1, before + part);
    else if (part !== '') parts.push(part);
  });
  return parts;
}

/** The same where all values are text. */
export const fill = (message: string, values: Readonly<Record<string, string>>): string =>
  fillTemplate(message, values).join('');
