const isSame = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, index) => Object.is(value, b[index]));

/**
 * The same function, which is called again only where an argument is another than last time.
 * So a result that nothing has changed stays the same object.
 */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: {readonly args: Arguments; readonly result: Result} | undefined;
  return (...args) => {
    if (!last || !isSame(last.args, args)) last = {args, result: compute(...args)};
    return last.result;
  };
}
