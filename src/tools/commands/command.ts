/** A command of `pfig`. */
export interface Command {
  /** The arguments after the name of the command. */
  readonly usage: string;
  /** A description in one line. */
  readonly summary: string;
  /**
   * @returns an exit code: 0 for success, 1 for mistakes in the data or the attributes.
   * @throws UsageError where the arguments are wrong.
   */
  run(args: readonly string[]): Promise<number>;
}
