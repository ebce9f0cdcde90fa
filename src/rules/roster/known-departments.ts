import { problem } from '../../problem.js';
import type { RosterRule } from '../rule.js';

export const knownDepartments: RosterRule = (roster, { config, discretion }) => {
  const { departments } = config.roster;
  if (!departments) return [];
  const known = new Set(departments);
  return roster.employees
    .filter(({ values }) => values['department'] !== '' && !known.has(values['department'] ?? ''))
    .map((employee) =>
      problem('roster/unknown-department', roster.place(employee, 'department'), {
        message: 'The department isn’t one of `roster.departments`.',
        employeeId: discretion.id(employee.id),
      }),
    );
};
