/** Something in a document that is not as the schema has it. */
export interface Problem {
  /** JSON Pointer to the place. */
  readonly path: string;
  /** What is left out because of it, as a JSON Pointer; '' is the whole document. */
  readonly entry: string;
  /** What stands there, shortened. */
  readonly found: string;
  readonly wanted: string;
}

/** A value in a few words, whatever it is: a document may have anything in it. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  return value === undefined ? 'nothing' : String(value).slice(0, 60);
}

/** One line: `/partners/3/id: found 5, wanted an id; /partners/3 is left out`. */
export const sentence = ({path, entry, found, wanted}: Problem): string =>
  `${path || '/'}: found ${found}, wanted ${wanted}; ${entry || 'all'} is left out`;
