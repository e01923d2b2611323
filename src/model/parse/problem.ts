/** Something in a document that is not as the schema has it. */
export interface Problem {
  /** JSON Pointer to the place. */
  readonly path: string;
  /** JSON Pointer to what is left out because of it; '' where it is the whole document. */
  readonly entry: string;
  /** What stands there, shortened. */
  readonly found: string;
  readonly wanted: string;
  /** What happens, in a clause. */
  readonly consequence: string;
}

/** A value in a few words, whatever it is: a document may have anything in it. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  if (value === undefined) return 'nothing';
  return typeof value === 'number' || typeof value === 'boolean' || value === null
    ? String(value)
    : `a ${typeof value}`;
}

/** One line: `/partners/3/id: found 5, wanted an id; the partner is left out`. */
export const sentence = ({path, found, wanted, consequence}: Problem): string =>
  `${path || '/'}: found ${found}, wanted ${wanted}; ${consequence}`;
