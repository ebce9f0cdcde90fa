import { problem } from '../../problem/problem.js';
import type { PositionCell } from '../../roster/people/roster.js';
import { positionSchema } from '../../roster/people/values.js';
import { isRuleId } from '../../vocabulary/rules.js';
import type { HierarchyRule } from '../rule.js';

/** Each position has an id and a title that XML can carry. */
export const positionValues: HierarchyRule = (hierarchy, _roster, { discretion }) =>
  hierarchy.positions.flatMap((position) => {
    // A derived position without an id of its own is an employee without one, who has been told of already.
    if (hierarchy.refersTo === 'employee' && position.id === '' && position.employeeId === '') return [];
    const checked = positionSchema.safeParse(position);
    if (checked.success) return [];
    return checked.error.issues.map((issue) => {
      const cell = issue.path[0] as PositionCell;
      const rule = String(issue.code === 'custom' ? issue.params?.['rule'] : '');
      return problem(isRuleId(rule) ? rule : 'hierarchy/required', hierarchy.place(position, cell), {
        message: `The position’s ${cell} ${issue.message}.`,
        employeeId: discretion.id(position.employeeId),
      });
    });
  });
