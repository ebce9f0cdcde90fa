import { problem, type Problem } from '../../problem/problem.js';
import type { Position } from '../../roster/people/roster.js';
import type { HierarchyRule } from '../rule.js';

export const uniquePositions: HierarchyRule = (hierarchy, _roster, { discretion }) => {
  const first = new Map<string, Position>();
  const problems: Problem[] = [];
  for (const position of hierarchy.positions) {
    const { id, employeeId } = position;
    const holder = first.get(id);
    if (!holder) first.set(id, position);
    // Derived ids that are employee ids are told where the employee id is told.
    else if (id !== '' && !(hierarchy.refersTo === 'employee' && id === employeeId)) {
      const line = hierarchy.place(holder, 'id').line;
      problems.push(
        problem('hierarchy/duplicate-position', hierarchy.place(position, 'id'), {
          message: `The same position id is that of line ${line ?? '?'} already.`,
          employeeId: discretion.id(employeeId),
        }),
      );
    }
  }
  return problems;
};
