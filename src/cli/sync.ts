import { leaveIfInterrupted, listenForSignals } from '../adapters/process/signals.js';
import { Failure } from '../core/base/failure.js';
import type { Command } from './command.js';
import {
  API_URL,
  BRANCH,
  branchOf,
  choiceFlag,
  choiceOf,
  CONFIG,
  REPORT_DIR,
  textFlag,
  textOf,
  type CommandLine,
} from './flags.js';
import { requestOf } from './open.js';
import { runStory } from './story.js';

const APPROVE = textFlag('approve', 'PLAN-ID', 'let exactly this held plan through');
const UNCHANGED = choiceFlag(
  'unchanged',
  ['send', 'skip'],
  'what to do when neither roster nor configuration changed',
);

const load = () => import('../commands/sync.js');

/** @throws Failure where it is empty: whoever meant to approve something would wonder why it is still held */
function planIdGiven(line: CommandLine): string | undefined {
  if (line.flags[APPROVE.name] !== '') return textOf(line, APPROVE);
  const hint = 'The run that was held prints it as plan-id; leave out --approve to approve nothing.';
  throw new Failure('--approve came without a plan id.', hint, 'use');
}

/** Sends the committed roster. Asked to end, it ends where what was sent is on record. */
export const syncCommand: Command = {
  name: 'sync',
  summary: 'send the committed roster: employees, then positions; leaves a receipt',
  flags: [CONFIG, API_URL, REPORT_DIR, BRANCH, APPROVE, UNCHANGED],
  examples: ['sync', 'sync --approve 0123456789abcdef', 'sync --unchanged skip'],

  async run(line, home) {
    const approve = planIdGiven(line);
    const interrupted = listenForSignals();
    const code = await runStory(
      line,
      home,
      async (opened) => {
        const { sync } = await load();
        const trigger = {
          event: undefined,
          branch: opened.world.repository.branch,
          onlyBranch: branchOf(line),
          isPublic: undefined,
          actor: undefined,
          runUrl: undefined,
        };
        // After a rotation a receipt of the new key must be left while the old one is at hand.
        const unchanged = process.env['ROSTER_SYNC_PREVIOUS_API_KEY'] ? 'send' : choiceOf(line, UNCHANGED);
        return sync(opened.world, { ...requestOf(line, opened), trigger, approve, unchanged });
      },
      { interrupted, reads: 'commit', meanwhile: load },
    );
    leaveIfInterrupted(interrupted, code);
    return code;
  },
};
