import {warn} from '../../internal/warn.js';

/**
 * Row 5, shared. Strings of HTML become values here, once; an unknown value is
 * named on the console with those that exist, and the default takes its place.
 */
type Host = {readonly localName: string};

const tokens = (value: string | null | undefined): string[] => [
  ...new Set((value ?? '').split(/[\s,]+/).filter(Boolean)),
];

/** One of a fixed set of values; the first is the default. */
export function oneOf<T extends string>(
  host: Host,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly [T, ...T[]],
): T {
  const found = allowed.find((name) => name === value);
  if (!found && value) unknown(host, attribute, value, allowed, `shown: ${allowed[0]}`);
  return found ?? allowed[0];
}

/** A list of values, separated by spaces or commas; what is unknown is left out. */
export function anyOf<T extends string>(
  host: Host,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly T[],
): T[] {
  return tokens(value).flatMap((token) => {
    const found = allowed.find((name) => name === token);
    if (!found) unknown(host, attribute, token, allowed, 'it is left out');
    return found ?? [];
  });
}

/** A whole number of at least `min` and at most `max`; anything else is as if not set. */
export function wholeNumber(
  host: Host,
  attribute: string,
  value: number | null | undefined,
  [min, max]: readonly [min: number, max: number],
): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  const range = Number.isFinite(max)
    ? `a whole number from ${min} to ${max}`
    : `a whole number from ${min}`;
  unknown(host, attribute, String(value), [range], 'it is left out');
  return undefined;
}

function unknown(
  {localName}: Host,
  attribute: string,
  value: string,
  allowed: readonly string[],
  consequence: string,
): void {
  warn(
    'unknown-value',
    `<${localName}> ${attribute}: found "${value}", wanted ${allowed.join(' | ')}; ${consequence}.`,
  );
}
