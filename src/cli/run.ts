import type { Outcome } from '../outcome.js';
import type { OpenWorld } from '../open-world.js';
import { outcomeLines } from '../report/text.js';
import { choiceFlag, textFlag, type CommandLine } from './flags.js';
import { openHere } from './open.js';
import { paintFor, progressOn } from './terminal.js';

/** Runs `check` or `sync` and prints its outcome. Returns the exit code. */
export async function runCommand(home: URL, line: CommandLine, command: 'check' | 'sync'): Promise<number> {
  const unchanged = choiceFlag(line, 'unchanged', ['send', 'skip']);
  const progress = progressOn(process.stderr);
  let outcome: Outcome;
  try {
    const opened = await openHere(home, line, progress.tell);
    outcome = await story(opened, line, command, unchanged);
  } finally {
    progress.end();
  }
  const lines = outcomeLines(outcome, paintFor(process.stdout));
  process.stdout.write(`${lines.join('\n')}\n`);
  const folder = textFlag(line, 'report-dir');
  if (folder !== undefined) {
    const { writeReport } = await import('../write-report.js');
    const unwritten = await writeReport(outcome, folder);
    if (unwritten !== undefined) process.stderr.write(`${unwritten}\n`);
  }
  return exitCode(outcome);
}

async function story(
  { world, configPath }: OpenWorld,
  line: CommandLine,
  command: 'check' | 'sync',
  unchanged: 'send' | 'skip',
): Promise<Outcome> {
  const apiUrl = textFlag(line, 'api-url');
  if (command === 'check') {
    const { check } = await import('../check.js');
    return check(world, { configPath, apiUrl, isPullRequest: false });
  }
  const { sync } = await import('../sync.js');
  const occasion = {
    event: undefined,
    branch: world.repository.branch,
    onlyBranch: textFlag(line, 'branch'),
    isPublic: undefined,
    actor: undefined,
    runUrl: undefined,
  };
  return sync(world, { configPath, apiUrl, occasion, approve: textFlag(line, 'approve'), unchanged });
}

function exitCode({ ending, failure }: Outcome): number {
  if (failure?.kind === 'use') return 2;
  return ending === 'clean' || ending === 'uploaded' || ending === 'unchanged' ? 0 : 1;
}
