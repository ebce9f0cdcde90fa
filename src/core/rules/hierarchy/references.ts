import type { Discretion } from '../../problem/discretion.js';
import { problem } from '../../problem/problem.js';
import { isNamed } from '../../roster/people/managers.js';
import { byReference, type Hierarchy, type Position } from '../../roster/people/roster.js';
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
      const shown = parentShown(position, hierarchy, discretion);
      return problem('hierarchy/orphan', hierarchy.place(position, 'parent'), {
        message: `The ${manager}${shown === undefined ? '' : ` ${shown}`} doesn’t exist.`,
        employeeId: discretion.id(position.employeeId),
      });
    });
};

/** What the cell names, where it names somebody by an id that may be shown. */
function parentShown(
  { parent }: Position,
  { refersTo }: Hierarchy,
  discretion: Discretion,
): string | undefined {
  if (!isNamed(parent)) return undefined;
  return refersTo === 'employee' ? discretion.id(parent) : discretion.position(parent);
}
