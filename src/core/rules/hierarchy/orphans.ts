import { problem } from '../../problem/problem.js';
import { byReference } from '../../roster/people/roster.js';
import type { HierarchyRule } from '../rule.js';

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
