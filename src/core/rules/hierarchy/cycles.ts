import { problem, type Problem } from '../../problem/problem.js';
import { byReference, type Hierarchy, type Position } from '../../roster/people/roster.js';
import { called, type HierarchyRule } from '../rule.js';

/** How many ids of one circle a message names. */
const MAX_NAMED = 20;

/** No circles. Each is reported once, at its first position in the file, with the ids on it. */
export const cycles: HierarchyRule = (hierarchy, _roster, { discretion }) =>
  findCycles(hierarchy).map((cycle): Problem => {
    const [first] = cycle;
    const employee = hierarchy.refersTo === 'employee';
    const place = (position: Position) => hierarchy.place(position, 'parent');
    const name = (position: Position) =>
      called(
        employee ? discretion.id(position.employeeId) : discretion.position(position.id),
        place(position).line,
      );
    const named = cycle.slice(0, MAX_NAMED).map(name);
    const more = cycle.length > MAX_NAMED ? ` → … ${cycle.length - MAX_NAMED} more` : '';
    const message =
      cycle.length === 1
        ? `${name(first)} reports to itself; if it is the top, leave the manager (or parent) empty.`
        : `${cycle.length} report to each other in a circle: ${named.join(' → ')}${more} → ${name(first)}.`;
    return problem('hierarchy/cycle', place(first), { message, employeeId: discretion.id(first.employeeId) });
  });

type Cycle = readonly [Position, ...Position[]];

/** Follows each position upwards until somebody seen before: seen on this very way up, it is a circle. */
function findCycles(hierarchy: Hierarchy): Cycle[] {
  const known = byReference(hierarchy);
  const order = new Map(hierarchy.positions.map((position, index) => [position, index]));
  const seenOnWayOf = new Map<Position, Position>();
  const found: Cycle[] = [];
  for (const start of hierarchy.positions) {
    let at: Position | undefined = start;
    while (at && !seenOnWayOf.has(at)) {
      seenOnWayOf.set(at, start);
      at = at.parent === '' ? undefined : known.get(at.parent);
    }
    if (at && seenOnWayOf.get(at) === start) found.push(cycleFrom(at, known, order));
  }
  return found;
}

function cycleFrom(at: Position, known: ReadonlyMap<string, Position>, order: Map<Position, number>): Cycle {
  const members: Position[] = [];
  for (
    let next: Position | undefined = at;
    next && (next !== at || members.length === 0);
    next = known.get(next.parent)
  ) {
    members.push(next);
  }
  const first = members.reduce(
    (best, member) => ((order.get(member) ?? 0) < (order.get(best) ?? 0) ? member : best),
    at,
  );
  const begin = members.indexOf(first);
  return [first, ...members.slice(begin + 1), ...members.slice(0, begin)];
}
