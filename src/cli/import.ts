import { readExport } from '../adapters/files/export-file.js';
import { importExport } from '../commands/import.js';
import { Failure } from '../core/base/failure.js';
import type { Outcome } from '../core/outcome/outcome.js';
import type { CommandLine } from './flags.js';
import { openHere } from './open.js';
import { exitCode, tellOutcome } from './tell.js';
import { progressOn } from './terminal.js';

/** Writes an export as the roster and prints what became of it. Returns the exit code. */
export async function importCommand(home: URL, line: CommandLine): Promise<number> {
  const [path, ...more] = line.names;
  if (path === undefined || more.length > 0) {
    const hint = 'For example: roster-sync import ~/Downloads/employees.csv';
    throw new Failure('import takes the path of one export.', hint, 'use');
  }
  const progress = progressOn(process.stderr);
  let outcome: Outcome;
  let top: string;
  try {
    const exported = await readExport(path, process.cwd());
    const { world, configPath } = await openHere(home, line, progress);
    top = world.repository.top;
    const force = line.flags['force'] === true;
    outcome = await importExport(world, { configPath, exported, force, isPublic: undefined });
  } finally {
    progress.end();
  }
  await tellOutcome(home, line, outcome, top);
  return exitCode(outcome);
}
