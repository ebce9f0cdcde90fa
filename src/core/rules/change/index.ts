import { countsOf } from '../../base/counts.js';
import { onDemand } from '../../base/on-demand.js';
import type { Held } from '../../plan/guards.js';
import { problem, type Place, type Problem } from '../../problem/problem.js';
import type { Employee, Roster } from '../../roster/people/roster.js';
import type { ChangeRuleId } from '../../vocabulary/change-rules.js';
import { catalog, type RuleEntry } from '../../vocabulary/rules.js';
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
    return findings.map(({ employee, element, message, explainsColumns = [] }) =>
      problem(rule, change.after.place(employee, element), {
        message,
        isWide: explainsColumns.length > 0 ? true : undefined,
        employeeId: context.discretion.id(employee.id),
      }),
    );
  });
}

/**
 * @param isNew whether a problem is one of somebody who is new; of others some rules only warn
 * @returns for each rule among these problems that holds a sync, a sentence with its count and without people
 */
export function heldByFindings(
  problems: readonly Problem[],
  isNew: (found: Problem) => boolean = () => true,
): Held[] {
  const entryOf = ({ rule }: Problem): RuleEntry => catalog[rule];
  const holds = (found: Problem) => entryOf(found).holds && (!entryOf(found).ofJoiners || isNew(found));
  const holding = problems.filter(holds).map(({ rule }) => rule);
  return [...countsOf(holding)].map(([rule, count]) => {
    const places = count === 1 ? '1 place' : `${count} places`;
    return {
      guard: rule,
      reason: `${catalog[rule].title} (${places}, see the problems); that waits for an approval (\`${rule}\`).`,
    };
  });
}

/** @returns what says of a problem whether it is on a line of one of these people */
export function onLinesOf(
  roster: Roster,
  people: readonly Pick<Employee, 'id'>[],
): (found: Problem) => boolean {
  const lineOf = ({ file, line }: Place) => `${file}:${line ?? ''}`;
  // Hardly any problem is one that it matters for.
  const lines = onDemand(() => {
    const ids = new Set(people.map(({ id }) => id));
    const theirs = roster.employees.filter(({ id }) => ids.has(id));
    return new Set(theirs.map((employee) => lineOf(roster.place(employee))));
  });
  return (found) => lines().has(lineOf(found));
}
