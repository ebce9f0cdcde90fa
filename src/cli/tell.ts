import type { Outcome } from '../core/outcome/outcome.js';
import { problemLines, storyLines } from '../core/report/text.js';
import { textFlag, type CommandLine } from './flags.js';
import { paintFor } from './terminal.js';

/**
 * Writes the report, where one is asked for, and prints what there is to say of a run.
 *
 * @param within the repository's folder
 */
export async function tellOutcome(
  home: URL,
  line: CommandLine,
  outcome: Outcome,
  within: string,
): Promise<void> {
  const folder = textFlag(line, 'report-dir');
  if (folder !== undefined) {
    const { writeReport } = await import('../adapters/files/report-folder.js');
    const unwritten = await writeReport(outcome, { folder, within, home });
    if (unwritten !== undefined) process.stderr.write(`${unwritten}\n`);
  }
  const paint = paintFor(process.stdout);
  const problems = outcome.problems.flatMap((found) => problemLines(found, paint));
  const lines = [...problems, ...storyLines(outcome, paint)];
  process.stdout.write(`${lines.join('\n')}\n`);
}

export function exitCode({ ending, failure }: Outcome): number {
  if (failure?.kind === 'use') return 2;
  return ending === 'clean' || ending === 'uploaded' || ending === 'unchanged' ? 0 : 1;
}
