import { problem, type Problem } from '../../problem/problem.js';
import type { Position } from '../../roster/people/roster.js';
import { failedCheck, POSITION_CHECKS } from '../../roster/people/values.js';
import type { HierarchyRule } from '../rule.js';

/** Each position has an id and a title that XML can carry. */
export const positionValues: HierarchyRule = (hierarchy, _roster, { discretion }) => {
  const problems: Problem[] = [];
  for (const position of hierarchy.positions) {
    // A derived position without an id of its own is an employee without one, who has been reported already.
    if (hierarchy.refersTo === 'employee' && position.id === '' && position.employeeId === '') continue;
    for (const cell of CELLS) {
      const failed = failedCheck(position[cell], POSITION_CHECKS);
      if (!failed) continue;
      problems.push(
        problem(failed.rule, hierarchy.place(position, cell), {
          message: `The position’s ${cell} ${failed.message}.`,
          employeeId: discretion.id(position.employeeId),
          hint: failed.hint,
        }),
      );
    }
  }
  return problems;
};

const CELLS = ['id', 'title'] as const;

export const uniquePositions: HierarchyRule = (hierarchy, _roster, { discretion }) => {
  // Derived ids that are employee ids are reported where the employee id is.
  const isReported = ({ id, employeeId }: Position) => hierarchy.refersTo === 'employee' && id === employeeId;
  if (hierarchy.positions.every(isReported)) return [];
  const first = new Map<string, Position>();
  const problems: Problem[] = [];
  for (const position of hierarchy.positions) {
    const { id, employeeId } = position;
    const holder = first.get(id);
    if (!holder) first.set(id, position);
    else if (id !== '' && !isReported(position)) {
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

/** The platform's cap is on positions as it is on employees. */
export const notTooMany: HierarchyRule = (hierarchy, _roster, { config }) => {
  const max = config.roster['max-records'];
  const over = hierarchy.positions[max];
  if (!over) return [];
  const message = `${hierarchy.positions.length} positions, and at most ${max} may be sent; the first one too many is on this line.`;
  const { file, line } = hierarchy.place(over, 'id');
  return [problem('roster/too-many-records', { file, line }, { message })];
};
