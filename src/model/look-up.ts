/**
 * What a table has under a key that somebody else wrote: a message, a document, an
 * address. Such a key may be `constructor`, which every object seems to have.
 */
export const lookUp = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
