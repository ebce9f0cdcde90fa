import { compare } from '../base/text.js';
import {
  parentIds,
  referenceOf,
  type Hierarchy,
  type Position,
  type Roster,
} from '../roster/people/roster.js';
import { unlike, withKeys } from './unlike.js';

/** By position id. */
export interface PositionChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly moved: readonly string[];
  readonly renamed: readonly string[];
}

/** @returns how the positions of two rosters differ; without a baseline all are new */
export function positionChanges(baseline: Roster | undefined, roster: Roster): PositionChanges {
  const [before, after] = [baseline?.hierarchy, roster.hierarchy];
  const [old, now] = [before?.positions ?? [], after?.positions ?? []];
  const ids = mayDiffer(before, after);
  const [were, are] = [withKeys(old, ids, idOf), withKeys(now, ids, idOf)];
  const [parentBefore, parentNow] = [before, after].map(parentOf);
  const changed = (differs: (was: Position, is: Position) => boolean) =>
    [...are].flatMap(([id, is]) => {
      const was = were.get(id);
      return was && differs(was, is) ? [id] : [];
    });
  return {
    added: [...are.keys()].filter((id) => !were.has(id)).toSorted(compare),
    removed: [...were.keys()].filter((id) => !are.has(id)).toSorted(compare),
    moved: changed(
      (was, is) => parentBefore?.(was) !== parentNow?.(is) || was.employeeId !== is.employeeId,
    ).toSorted(compare),
    renamed: changed((was, is) => was.title !== is.title).toSorted(compare),
  };
}

const idOf = ({ id }: Position): string => id;
const parentOf = (hierarchy: Hierarchy | undefined) => hierarchy && parentIds(hierarchy);

const isSame = (a: Position, b: Position): boolean =>
  a.id === b.id && a.title === b.title && a.parent === b.parent && a.employeeId === b.employeeId;

/** Those that aren’t the same in both, and those below them: the id of their parent may be another. */
function mayDiffer(before: Hierarchy | undefined, after: Hierarchy | undefined): ReadonlySet<string> {
  const [old, now] = [before?.positions ?? [], after?.positions ?? []];
  if (before?.refersTo !== after?.refersTo) return new Set([...old, ...now].map(idOf));
  const [gone, come] = unlike(old, now, isSame);
  const ids = new Set([...gone, ...come].map(idOf));
  const references = new Set([
    ...gone.flatMap((one) => (before ? [referenceOf(before, one)] : [])),
    ...come.flatMap((one) => (after ? [referenceOf(after, one)] : [])),
  ]);
  if (references.size > 0)
    for (const { id, parent } of [...old, ...now]) if (references.has(parent)) ids.add(id);
  return ids;
}
