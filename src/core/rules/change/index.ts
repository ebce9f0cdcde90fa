import { countsOf } from '../../base/counts.js';
import type { Held } from '../../plan/guards.js';
import { problem, type Problem } from '../../problem/problem.js';
import { catalog } from '../../vocabulary/rules.js';
import type { Change, Context } from '../rule.js';
import { columnShifted } from './column-shifted.js';
import { columnShuffled } from './column-shuffled.js';
import { columnConstant, columnEmptied } from './column-values.js';
import { columnsSwapped } from './columns-swapped.js';
import { Comparison, type ChangeRule } from './comparison.js';
import { copiedDown } from './copied-down.js';
import { cutOff } from './cut-off.js';
import { datesTurned } from './dates-turned.js';
import { filledDown } from './filled-down.js';
import { idReused } from './id-reused.js';
import { lostLetters, replacementCharacter } from './lost-letters.js';
import { mojibake } from './mojibake.js';
import { newIdForEmail } from './new-id-for-email.js';
import { numbersRewritten } from './numbers-rewritten.js';
import { peopleSwapped } from './people-swapped.js';
import { renumbered } from './renumbered.js';
import { rewrittenIds, scientificIds } from './rewritten-ids.js';
import { spreadsheetError } from './spreadsheet-error.js';
import { upperCased } from './upper-cased.js';
import { valuesCut } from './values-cut.js';

/** In the order in which they explain: what is plain damage, then whole columns, then texts, then who is who. */
const RULES: readonly ChangeRule[] = [
  cutOff,
  mojibake,
  replacementCharacter,
  spreadsheetError,
  lostLetters,
  columnEmptied,
  columnConstant,
  columnsSwapped,
  columnShifted,
  columnShuffled,
  filledDown,
  copiedDown,
  numbersRewritten,
  datesTurned,
  upperCased,
  valuesCut,
  scientificIds,
  rewrittenIds,
  renumbered,
  newIdForEmail,
  peopleSwapped,
  idReused,
];

/** Compares a roster with the baseline and tells what looks like an accident; each accident once, as what it is. */
export function judgeChange(change: Change, context: Context): Problem[] {
  const comparison = new Comparison(change);
  return RULES.flatMap((rule) => {
    const findings = rule(comparison, context);
    for (const finding of findings) comparison.explainCells(finding);
    return findings.map(({ rule: id, employee, element, message }) =>
      problem(id, change.after.place(employee, element), {
        message,
        employeeId: context.discretion.id(employee.id),
      }),
    );
  });
}

/** @returns for each rule among these problems that holds a sync, a sentence with its count and without people */
export function heldByFindings(problems: readonly Problem[]): Held[] {
  const holding = problems.map(({ rule }) => rule).filter((rule) => catalog[rule].holds);
  return [...countsOf(holding)].map(([rule, count]) => {
    const places = count === 1 ? '1 place' : `${count} places`;
    return {
      guard: rule,
      reason: `${catalog[rule].title} (${places}, see the problems); that waits for an approval (\`${rule}\`).`,
    };
  });
}
