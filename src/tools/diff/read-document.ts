import {parseDirectory, readValue, type Log} from '../../model/parse/parse.js';
import type {Problem} from '../../model/parse/rules.js';
import {directory, type Document} from '../../model/parse/schema.js';

/** What the parser of custom data reads of a document, as the format writes it. */
export interface ReadDocument {
  /** Absent where nothing can be shown of it. */
  readonly document?: Document;
  /** The problem for which nothing can be shown. */
  readonly refusal?: Problem;
  readonly problems: readonly Problem[];
}

/** Reads a document as elements do, without separating its facts from its texts. */
export function readDocument(value: unknown): ReadDocument {
  const {refusal, problems} = parseDirectory(value);
  if (refusal) return {refusal, problems};
  const log: Log = {problems: [], normalisations: [], ids: new Map(), names: new Map()};
  return {document: readValue(directory, value, '', log)!, problems};
}
