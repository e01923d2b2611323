/** What is known for the arguments so far, and for each next one; objects are held weakly. */
class Branch<Result> {
  readonly #objects = new WeakMap<object, Branch<Result>>();
  readonly #primitives = new Map<unknown, Branch<Result>>();
  result?: {readonly value: Result};

  next(argument: unknown): Branch<Result> {
    const branches: Pick<Map<unknown, Branch<Result>>, 'get' | 'set'> = typeof argument ===
      'object' && argument
      ? (this.#objects as unknown as Map<unknown, Branch<Result>>)
      : this.#primitives;
    const branch = branches.get(argument) ?? new Branch<Result>();
    branches.set(argument, branch);
    return branch;
  }
}

/** The same function, called once for each list of arguments; its result is kept as long as its objects live. */
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
