import type {Command} from './commands/command.js';
import {diff} from './commands/diff.js';
import {UsageError} from '../render/usage-error.js';
import {render} from './commands/render.js';
import {validate} from './commands/validate.js';

// The `pfig` command of the package. Exit codes: 0 success, 1 mistakes in the data or the
// attributes, or something has changed, 2 wrong arguments, or files that cannot be compared.
const commands: ReadonlyMap<string, Command> = new Map([
  ['validate', validate],
  ['render', render],
  ['diff', diff],
]);

const help = [
  'usage:',
  ...[...commands].map(([name, {usage, summary}]) => `  pfig ${name} ${usage}   ${summary}`),
].join('\n');

async function main([name, ...args]: readonly string[]): Promise<number> {
  if ([name, ...args].some((arg) => arg === '--help' || arg === '-h')) {
    console.log(help);
    return 0;
  }
  const command = commands.get(name ?? '');
  if (!command)
    throw new UsageError(
      name ? `found "${name}", expected a command` : 'found no command, expected one',
    );
  return command.run(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if ((error as Error).name !== 'UsageError') throw error;
  console.error(`pfig: ${(error as Error).message}\n${help}`);
  process.exitCode = 2;
}
