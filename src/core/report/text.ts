import { hasWorked, type Outcome } from '../outcome/outcome.js';
import { cellOf } from '../problem/cell-name.js';
import { folded, type Folded } from '../problem/fold.js';
import type { Problem } from '../problem/problem.js';
import { forTerminal } from './escape.js';
import { headline } from './headline.js';
import { followsWords, spotWords } from './problem-words.js';
import {
  approvalForm,
  approvalWords,
  asOfWords,
  comparedWith,
  isProposed,
  NOT_KNOWN,
  planWords,
  schemaWords,
  verdict,
  WHERE_TO_LOOK,
} from './words.js';

/** How a part of a line looks; a log and a file have no colours. */
export type Paint = (style: 'bad' | 'good' | 'quiet' | 'strong', text: string) => string;

export const plain: Paint = (_style, text) => text;

/** The outcome as lines for a terminal or a log, without its problems. */
export function storyLines(outcome: Outcome, paint: Paint = plain): string[] {
  const { command, held, planId, failure, receipt, ending, approvedBy } = outcome;
  const holding = approvedBy !== undefined ? 'approved' : command === 'check' ? 'would be held' : 'held';
  return [
    ...[...outcome.notes, ...outcome.how, asOfWords(outcome), schemaWords(outcome), planLine(outcome)]
      .filter(Boolean)
      .map((line) => paint('quiet', forTerminal(line))),
    ...(planId === undefined ? [] : [`plan-id: ${planId}`]),
    ...held.map(({ reason }) => `${holding}: ${forTerminal(reason)}`),
    ...(held.length > 0 && approvedBy === undefined ? [...approvalLines(outcome)] : []),
    ...(failure ? [paint('bad', forTerminal(failure.message)), forTerminal(failure.hint)] : []),
    ...(receipt === undefined ? [] : [`receipt: ${receipt}`]),
    ...(ending === 'uploaded' ? [paint('quiet', WHERE_TO_LOOK)] : []),
    `${paint(hasWorked(outcome) ? 'good' : 'bad', ending)}: ${paint('strong', forTerminal(lastWords(outcome)))}`,
  ];
}

/** The last line is what a hurried person reads: it says who will be deleted, too. */
function lastWords(outcome: Outcome): string {
  const { command, ending, held, plan } = outcome;
  const isPlanned = command === 'check' && ending === 'clean' && held.length === 0;
  return isPlanned && plan?.baseline !== undefined
    ? `${verdict(outcome)} ${headline(outcome)}.`
    : verdict(outcome);
}

function approvalLines(outcome: Outcome): string[] {
  const form = isProposed(outcome) ? undefined : approvalForm(outcome);
  return [
    forTerminal(approvalWords(outcome)),
    ...(form === undefined ? [] : [`The form to approve it: ${form}`]),
  ];
}

/** A problem as two lines: what is wrong, and what to do; with what follows from it, three. */
export function problemLines(
  found: Problem,
  paint: Paint,
  follows = '',
  frame: readonly string[] = [],
): string[] {
  const { severity, rule, file, line, column, employeeId, message, hint } = found;
  // An editor opens the file at a line and a column; a spreadsheet has cells.
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const cell = cellOf(found) === undefined ? '' : `${spotWords(found) ?? ''}: `;
  const who = employeeId === undefined ? '' : ` (${employeeId})`;
  return [
    `${paint('strong', forTerminal(place))} ${paint(severity === 'error' ? 'bad' : 'quiet', severity)} ${forTerminal(cell + message + who)} ${paint('quiet', rule)}`,
    ...frame,
    `  ${paint('quiet', forTerminal(hint))}`,
    ...(follows === '' ? [] : [`  ${paint('quiet', forTerminal(follows))}`]),
  ];
}

/** More of one kind have one cause. */
const MAX_OF_A_KIND = 10;

/**
 * Problems as lines for a terminal or a log: at most ten of a kind, and how many there are besides.
 *
 * @param rest where all of them are, as the end of a sentence
 * @param frameOf a problem’s row, drawn; a log has none
 */
export function problemListLines(
  problems: readonly Problem[],
  paint: Paint,
  rest: string,
  frameOf: (found: Problem) => readonly string[] = () => [],
): string[] {
  const counts = new Map<Problem['rule'], number>();
  const lines = folded(problems).flatMap((one: Folded) => {
    const { found } = one;
    const count = (counts.get(found.rule) ?? 0) + 1;
    counts.set(found.rule, count);
    return count > MAX_OF_A_KIND ? [] : problemLines(found, paint, followsWords(one), frameOf(found));
  });
  const more = [...counts]
    .filter(([, count]) => count > MAX_OF_A_KIND)
    .map(([rule, count]) => `… and ${count - MAX_OF_A_KIND} more of ${rule}: ${rest}`);
  return [...lines, ...more.map((line) => paint('strong', line))];
}

function planLine(outcome: Outcome): string {
  if (!outcome.plan) return '';
  return `Against ${comparedWith(outcome)}: ${planWords(outcome) || NOT_KNOWN}.`;
}
