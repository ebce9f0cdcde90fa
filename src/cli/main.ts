import { outliveTheLog } from '../adapters/process/signals.js';
import { Failure, unlessFailed } from '../core/base/failure.js';
import { VERSION } from '../core/base/version.js';
import { forTerminal } from '../core/report/escape.js';
import { fitted } from '../core/report/fitted.js';
import { didYouMean, readCommandLine, wrongUse } from './command.js';
import { COMMANDS } from './commands.js';
import { EXIT, exitCodeOfFailure } from './exit.js';
import { namingConfig } from './hints.js';
import { paintFor, widthOfTerminal } from './terminal.js';
import { helpOf, overview } from './usage.js';

/**
 * The command line: reads it, runs the command, and sets the exit code. Throws nothing.
 *
 * @returns the command, where it has come to its end
 */
export async function main(home: URL): Promise<string | undefined> {
  outliveTheLog();
  try {
    const { code, command } = await dispatch(home, process.argv.slice(2));
    process.exitCode = code;
    return command;
  } catch (error) {
    process.exitCode = printFailure(error);
    return undefined;
  }
}

/** What was done: the exit code, and the command, unless only help was asked for. */
interface Done {
  readonly code: number;
  readonly command?: string;
}

/** @throws Failure of wrong use, or what the command throws */
async function dispatch(home: URL, [first, ...rest]: readonly string[]): Promise<Done> {
  const command = COMMANDS.find(({ name }) => name === first);
  const wantsHelp = [first, ...rest].some((arg) => arg === '--help' || arg === '-h');
  if (wantsHelp || first === undefined || first === 'help')
    return print(command ? helpOf(command) : overview(COMMANDS));
  if (first === '--version' || first === 'version') return print(`${VERSION}\n`);
  if (!command)
    throw wrongUse(
      first.startsWith('-')
        ? 'The command comes first.'
        : `This command doesn’t exist: ${first}.${didYouMean(
            first,
            COMMANDS.map(({ name }) => name),
          )}`,
    );
  const line = readCommandLine(command, rest, COMMANDS);
  const code = await unlessFailed(command.run(line, home), ({ message, hint, kind }) => {
    throw new Failure(message, namingConfig(line, hint), kind);
  });
  return { code, command: command.name };
}

function print(text: string): Done {
  process.stdout.write(inWidth(text, process.stdout));
  return { code: EXIT.good };
}

/** The lines of a text as wide as the terminal, where it is one. */
function inWidth(text: string, stream: NodeJS.WriteStream): string {
  const width = widthOfTerminal(stream);
  return text
    .split('\n')
    .flatMap((line) => fitted(line, width))
    .join('\n');
}

function printFailure(error: unknown): number {
  const paint = paintFor(process.stderr);
  if (error instanceof Failure) {
    const text = `${paint('bad', forTerminal(error.message))}\n${forTerminal(error.hint)}\n`;
    process.stderr.write(inWidth(text, process.stderr));
    return exitCodeOfFailure(error);
  }
  const name = error instanceof Error ? error.name : 'unknown';
  process.stderr.write(`Roster Sync itself failed (${name}). Please report it, without the roster.\n`);
  if (process.env['ROSTER_SYNC_DEBUG'] && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.failed;
}
