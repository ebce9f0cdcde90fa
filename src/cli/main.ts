import { outliveTheLog } from '../adapters/process/signals.js';
import { Failure } from '../core/base/failure.js';
import { VERSION } from '../core/base/version.js';
import { forTerminal } from '../core/report/escape.js';
import { readCommandLine, type CommandLine } from './flags.js';
import { paintFor } from './terminal.js';
import { USAGE } from './usage.js';

/** The command line: reads it, runs the command, and sets the exit code. Throws nothing. */
export async function main(home: URL): Promise<void> {
  outliveTheLog();
  try {
    process.exitCode = await dispatch(home, readCommandLine(process.argv.slice(2)));
  } catch (error) {
    process.exitCode = tellFailure(error);
  }
}

async function dispatch(home: URL, line: CommandLine): Promise<number> {
  switch (line.command) {
    case 'help':
      process.stdout.write(USAGE);
      return 0;
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case 'sandbox':
      return (await import('./sandbox.js')).sandboxCommand(home, line);
    case 'import':
      return (await import('./import.js')).importCommand(home, line);
    case 'verify':
      return (await import('./verify.js')).verifyCommand(home, line);
    case 'reject':
      return (await import('./reject.js')).rejectCommand(home, line);
    case 'schema':
      return (await import('./schema.js')).schemaCommand(home, line);
    case 'init':
      return (await import('./init.js')).initCommand(home, line);
    case 'check':
    case 'sync':
      return (await import('./run.js')).runCommand(home, line, line.command);
  }
}

function tellFailure(error: unknown): number {
  const paint = paintFor(process.stderr);
  if (error instanceof Failure) {
    process.stderr.write(`${paint('bad', forTerminal(error.message))}\n${forTerminal(error.hint)}\n`);
    return error.kind === 'use' ? 2 : 1;
  }
  const name = error instanceof Error ? error.name : 'unknown';
  process.stderr.write(`Roster Sync itself failed (${name}). Please report it, without the roster.\n`);
  if (process.env['ROSTER_SYNC_DEBUG'] && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  return 1;
}
