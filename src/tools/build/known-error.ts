/** A mistake in the input, not in the program. Its message is printed without a stack. */
export class KnownError extends Error {}

/** Runs a command-line program; a KnownError ends it with its message and exit code 1. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
