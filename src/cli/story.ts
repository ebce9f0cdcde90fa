import type { OpenWorld } from '../adapters/open-world.js';
import type { Outcome } from '../core/outcome/outcome.js';
import { forTerminal } from '../core/report/escape.js';
import { fitted } from '../core/report/fitted.js';
import { framesFor } from '../core/report/frame-lines.js';
import { planLines } from '../core/report/plan-lines.js';
import { problemListLines, storyLines } from '../core/report/text.js';
import { exitCodeOf } from './exit.js';
import { REPORT_DIR, textOf, type CommandLine } from './flags.js';
import { openHere, type Opening } from './open.js';
import { paintFor, progressOn, widthOfTerminal } from './terminal.js';

/**
 * Opens the world for a story, shows how it goes on, and prints its outcome.
 *
 * @param opening `validates` left out: the story validates XML
 * @returns the exit code
 */
export async function runStory(
  line: CommandLine,
  home: URL,
  story: (opened: OpenWorld) => Promise<Outcome>,
  { validates = true, ...opening }: Pick<Opening, 'interrupted' | 'validates' | 'reads' | 'meanwhile'> = {},
): Promise<number> {
  const progress = progressOn(process.stderr);
  let closing: Promise<void> | undefined;
  const played = async () => {
    try {
      const opened = await openHere(line, home, { progress, validates, ...opening });
      try {
        return { outcome: await story(opened), top: opened.world.repository.top };
      } finally {
        closing = opened.world.reader.close();
      }
    } finally {
      progress.end();
    }
  };
  try {
    const { outcome, top } = await played();
    // The thread that validates ends meanwhile.
    await printOutcome(line, home, outcome, top);
    return exitCodeOf(outcome);
  } finally {
    await closing;
  }
}

/**
 * Writes the report, where one is asked for, and prints what there is to say of a run.
 *
 * @param within the repository's folder
 */
async function printOutcome(line: CommandLine, home: URL, outcome: Outcome, within: string): Promise<void> {
  const folder = textOf(line, REPORT_DIR);
  let unwritten: string | undefined;
  if (folder !== undefined) {
    const { writeReport } = await import('../adapters/files/report-folder.js');
    unwritten = await writeReport({ ...outcome, at: new Date() }, { folder, within, home });
    if (unwritten !== undefined) process.stderr.write(`${unwritten}\n`);
  }
  const paint = paintFor(process.stdout);
  const isWritten = folder !== undefined && unwritten === undefined;
  const rest = isWritten
    ? 'problems.csv of the report has all of them.'
    : '--report-dir FOLDER writes all of them to problems.csv.';
  const width = widthOfTerminal(process.stdout);
  const frameOf = width === undefined ? undefined : framesFor(outcome.frames ?? [], width, paint);
  const problems = problemListLines(outcome.problems, paint, rest, frameOf);
  const report = isWritten ? [`report: ${forTerminal(`${folder.replace(/[/\\]+$/, '')}/report.html`)}`] : [];
  const lines = [...problems, ...planLines(outcome, paint), ...report, ...storyLines(outcome, paint)];
  process.stdout.write(`${lines.flatMap((one) => fitted(one, width)).join('\n')}\n`);
}
