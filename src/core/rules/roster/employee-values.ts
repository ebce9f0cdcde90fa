import { onDemand } from '../../base/on-demand.js';
import { patternsOf } from '../../config/columns.js';
import { MAX_PROBLEMS, problem, type Problem } from '../../problem/problem.js';
import { checksOf, failedCheck } from '../../roster/people/values.js';
import { fieldOf } from '../../vocabulary/fields.js';
import type { RuleId } from '../../vocabulary/rules.js';
import type { Roster } from '../../roster/people/roster.js';
import type { Context, RosterRule } from '../rule.js';

/** Each value by itself: there, of its form, and such that XML can carry it. */
export const employeeValues: RosterRule = (roster, context) => {
  const { config, discretion } = context;
  const patterns = patternsOf(config);
  // A column that is missing isn’t among them: it has been reported, once for all.
  const asked = roster.elements.map((element) => ({
    element,
    checks: checksOf(element, patterns.get(element), roster.optional.has(element)),
  }));
  const padded = paddedIn(roster, context);
  const problems: Problem[] = [];
  for (const employee of roster.employees) {
    if (problems.length >= MAX_PROBLEMS) break;
    for (const { element, checks } of asked) {
      const value = employee.values[element] ?? '';
      const failed = failedCheck(value, checks);
      if (!failed) continue;
      const shown = discretion.value(value);
      const own = shown === undefined ? '' : `: ${JSON.stringify(shown)}`;
      const isId = element === 'employee_id' && failed.rule === 'employee/pattern';
      const meant = isId ? padded(value) : undefined;
      const looks = meant === undefined ? '' : `; it looks like ${meant} without its zeros`;
      problems.push(
        problem(failed.rule, roster.place(employee, element), {
          message: `\`${element}\` ${failed.message}${own}${looks}.`,
          employeeId: discretion.id(employee.id),
          hint: meant === undefined ? (failed.hint ?? hintFor(element, failed.rule)) : zerosBack(meant),
        }),
      );
    }
  }
  return problems;
};

/** What else there is to do about an empty cell than to fill it in. */
function hintFor(element: string, rule: RuleId): string | undefined {
  if (rule !== 'employee/required' || !fieldOf(element)?.mayBeOptional) return undefined;
  return `Fill in the cell; or, if the program has offline employees, who have none, declare \`${element}: { column: …, optional: true }\` under \`roster.columns\`.`;
}

const zerosBack = (meant: string): string =>
  `Write ${meant}. A spreadsheet drops zeros at the beginning: make the column text first.`;

/** So many zeros may be missing. */
const MAX_ZEROS = 12;

/**
 * @returns what finds the id that a number is without its zeros: one that was uploaded, that somebody names, or that
 *   fits the pattern; as far as it may be shown
 */
function paddedIn(
  { hierarchy }: Roster,
  { config, discretion, before }: Context,
): (id: string) => string | undefined {
  const known = onDemand(() => {
    const ofEmployee = hierarchy?.refersTo === 'employee';
    const named = hierarchy?.positions.map(({ parent, employeeId }) => (ofEmployee ? parent : employeeId));
    return new Set([...(before?.employees.map(({ id }) => id) ?? []), ...(named ?? [])]);
  });
  const pattern = patternsOf(config).get('employee_id');
  return (id) => {
    if (!/^\d+$/.test(id)) return undefined;
    const longer = Array.from({ length: MAX_ZEROS }, (_, at) => '0'.repeat(at + 1) + id);
    const meant = longer.find((one) => known().has(one)) ?? longer.find((one) => pattern?.test(one));
    return meant === undefined ? undefined : discretion.id(meant);
  };
}
