import { problem } from '../../problem/problem.js';
import { failedCheck, POSITION_CHECKS } from '../../roster/people/values.js';
import type { HierarchyRule } from '../rule.js';

/** Each position has an id and a title that XML can carry. */
export const positionValues: HierarchyRule = (hierarchy, _roster, { discretion }) =>
  hierarchy.positions.flatMap((position) => {
    // A derived position without an id of its own is an employee without one, who has been told of already.
    if (hierarchy.refersTo === 'employee' && position.id === '' && position.employeeId === '') return [];
    return (['id', 'title'] as const).flatMap((cell) => {
      const failed = failedCheck(position[cell], POSITION_CHECKS);
      if (!failed) return [];
      return problem(failed.rule, hierarchy.place(position, cell), {
        message: `The position’s ${cell} ${failed.message}.`,
        employeeId: discretion.id(position.employeeId),
      });
    });
  });
