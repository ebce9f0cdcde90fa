import { isRuleId } from '../../catalog.js';
import { patternsOf } from '../../config/patterns.js';
import { problem } from '../../problem.js';
import { EMPLOYEE_ELEMENTS } from '../../roster/fields.js';
import { employeeSchema } from '../../roster/values.js';
import type { RosterRule } from '../rule.js';

/** Each value by itself: there, of its form, and such that XML can carry it. */
export const employeeValues: RosterRule = (roster, { config, discretion }) => {
  const own = new Set<string>(EMPLOYEE_ELEMENTS);
  const further = roster.elements.filter((element) => !own.has(element));
  const schema = employeeSchema(EMPLOYEE_ELEMENTS, further, patternsOf(config));
  return roster.employees.flatMap((employee) => {
    const checked = schema.safeParse(employee.values);
    if (checked.success) return [];
    return checked.error.issues.map((issue) => {
      const element = String(issue.path[0]);
      const rule = String(issue.code === 'custom' ? issue.params?.['rule'] : '');
      const value = discretion.value(employee.values[element] ?? '');
      return problem(isRuleId(rule) ? rule : 'employee/required', roster.place(employee, element), {
        message: `\`${element}\` ${issue.message}${value === undefined ? '' : `: ${JSON.stringify(value)}`}.`,
        employeeId: discretion.id(employee.id),
      });
    });
  });
};
