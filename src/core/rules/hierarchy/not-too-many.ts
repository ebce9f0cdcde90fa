import { problem } from '../../problem/problem.js';
import type { HierarchyRule } from '../rule.js';

/** The platform's cap is on positions as it is on employees (docs/vendor-api.md, Position file). */
export const notTooMany: HierarchyRule = (hierarchy, _roster, { config }) => {
  const most = config.roster['max-records'];
  const over = hierarchy.positions[most];
  if (!over) return [];
  const message = `${hierarchy.positions.length} positions, and at most ${most} may be sent; the first one too many is on this line.`;
  const { file, line } = hierarchy.place(over, 'id');
  return [problem('roster/too-many-records', { file, line }, { message })];
};
