import { problem, type Problem } from '../../problem/problem.js';
import type { Employee, Roster } from '../../roster/people/roster.js';
import type { RuleId } from '../../vocabulary/rules.js';
import { called, type Context, type RosterRule } from '../rule.js';

/** Finds every employee whose key an employee above already has, and says where that one is. */
function repeats(
  roster: Roster,
  { discretion }: Context,
  rule: RuleId,
  element: string,
  key: (employee: Employee) => string,
): Problem[] {
  const first = new Map<string, Employee>();
  const problems: Problem[] = [];
  for (const employee of roster.employees) {
    const own = key(employee);
    if (own === '') continue;
    const holder = first.get(own);
    if (!holder) {
      first.set(own, employee);
      continue;
    }
    const { file, line } = roster.place(holder);
    const place = roster.place(employee, element);
    const where = file === place.file ? '' : ` of ${file}`;
    const who =
      element === 'employee_id' ? `line ${line ?? '?'}${where}` : called(discretion.id(holder.id), line);
    problems.push(
      problem(rule, place, {
        message: `The same \`${element}\` is that of ${who} already.`,
        employeeId: discretion.id(employee.id),
      }),
    );
  }
  return problems;
}

/** Addresses that differ in capitals alone reach the same mailbox almost everywhere. */
export const uniqueEmails: RosterRule = (roster, context) =>
  repeats(roster, context, 'employee/duplicate-email', 'email', ({ values }) =>
    (values['email'] ?? '').toLowerCase(),
  );

export const uniqueIds: RosterRule = (roster, context) =>
  repeats(roster, context, 'employee/duplicate-id', 'employee_id', ({ id }) => id);
