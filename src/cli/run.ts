import type { OpenWorld } from '../adapters/open-world.js';
import { leaveIfInterrupted, listenForSignals } from '../adapters/process/signals.js';
import type { Outcome } from '../core/outcome/outcome.js';
import type { Request } from '../ports/world.js';
import { choiceFlag, textFlag, type CommandLine } from './flags.js';
import { openHere } from './open.js';
import { exitCode, tellOutcome } from './tell.js';
import { progressOn } from './terminal.js';

/** Runs `check` or `sync` and prints its outcome. Returns the exit code. */
export async function runCommand(home: URL, line: CommandLine, command: 'check' | 'sync'): Promise<number> {
  const progress = progressOn(process.stderr);
  // A check is just ended by a signal: it sends nothing.
  const interrupted = command === 'sync' ? listenForSignals() : undefined;
  let outcome: Outcome;
  let top: string;
  try {
    // The story loads while git answers.
    const loading = command === 'check' ? import('../commands/check.js') : import('../commands/sync.js');
    const [opened, story] = await Promise.all([openHere(home, line, progress, interrupted), loading]);
    top = opened.world.repository.top;
    try {
      outcome =
        'check' in story
          ? await runCheck(story.check, opened, line)
          : await runSync(story.sync, opened, line);
    } finally {
      await opened.world.reader.close();
    }
  } finally {
    progress.end();
  }
  await tellOutcome(home, line, outcome, top);
  const code = exitCode(outcome);
  if (interrupted) leaveIfInterrupted(interrupted, code);
  return code;
}

type Check = typeof import('../commands/check.js').check;
type Sync = typeof import('../commands/sync.js').sync;

function runCheck(check: Check, { world, configPath }: OpenWorld, line: CommandLine): Promise<Outcome> {
  return check(world, { ...request(line, configPath), isPullRequest: false });
}

function runSync(sync: Sync, { world, configPath }: OpenWorld, line: CommandLine): Promise<Outcome> {
  const trigger = {
    event: undefined,
    branch: world.repository.branch,
    onlyBranch: textFlag(line, 'branch'),
    isPublic: undefined,
    actor: undefined,
    runUrl: undefined,
  };
  const unchanged = choiceFlag(line, 'unchanged', ['send', 'skip']);
  const approve = textFlag(line, 'approve');
  return sync(world, { ...request(line, configPath), trigger, approve, unchanged });
}

function request(line: CommandLine, configPath: string): Request {
  const draws = textFlag(line, 'report-dir') !== undefined;
  return { configPath, apiUrl: textFlag(line, 'api-url'), draws };
}
