/** One of the things that `pfig` does. */
export interface Command {
  /** What follows the command's name. */
  readonly usage: string;
  /** What it does, in a line. */
  readonly summary: string;
  /**
   * @returns an exit code: 0 done, 1 not as it should be.
   * @throws UsageError where the arguments make no sense.
   */
  run(args: readonly string[]): Promise<number>;
}
