/**
 * Row 0. Takes the prototype from every object in some data, so that a member they lack is
 * not there, whatever a page has added to Object's.
 *
 * @returns the data themselves.
 */
export function bare<T>(data: T): T {
  if (typeof data === 'object' && data) {
    if (!Array.isArray(data)) Reflect.setPrototypeOf(data, null);
    Object.values(data).forEach(bare);
  }
  return data;
}
