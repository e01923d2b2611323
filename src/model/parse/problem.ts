/** Something in a document that breaks the format. */
export interface Problem {
  /** JSON Pointer to the place. */
  readonly path: string;
  /** JSON Pointer to what is left out because of it; '' is the whole document. */
  dropped: string;
  /** The value there, shortened. */
  readonly found: string;
  readonly expected: string;
}

/**
 * Values whose meaning is clear although the format writes them differently: needless blanks,
 * another case, nothing (null, "", []), a number in quotation marks, a text without them,
 * characters encoded for HTML, one item without its list, a value without its object. And what is
 * ignored: a repeated item, a member that the format does not know.
 */
export type NormalisationKind =
  | 'blanks'
  | 'case'
  | 'empty'
  | 'number'
  | 'text'
  | 'entities'
  | 'list'
  | 'object'
  | 'repeated'
  | 'unknown';

export interface Normalisation {
  readonly kind: NormalisationKind;
  /** JSON Pointer to the place. */
  readonly path: string;
  /** The value there, shortened. */
  readonly found: string;
  /** The value that is read instead, as JSON, shortened; absent where it is read as absent. */
  readonly read?: string;
}

/** A value in a few words, whatever it is. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  return value === undefined ? 'nothing' : String(value).slice(0, 60);
}

/** One line: `/partners/3/id: found 5, expected an id; /partners/3 is left out`. */
export const sentence = ({path, dropped, found, expected}: Problem): string =>
  `${path || '/'}: found ${found}, expected ${expected}; ${dropped || 'all'} is left out`;
