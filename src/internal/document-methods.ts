/**
 * Row 0. The document's own methods: a form on the page may take a name of one in `document`
 * itself, and MooTools puts something else in the place of `Document`.
 */
export const documentMethods = (): Document =>
  Object.getPrototypeOf(Object.getPrototypeOf(document)) as Document;
