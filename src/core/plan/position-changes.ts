import { oncePerPair } from '../base/once-per-pair.js';
import { compare } from '../base/text.js';
import {
  byReference,
  parentIds,
  referenceOf,
  type Hierarchy,
  type Position,
  type Roster,
} from '../roster/people/roster.js';
import { byKey, inOrderOfKeys, unlikeByKey, withKeys } from './unlike.js';

/** By position id. */
export interface PositionChanges {
  /** How many positions are in these lists, each once. Ids that aren’t shown are all alike, and nobody could count them. */
  readonly count: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly moved: readonly string[];
  readonly renamed: readonly string[];
}

/** @returns how the positions of two rosters differ; without a baseline all are new */
export function positionChanges(baseline: Roster | undefined, roster: Roster): PositionChanges {
  if (baseline) return changesBetween(baseline, roster);
  const added = inOrderOfKeys(roster.hierarchy?.positions ?? [], idOf).map(idOf);
  return countOf({ added, removed: [], moved: [], renamed: [] });
}

const changesBetween = oncePerPair((baseline: Roster, roster: Roster): PositionChanges => {
  const [before, after] = [baseline.hierarchy, roster.hierarchy];
  const [old, now] = whichMayDiffer(before, after);
  const [were, are] = [byKey(old, idOf), byKey(now, idOf)];
  const [parentBefore, parentNow] = [before, after].map((one) => one && parentIds(one));
  const changed = (differs: (was: Position, is: Position) => boolean) =>
    [...are].flatMap(([id, is]) => {
      const was = were.get(id);
      return was && differs(was, is) ? [id] : [];
    });
  return countOf({
    added: [...are.keys()].filter((id) => !were.has(id)).toSorted(compare),
    removed: [...were.keys()].filter((id) => !are.has(id)).toSorted(compare),
    moved: changed(
      (was, is) => parentBefore?.(was) !== parentNow?.(is) || was.employeeId !== is.employeeId,
    ).toSorted(compare),
    renamed: changed((was, is) => was.title !== is.title).toSorted(compare),
  });
});

/** Only a position that stays can be in two of the lists. */
export const countOf = (lists: Omit<PositionChanges, 'count'>): PositionChanges => ({
  ...lists,
  count: lists.added.length + lists.removed.length + new Set([...lists.moved, ...lists.renamed]).size,
});

export const NO_POSITION_CHANGES = countOf({ added: [], removed: [], moved: [], renamed: [] });

const idOf = ({ id }: Position): string => id;

/** Whether nothing differs between two with the same id. */
const isSame = (a: Position, b: Position): boolean =>
  a === b || (a.title === b.title && a.parent === b.parent && a.employeeId === b.employeeId);

/** Those that aren’t the same in both, and those that are, and whose parent isn’t. */
function whichMayDiffer(
  before: Hierarchy | undefined,
  after: Hierarchy | undefined,
): readonly [before: readonly Position[], after: readonly Position[]] {
  const [old, now] = [before?.positions ?? [], after?.positions ?? []];
  if (!before || before.refersTo !== after?.refersTo) return [old, now];
  const [gone, come] = unlikeByKey(old, now, idOf, isSame);
  const references = otherwiseFound(before, gone, after, come);
  if (references.size === 0) return [gone, come];
  const below = now.filter(({ parent }) => references.has(parent));
  const ids = new Set([...gone, ...come, ...below].map(idOf));
  return [withKeys(old, ids, idOf), withKeys(now, ids, idOf)];
}

/** @returns of the references of these positions, those that find another id now, or none */
function otherwiseFound(
  before: Hierarchy,
  gone: readonly Position[],
  after: Hierarchy,
  come: readonly Position[],
): ReadonlySet<string> {
  const references = new Set([
    ...gone.map((one) => referenceOf(before, one)),
    ...come.map((one) => referenceOf(after, one)),
  ]);
  // At the root there is nothing to be found.
  references.delete('');
  if (references.size === 0) return references;
  const [were, are] = [byReference(before), byReference(after)];
  return new Set([...references].filter((one) => were.get(one)?.id !== are.get(one)?.id));
}
