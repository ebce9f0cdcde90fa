import type { Outcome } from '../core/outcome/outcome.js';
import { forTerminal } from '../core/report/escape.js';
import { planLines } from '../core/report/plan-lines.js';
import { revertedLines } from '../core/report/revert-words.js';
import { problemListLines, storyLines, type Paint } from '../core/report/text.js';
import type { Command } from './command.js';
import { EXIT, exitCodeOf } from './exit.js';
import { API_URL, CONFIG, isSet, switchFlag } from './flags.js';
import { namingConfig } from './hints.js';
import { openHere, requestOf } from './open.js';
import { receiptsHere } from './receipts-here.js';
import { paintFor, progressOn } from './terminal.js';

const FORCE = switchFlag('force', 'write over changes of these files that aren’t committed');

/** Writes the roster as it was at an upload to the work tree; commits, pushes and sends nothing. */
export const revertCommand: Command = {
  name: 'revert',
  summary:
    'write the roster as it was at an upload to the work tree, and say what the plan would be; commits and sends nothing',
  operand: { placeholder: 'RECEIPT|DATE', single: 'one receipt, or the day of one' },
  flags: [CONFIG, API_URL, FORCE],
  examples: ['revert 2026-03-03', 'revert roster-sync/acme/20260303T020000Z', 'revert 20260303T02 --force'],

  async run(line, home) {
    const progress = progressOn(process.stderr);
    try {
      const loading = import('../commands/revert.js');
      const opened = await openHere(line, home, { progress });
      const [{ revert }, receipts] = [await loading, await receiptsHere(opened.world)];
      const [written = ''] = line.names;
      const force = isSet(line, FORCE);
      try {
        const done = await revert(opened.world, receipts, { ...requestOf(line, opened), written, force });
        progress.end();
        const paint = paintFor(process.stdout);
        const { receipt = written, outcome } = done;
        const isWritten = outcome.ending === 'clean';
        const lines = isWritten
          ? revertedLines({ ...done, receipt }, paint)
          : refusedLines(outcome, receipt, paint);
        process.stdout.write(namingConfig(line, `${lines.join('\n')}\n`));
        return isWritten ? EXIT.good : exitCodeOf(outcome);
      } finally {
        await opened.world.reader.close();
      }
    } finally {
      progress.end();
    }
  },
};

function refusedLines(outcome: Outcome, receipt: string, paint: Paint): string[] {
  const rest = 'fix these first.';
  // What a check would say last is another thing.
  const story = storyLines(outcome, paint).slice(0, -1);
  const refused =
    outcome.ending === 'problems'
      ? `The roster of ${receipt} doesn’t fit today’s configuration, so nothing was written. Where that is right, correct a copy of it by hand.`
      : 'Nothing was written.';
  return [
    ...problemListLines(outcome.problems, paint, rest),
    ...planLines(outcome, paint),
    ...story,
    `${paint('bad', 'refused')}: ${forTerminal(refused)}`,
  ];
}
