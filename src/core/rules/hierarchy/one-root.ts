import { countsOf } from '../../base/counts.js';
import { problem } from '../../problem/problem.js';
import { byReference, type Hierarchy, type Position } from '../../roster/people/roster.js';
import { called, type HierarchyRule } from '../rule.js';

/**
 * Exactly one position is at the top. Of several, the one that most positions lead up to is taken for the true root,
 * and the others are reported: an empty manager is usually a slip in one record.
 */
export const oneRoot: HierarchyRule = (hierarchy, _roster, { discretion }) => {
  const roots = hierarchy.positions.filter(({ parent }) => parent === '');
  const [first] = hierarchy.positions;
  if (!first) return [];
  if (roots.length === 0) {
    // The top may be one of the records that can't be read.
    if (hierarchy.incomplete || hierarchy.unreadable.size > 0) return [];
    const { file } = hierarchy.place(first, 'parent');
    const message = `Nobody is at the top: every position names a manager or parent${whyNobody(hierarchy)}.`;
    return [problem('hierarchy/no-root', { file, line: 1 }, { message })];
  }
  if (roots.length === 1) return [];
  const below = countBelow(hierarchy);
  const size = (root: Position) => below.get(root) ?? 0;
  const top = roots.reduce((best, root) => (size(root) > size(best) ? root : best));
  const topShown = top.employeeId ? discretion.id(top.employeeId) : discretion.position(top.id);
  const topName = called(topShown, hierarchy.place(top, 'parent').line);
  if (roots.length > MANY) {
    const message = `${roots.length} of ${hierarchy.positions.length} positions name no manager or parent, and exactly one may; most lead up to ${topName}. Lines ${linesOf(
      hierarchy,
      roots.filter((root) => root !== top),
    )}.`;
    const other = roots.find((root) => root !== top) ?? top;
    return [problem('hierarchy/several-roots', hierarchy.place(other, 'parent'), { message, isWide: true })];
  }
  return roots
    .filter((root) => root !== top)
    .map((root) =>
      problem('hierarchy/several-roots', hierarchy.place(root, 'parent'), {
        message: `The position names no manager or parent, but ${topName} is at the top already.`,
        employeeId: discretion.id(root.employeeId),
      }),
    );
};

/** More of them have one cause, and are reported as one. */
const MANY = 10;
const LINES_NAMED = 5;

/** The first lines of some positions, and how many there are besides. */
function linesOf(hierarchy: Hierarchy, positions: readonly Position[]): string {
  const lines = positions
    .slice(0, LINES_NAMED)
    .map((one) => String(hierarchy.place(one, 'parent').line ?? '?'));
  const more = positions.length - lines.length;
  return `${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Who may be the top all the same: whoever names themself, or somebody outside. */
function whyNobody(hierarchy: Hierarchy): string {
  const known = byReference(hierarchy);
  const themselves = hierarchy.positions.filter((one) => known.get(one.parent) === one);
  const outside = hierarchy.positions.filter(({ parent }) => !known.has(parent));
  const said = [
    ...(themselves.length > 0
      ? [`${themselves.length} of them themselves (line ${linesOf(hierarchy, themselves)})`]
      : []),
    ...(outside.length > 0
      ? [`${outside.length} of them somebody who isn’t there (line ${linesOf(hierarchy, outside)})`]
      : []),
  ];
  return said.length > 0 ? `, ${said.join(' and ')}` : '';
}

/** How many positions lead up to each root: leaves are counted into their parents and taken away, layer by layer. */
function countBelow(hierarchy: Hierarchy): Map<Position, number> {
  const known = byReference(hierarchy);
  const parentOf = (position: Position) => (position.parent === '' ? undefined : known.get(position.parent));
  const waiting = countsOf(hierarchy.positions.flatMap((position) => parentOf(position) ?? []));
  const below = new Map<Position, number>();
  const leaves = hierarchy.positions.filter((position) => !waiting.has(position));
  for (let leaf = leaves.pop(); leaf; leaf = leaves.pop()) {
    const parent = parentOf(leaf);
    if (!parent) continue;
    below.set(parent, (below.get(parent) ?? 0) + (below.get(leaf) ?? 0) + 1);
    const left = (waiting.get(parent) ?? 0) - 1;
    waiting.set(parent, left);
    if (left === 0) leaves.push(parent);
  }
  return below;
}
