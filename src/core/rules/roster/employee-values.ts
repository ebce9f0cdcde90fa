import { patternsOf } from '../../config/columns.js';
import { MOST_PROBLEMS, problem, type Problem } from '../../problem/problem.js';
import { employeeSchema } from '../../roster/people/values.js';
import { EMPLOYEE_ELEMENTS } from '../../vocabulary/fields.js';
import { isRuleId } from '../../vocabulary/rules.js';
import type { RosterRule } from '../rule.js';

/** Each value by itself: there, of its form, and such that XML can carry it. */
export const employeeValues: RosterRule = (roster, { config, discretion }) => {
  const own = new Set<string>(EMPLOYEE_ELEMENTS);
  const further = roster.elements.filter((element) => !own.has(element));
  // A column that is missing has been told, and not of everybody again.
  const required = EMPLOYEE_ELEMENTS.filter((element) => roster.elements.includes(element));
  const schema = employeeSchema(required, further, patternsOf(config));
  const problems: Problem[] = [];
  for (const employee of roster.employees) {
    if (problems.length >= MOST_PROBLEMS) break;
    const checked = schema.safeParse(employee.values);
    for (const issue of checked.error?.issues ?? []) {
      const element = String(issue.path[0]);
      const rule = String(issue.code === 'custom' ? issue.params?.['rule'] : '');
      const value = discretion.value(employee.values[element] ?? '');
      const message = `\`${element}\` ${issue.message}${value === undefined ? '' : `: ${JSON.stringify(value)}`}.`;
      const telling = { message, employeeId: discretion.id(employee.id) };
      const id = isRuleId(rule) ? rule : 'employee/required';
      problems.push(problem(id, roster.place(employee, element), telling));
    }
  }
  return problems;
};
