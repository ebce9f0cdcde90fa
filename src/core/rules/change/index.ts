import { countsOf } from '../../base/counts.js';
import type { Held } from '../../plan/guards.js';
import { problem, type Problem } from '../../problem/problem.js';
import type { ChangeRuleId } from '../../vocabulary/change-rules.js';
import { catalog } from '../../vocabulary/rules.js';
import type { Change, Context } from '../rule.js';
import { columnShifted } from './column-shifted.js';
import { columnShuffled } from './column-shuffled.js';
import { columnConstant, columnEmptied } from './column-values.js';
import { columnsSwapped } from './columns-swapped.js';
import { comparisonOf, type ChangeRule } from './comparison.js';
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
import { idCaseChanged, idRewritten, idsRounded, leadingZerosLost, scientificIds } from './rewritten-ids.js';
import { spreadsheetError } from './spreadsheet-error.js';
import { damagedIds, twinIds } from './twins.js';
import { upperCased } from './upper-cased.js';
import { valuesCut } from './values-cut.js';

/** In the order in which they explain: what is plain damage, then whole columns, then texts, then who is who. */
const RULES: Readonly<Record<ChangeRuleId, ChangeRule>> = {
  'roster/cut-off': cutOff,
  'roster/mojibake': mojibake,
  'roster/replacement-character': replacementCharacter,
  'roster/twin-ids': twinIds,
  'roster/spreadsheet-error': spreadsheetError,
  'roster/question-marks': lostLetters,
  'roster/column-emptied': columnEmptied,
  'roster/column-constant': columnConstant,
  'roster/columns-swapped': columnsSwapped,
  'roster/column-shifted': columnShifted,
  'roster/column-shuffled': columnShuffled,
  'roster/filled-down': filledDown,
  'roster/numbers-rewritten': numbersRewritten,
  'roster/dates-turned': datesTurned,
  'roster/upper-cased': upperCased,
  'roster/values-cut': valuesCut,
  'roster/scientific-ids': scientificIds,
  'roster/leading-zeros-lost': leadingZerosLost,
  'roster/id-case-changed': idCaseChanged,
  'roster/ids-rounded': idsRounded,
  'roster/id-rewritten': idRewritten,
  'roster/damaged-ids': damagedIds,
  'roster/renumbered': renumbered,
  'roster/new-id-for-email': newIdForEmail,
  'roster/people-swapped': peopleSwapped,
  'roster/id-reused': idReused,
};

/** Compares a roster with the baseline and reports what looks like an accident; each accident once, as what it is. */
export function judgeChange(change: Change, context: Context): Problem[] {
  let open = comparisonOf(change);
  return (Object.keys(RULES) as ChangeRuleId[]).flatMap((rule) => {
    const findings = RULES[rule](open, context);
    open = open.without(findings);
    return findings.map(({ employee, element, message }) =>
      problem(rule, change.after.place(employee, element), {
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
