/** The prototype that has the members of a document. MooTools puts something else under its name. */
const prototype = (): object =>
  Object.getPrototypeOf(Object.getPrototypeOf(document) as object) as object;

/** A member of the page's document. Read from `document`, it may be a form that has its name. */
export const readDocument = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(prototype(), name, document) as Document[Name];

/** Sets such a member. */
export const writeDocument = <Name extends keyof Document>(
  name: Name,
  value: Document[Name],
): boolean => Reflect.set(prototype(), name, value, document);
