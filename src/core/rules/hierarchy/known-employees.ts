import { problem } from '../../problem/problem.js';
import type { HierarchyRule } from '../rule.js';

/** Every employee that a position names is in the roster. */
export const knownEmployees: HierarchyRule = (hierarchy, roster, { discretion }) => {
  const ids = new Set(roster.employees.map(({ id }) => id));
  return hierarchy.positions
    .filter(
      ({ employeeId }) => employeeId !== '' && !ids.has(employeeId) && !roster.unreadable.has(employeeId),
    )
    .map((position) =>
      problem('hierarchy/unknown-employee', hierarchy.place(position, 'employeeId'), {
        message: 'The position names an employee who isn’t in the roster.',
        employeeId: discretion.id(position.employeeId),
      }),
    );
};
