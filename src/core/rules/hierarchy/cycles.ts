import { problem, type Problem } from '../../problem/problem.js';
import { NO_POSITION, parentNumbers, type Hierarchy, type Position } from '../../roster/people/roster.js';
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

/** Follows each position upwards until one seen before: seen on this very way up, it is on a circle. */
function findCycles(hierarchy: Hierarchy): Cycle[] {
  const parents = parentNumbers(hierarchy);
  // By whose way up each was seen first: their number and one, since nobody’s is zero.
  const seenFrom = new Int32Array(parents.length);
  const found: Cycle[] = [];
  for (let start = 0; start < parents.length; start += 1) {
    let at = start;
    while (at !== NO_POSITION && seenFrom[at] === 0) {
      seenFrom[at] = start + 1;
      at = parents[at] ?? NO_POSITION;
    }
    if (at !== NO_POSITION && seenFrom[at] === start + 1) found.push(...cycleFrom(at, parents, hierarchy));
  }
  return found;
}

/** @returns a circle in the order of those who report, from its first position in the file on */
function cycleFrom(start: number, parents: Int32Array, { positions }: Hierarchy): Cycle[] {
  const members = [start];
  for (let next = parents[start]; next !== undefined && next !== start; next = parents[next])
    members.push(next);
  const begin = members.indexOf(members.reduce((first, member) => Math.min(first, member)));
  const inOrder = [...members.slice(begin), ...members.slice(0, begin)];
  const [first, ...others] = inOrder.flatMap((member) => positions[member] ?? []);
  return first ? [[first, ...others]] : [];
}
