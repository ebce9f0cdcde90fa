import { error, info, setFailed, setOutput, summary, warning } from '@actions/core';
import { counted } from '../core/base/text.js';
import { hasWorked, wouldHold, type Outcome } from '../core/outcome/outcome.js';
import { folded } from '../core/problem/fold.js';
import { type Problem, chooseProblems } from '../core/problem/problem.js';
import { forTerminal } from '../core/report/escape.js';
import { summaryOf } from '../core/report/markdown.js';
import { storyLines } from '../core/report/text.js';
import { headline } from '../core/report/headline.js';
import { nightWords } from '../core/report/night-words.js';
import { spotWords } from '../core/report/problem-words.js';
import { linkable, verdict } from '../core/report/words.js';
import type { Inputs } from './inputs.js';

/** What a run has written and said before its outcome is published. */
interface Before {
  /** Whether the report folder was written, and problems.csv in it. */
  readonly isWritten: boolean;
  /** How many warnings there were. */
  readonly warned: number;
}

/**
 * GitHub shows ten errors and ten warnings a step. One of the errors is by setFailed, the last, which says what is left; one
 * has the title by which a night without an upload is found.
 */
const MAX_ERRORS = 9;
const MAX_WARNINGS = 10;

/**
 * Puts an outcome where a workflow's readers look: log, annotations, summary, outputs, and the step's own end.
 *
 * @param failOn what makes a check fail
 */
export async function publish(
  outcome: Outcome,
  { reportDir, failOn }: Pick<Inputs, 'reportDir' | 'failOn'>,
  { isWritten, warned }: Before,
): Promise<void> {
  // What will be held later on doesn't fail a check unless somebody wants that.
  const waits = wouldHold(outcome);
  const isWarned = waits && failOn === 'problems';
  if (isWarned) warning(forTerminal(heldLine(outcome)), { title: WOULD_HOLD });
  const night = nightWords(outcome);
  if (night) error(forTerminal(night.message), { title: night.title });
  const summed = summaryOf(outcome);
  const seen = (await writeSummary(summed.markdown, isWritten)) ? summed : undefined;
  // The last warning says how many more there are: those before it leave it its place.
  const max = {
    errors: night ? MAX_ERRORS - 1 : MAX_ERRORS,
    warnings: MAX_WARNINGS - warned - (isWarned ? 1 : 0) - (seen ? 0 : 1),
  };
  const unshown = annotate(outcome, max, { seen, isWritten });
  setOutputs(outcome, reportDir);
  for (const line of storyLines(outcome)) info(line);
  if (!hasWorked(outcome)) setFailed(failedLine(outcome, unshown));
  else if (waits && failOn === 'held') setFailed(forTerminal(heldLine(outcome)));
}

const WOULD_HOLD = 'Roster Sync: will wait for an approval';

const heldLine = (outcome: Outcome): string =>
  `${headline(outcome)}. ${outcome.held.map(({ reason }) => reason).join(' ')}`;

/** Where problems are that have no annotation. */
interface Lists extends Pick<Before, 'isWritten'> {
  /** The summary; undefined where it couldn't be written. */
  readonly seen: { readonly hasAll: boolean } | undefined;
}

/** @returns how many more errors there are, in a sentence with where they are; empty where all are shown */
function annotate(outcome: Outcome, max: { errors: number; warnings: number }, lists: Lists): string {
  const all = folded(outcome.problems).map(({ found }) => found);
  const of = (severity: Problem['severity']) => all.filter((found) => found.severity === severity);
  const [errors, warnings] = [of('error'), of('warning')];
  for (const found of chooseProblems(errors, max.errors)) error(...annotation(found));
  const shown = Math.max(warnings.length > max.warnings ? max.warnings - 1 : max.warnings, 0);
  for (const found of chooseProblems(warnings, shown)) warning(...annotation(found));
  const where = whereAllAre(outcome, lists);
  const rest = moreWords(warnings.length - shown, 'warning', where);
  if (rest !== '') warning(rest, { title: 'Roster Sync' });
  return moreWords(errors.length - max.errors, 'problem', where);
}

const moreWords = (count: number, what: string, where: string): string =>
  count > 0 ? `There are ${counted(count, `more ${what}`)}${where}` : '';

/** What comes after their number. */
function whereAllAre({ links }: Outcome, { seen, isWritten }: Lists): string {
  const run = linkable(links?.run);
  const ofRun = run === undefined ? 'of this run' : `at ${run}`;
  if (seen?.hasAll) return `: the summary ${ofRun} has them all.`;
  if (isWritten)
    return `: the report has them all. If the workflow uploads it, it is among the artifacts ${ofRun}.`;
  const some = seen ? `: the summary ${ofRun} has some of them` : '';
  return `${some}. No report lists them all. To get one, set the input \`report-dir\` to a folder that can be written.`;
}

function annotation(found: Problem): Parameters<typeof error> {
  const { rule, file, line, message, hint } = found;
  const spot = found.column === undefined ? undefined : spotWords(found);
  const cell = spot === undefined ? '' : `${spot}: `;
  const place = line === undefined ? {} : { startLine: line };
  return [forTerminal(`${cell}${message} ${hint}`), { title: rule, file: forTerminal(file), ...place }];
}

function setOutputs(outcome: Outcome, reportDir: string): void {
  const { plan } = outcome;
  const outputs: Record<string, string | number | undefined> = {
    outcome: outcome.ending,
    'would-hold': outcome.command === 'check' ? String(wouldHold(outcome)) : undefined,
    'plan-id': outcome.planId,
    employees: outcome.employees,
    positions: outcome.positions,
    joiners: plan?.joiners.length,
    leavers: plan?.leavers.length,
    movers: plan?.movers.length,
    problems: outcome.problems.length,
    receipt: outcome.receipt,
    'report-dir': reportDir,
  };
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? '');
  } catch {
    warning('The step’s outputs couldn’t be written; the log has what they say.');
  }
}

/** @returns whether it is written */
async function writeSummary(markdown: string, isInReport: boolean): Promise<boolean> {
  try {
    await summary.addRaw(markdown).write();
    return true;
  } catch {
    const instead = isInReport ? '; summary.md in the report folder has it' : '';
    warning(`The job summary couldn’t be written${instead}.`);
    return false;
  }
}

function failedLine(outcome: Outcome, unshown: string): string {
  const { failure, held } = outcome;
  const why = failure ? `${failure.message} ${failure.hint}` : held.map(({ reason }) => reason).join(' ');
  return forTerminal([verdict(outcome), why, unshown].filter(Boolean).join(' '));
}
