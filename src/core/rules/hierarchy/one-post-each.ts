import { problem, type Problem } from '../../problem/problem.js';
import type { Position } from '../../roster/people/roster.js';
import type { HierarchyRule } from '../rule.js';

/** No employee holds two positions. A derived hierarchy can't have it: there the employee id would appear twice. */
export const onePostEach: HierarchyRule = (hierarchy, _roster, { discretion }) => {
  if (hierarchy.refersTo === 'employee') return [];
  const first = new Map<string, Position>();
  const problems: Problem[] = [];
  for (const position of hierarchy.positions) {
    const { employeeId } = position;
    if (employeeId === '') continue;
    const holder = first.get(employeeId);
    if (!holder) {
      first.set(employeeId, position);
      continue;
    }
    const line = hierarchy.place(holder, 'employeeId').line;
    problems.push(
      problem('hierarchy/two-posts', hierarchy.place(position, 'employeeId'), {
        message: `The employee holds the position of line ${line ?? '?'} already.`,
        employeeId: discretion.id(employeeId),
      }),
    );
  }
  return problems;
};
