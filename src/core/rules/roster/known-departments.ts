import { nearest } from '../../base/nearest.js';
import { problem } from '../../problem/problem.js';
import type { RosterRule } from '../rule.js';

export const knownDepartments: RosterRule = (roster, { config, discretion }) => {
  const { departments } = config.roster;
  if (!departments) return [];
  const known = new Set(departments);
  return roster.employees
    .filter(({ values: { department = '' } }) => department !== '' && !known.has(department))
    .map((employee) => {
      const near = nearest(employee.values['department'] ?? '', departments);
      return problem('roster/unknown-department', roster.place(employee, 'department'), {
        message: `The department isn’t one of \`roster.departments\`${near === undefined ? '' : `; it is nearly “${near}”`}.`,
        employeeId: discretion.id(employee.id),
      });
    });
};
