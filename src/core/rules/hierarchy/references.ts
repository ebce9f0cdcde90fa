import { problem } from '../../problem/problem.js';
import { byReference } from '../../roster/people/roster.js';
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

/** Every manager, or parent, that is named exists. */
export const orphans: HierarchyRule = (hierarchy, _roster, { discretion }) => {
  if (hierarchy.incomplete) return [];
  const known = byReference(hierarchy);
  const manager = hierarchy.refersTo === 'employee' ? 'manager' : 'parent position';
  return hierarchy.positions
    .filter(({ parent }) => parent !== '' && !known.has(parent) && !hierarchy.unreadable.has(parent))
    .map((position) => {
      const shown = discretion.id(position.parent);
      return problem('hierarchy/orphan', hierarchy.place(position, 'parent'), {
        message: `The ${manager}${shown === undefined ? '' : ` ${shown}`} doesn’t exist.`,
        employeeId: discretion.id(position.employeeId),
      });
    });
};
