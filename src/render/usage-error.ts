/** An element or a command was asked for in a way that makes no sense; the exit code of `pfig` is 2. */
export class UsageError extends Error {
  /** By which the command tells it: the renderer is a file of its own, with a class of its own. */
  override readonly name = 'UsageError';
}
