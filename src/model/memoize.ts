/** The result for the arguments so far, and a branch for each next argument; objects are held weakly. */
class Branch<Result> {
  readonly #objects = new WeakMap<object, Branch<Result>>();
  readonly #primitives = new Map<unknown, Branch<Result>>();
  result?: {readonly value: Result};

  next(argument: unknown): Branch<Result> {
    const isObject = typeof argument === 'object' && argument !== null;
    const branches: Pick<Map<unknown, Branch<Result>>, 'get' | 'set'> = isObject
      ? (this.#objects as unknown as Map<unknown, Branch<Result>>)
      : this.#primitives;
    const branch = branches.get(argument) ?? new Branch<Result>();
    branches.set(argument, branch);
    return branch;
  }
}

/**
 * The same function, called once for each list of arguments. A result is kept as long as the
 * objects among its arguments exist.
 */
export function memoize<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  const root = new Branch<Result>();
  return (...args) => {
    let branch = root;
    for (const argument of args) branch = branch.next(argument);
    branch.result ??= {value: compute(...args)};
    return branch.result.value;
  };
}

const isSame = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, index) => Object.is(value, b[index]));

/**
 * The same function, called only where an argument differs from the call before. A result stays
 * the same object as long as nothing changes, and no other result is kept.
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
