import { commandsWith } from '../base/command-line.js';
import { isReceipt, prefixOf } from '../receipts/names.js';
import type { Outcome } from '../outcome/outcome.js';
import { forTerminal } from './escape.js';
import { planLines } from './plan-lines.js';
import { problemListLines, type Paint } from './text.js';
import { asOfWords, comparedWith, planWords } from './words.js';

/* What a revert has done, and what to do next. */

/** Whether it is what was uploaded; `rewritten`: nobody has signed the commit that took the place of the one that was. */
export type RevertedRoster = 'uploaded' | 'rewritten' | 'unknown';

interface Reverted {
  readonly receipt: string;
  /** Where its branch is pushed to; undefined where none is known. */
  readonly remote?: string | undefined;
  readonly outcome: Outcome;
  readonly written: readonly string[];
  readonly surplus: readonly string[];
  readonly roster: RevertedRoster;
}

/** @returns what was written, the plan, and the commands that bring it into the branch */
export function revertedLines(done: Reverted, paint: Paint): string[] {
  const { receipt, outcome, written, surplus } = done;
  const { notes, held, planId } = outcome;
  const files = [
    ...written.map((path) => `${paint('good', 'written')}: ${forTerminal(path)}`),
    ...surplus.map((path) => `${paint('bad', 'surplus')}: ${forTerminal(path)} (that upload didn’t have it)`),
  ];
  const same = `The files of the work tree are already those of ${receipt}.`;
  return [
    ...problemListLines(outcome.problems, paint, 'roster-sync check lists them.'),
    ...[...notes, asOfWords(outcome)].filter(Boolean).map((note) => paint('quiet', forTerminal(note))),
    ...(files.length > 0 ? files : [forTerminal(same)]),
    ...planLines(outcome, paint),
    paint('quiet', forTerminal(`Against ${comparedWith(outcome)}: ${planWords(outcome)}.`)),
    ...(planId === undefined ? [] : [`plan-id: ${planId}`]),
    ...held.map(({ reason }) => `would be held: ${forTerminal(reason)}`),
    ...(files.length > 0 ? nextSteps(done, paint) : []),
    paint('strong', forTerminal(`${lastWords(done)} Nothing was committed or sent.`)),
  ];
}

function lastWords({ receipt, roster }: Reverted): string {
  if (roster === 'uploaded') return `The roster is that of ${receipt}.`;
  const which = roster === 'rewritten' ? 'and not the one that was' : 'which may not be the one that was';
  return `The roster is that of the commit on which ${receipt} is now, ${which} uploaded.`;
}

function nextSteps({ receipt, remote, written, surplus }: Reverted, paint: Paint): string[] {
  const time = isReceipt(receipt) ? receipt.slice(prefixOf(receipt).length) : receipt;
  const branch = `revert-to-${time}`;
  const commands = [
    `git switch --create ${branch}`,
    ...commandsWith('git rm --', surplus),
    ...commandsWith('git add --', written),
    `git commit --message "Revert the roster to ${time}"`,
    ...(remote === undefined ? [] : [`git push --set-upstream ${remote} ${branch}`]),
  ];
  return [
    'Next:',
    ...commands.map((command) => `  ${paint('strong', forTerminal(command))}`),
    remote === undefined
      ? '  Then have that branch reviewed, and merge it.'
      : '  Then open a pull request of that branch, have it reviewed, and merge it.',
  ];
}
