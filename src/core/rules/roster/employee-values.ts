import { patternsOf } from '../../config/columns.js';
import { MAX_PROBLEMS, problem, type Problem } from '../../problem/problem.js';
import { checksOf, failedCheck } from '../../roster/people/values.js';
import { fieldOf } from '../../vocabulary/fields.js';
import type { RuleId } from '../../vocabulary/rules.js';
import type { RosterRule } from '../rule.js';

/** Each value by itself: there, of its form, and such that XML can carry it. */
export const employeeValues: RosterRule = (roster, { config, discretion }) => {
  const patterns = patternsOf(config);
  // A column that is missing isn’t among them: it has been reported, once for all.
  const asked = roster.elements.map((element) => ({
    element,
    checks: checksOf(element, patterns.get(element), roster.optional.has(element)),
  }));
  const problems: Problem[] = [];
  for (const employee of roster.employees) {
    if (problems.length >= MAX_PROBLEMS) break;
    for (const { element, checks } of asked) {
      const value = employee.values[element] ?? '';
      const failed = failedCheck(value, checks);
      if (!failed) continue;
      const shown = discretion.value(value);
      const message = `\`${element}\` ${failed.message}${shown === undefined ? '' : `: ${JSON.stringify(shown)}`}.`;
      const wording = { message, employeeId: discretion.id(employee.id), ...hintFor(element, failed.rule) };
      problems.push(problem(failed.rule, roster.place(employee, element), wording));
    }
  }
  return problems;
};

/** What else there is to do about an empty cell than to fill it in. */
function hintFor(element: string, rule: RuleId): { hint?: string } {
  if (rule !== 'employee/required' || !fieldOf(element)?.mayBeOptional) return {};
  return {
    hint: `Fill in the cell; or, if the program has offline employees, who have none, declare \`${element}: { column: …, optional: true }\` under \`roster.columns\`.`,
  };
}
