import { error, info, setFailed, setOutput, summary, warning } from '@actions/core';
import { hasWorked, wouldHold, type Outcome } from '../core/outcome/outcome.js';
import { type Problem, chooseProblems } from '../core/problem/problem.js';
import { forTerminal } from '../core/report/escape.js';
import { summaryMarkdown } from '../core/report/markdown.js';
import { storyLines } from '../core/report/text.js';
import { columnWords, headline, verdict } from '../core/report/words.js';
import type { Inputs } from './inputs.js';

/** GitHub shows ten errors and ten warnings a step; setFailed makes one of the errors. */
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
): Promise<void> {
  // A check that is held later on isn't a failure unless somebody wants that.
  const waits = wouldHold(outcome);
  if (waits && failOn === 'problems') warning(forTerminal(heldLine(outcome)), { title: WOULD_HOLD });
  annotate(outcome.problems, waits ? MAX_WARNINGS - 1 : MAX_WARNINGS);
  setOutputs(outcome, reportDir);
  await writeSummary(summaryMarkdown(outcome));
  for (const line of storyLines(outcome)) info(line);
  if (!hasWorked(outcome)) setFailed(failedLine(outcome));
  else if (waits && failOn === 'held') setFailed(forTerminal(heldLine(outcome)));
}

const WOULD_HOLD = 'Roster Sync: will wait for an approval';

const heldLine = (outcome: Outcome): string =>
  `${headline(outcome)}. ${outcome.held.map(({ reason }) => reason).join(' ')}`;

function annotate(problems: readonly Problem[], maxWarnings: number): void {
  const of = (severity: Problem['severity']) => problems.filter((found) => found.severity === severity);
  for (const found of chooseProblems(of('error'), MAX_ERRORS)) error(...annotation(found));
  for (const found of chooseProblems(of('warning'), maxWarnings)) warning(...annotation(found));
}

function annotation(found: Problem): Parameters<typeof error> {
  const { rule, file, line, message, hint } = found;
  const column = columnWords(found);
  const cell = column === undefined ? '' : ` (${column})`;
  const place = line === undefined ? {} : { startLine: line };
  return [`${forTerminal(message)}${cell} ${forTerminal(hint)}`, { title: rule, file, ...place }];
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

async function writeSummary(markdown: string): Promise<void> {
  try {
    await summary.addRaw(markdown).write();
  } catch {
    warning('The job summary couldn’t be written; summary.md in the report folder has it.');
  }
}

function failedLine(outcome: Outcome): string {
  const { failure, held } = outcome;
  const why = failure ? `${failure.message} ${failure.hint}` : held.map(({ reason }) => reason).join(' ');
  return forTerminal(`${verdict(outcome)} ${why}`.trim());
}
