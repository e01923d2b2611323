/** The arguments of a function or a command are wrong. `pfig` then ends with exit code 2. */
export class UsageError extends Error {
  /** The command recognises the error by its name, since the renderer in its separate file has a copy of this class. */
  override readonly name = 'UsageError';
}
