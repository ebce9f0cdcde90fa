import { countsOf } from '../base/counts.js';
import { onDemand } from '../base/on-demand.js';
import { compare } from '../base/text.js';
import { NOT_SHOWN, type Discretion } from '../problem/discretion.js';
import { departmentCounts, departmentOf, type Hierarchy, type Roster } from '../roster/people/roster.js';
import type { LimitId } from '../vocabulary/guards.js';
import type { Counts } from './counted.js';
import { positionChanges, type PositionChanges } from './position-changes.js';

interface EmptiedDepartment {
  /** As it may be shown. */
  readonly name: string;
  /** How many it had. */
  readonly people: number;
  /** How many of them are in another department now. */
  readonly moved: number;
}

/** How the positions differ from those that were accepted last. */
interface PositionFacts extends PositionChanges {
  /** How many there were; undefined where nobody knows of any. */
  readonly before: number | undefined;
  /** There were some, and none would be sent. */
  readonly gone: boolean;
  /** There were none before, and some would be sent. */
  readonly first: boolean;
  /** Somebody has approved these very positions, and they weren't accepted yet. */
  readonly agreed: boolean;
  /** How they differ from those with which each limit begins to count. */
  readonly week: Pick<ReadonlyMap<LimitId, PositionChanges>, 'get'>;
  /** Whose a position is, and was before. */
  readonly holdersOf: (id: string) => readonly string[];
  /** Another position would be the root. */
  readonly otherRoot: boolean;
}

/** What the guards weigh besides the plan. */
export interface Facts {
  readonly counts: Counts;
  /** Departments that had five people or more in the baseline, and have nobody now. */
  readonly emptiedDepartments: readonly EmptiedDepartment[];
  readonly positions: PositionFacts;
  /** The files would go to other paths of the API than before, or in another form. */
  readonly otherPaths: boolean;
  /** Roster files of the baseline that are no longer roster files. */
  readonly goneFiles: readonly string[];
  /** An id as it may be shown. */
  readonly idShown: (id: string) => string;
}

/** Fewer people than this may all leave a department in an ordinary month. */
const LARGE_DEPARTMENT = 5;

/** Compares what was uploaded last with what would be: as far as no list of a plan says it. */
export function comparedFacts(
  before: Roster | undefined,
  after: Roster,
  discretion: Discretion,
): Pick<Facts, 'goneFiles' | 'emptiedDepartments' | 'idShown'> {
  const files = new Set(after.files.map(({ path }) => path));
  return {
    goneFiles: before?.files.flatMap(({ path }) => (files.has(path) ? [] : [path])) ?? [],
    emptiedDepartments: emptiedDepartments(before, after).map(({ name, ...counts }) => ({
      name: discretion.department(name) ?? NOT_SHOWN,
      ...counts,
    })),
    idShown: (id) => discretion.id(id) ?? NOT_SHOWN,
  };
}

/**
 * Compares the positions.
 *
 * @param before what was sent when positions were accepted last; undefined where they never were
 * @param began what had been uploaded with them when each limit began to count
 * @param isAgreed whether somebody has approved these very positions already, or none needs to
 */
export function positionFacts(
  before: Roster | undefined,
  after: Roster,
  began: ReadonlyMap<LimitId, Roster>,
  isAgreed: boolean,
): PositionFacts {
  const [old, now] = [before?.hierarchy, after.hierarchy];
  const holders = onDemand(() =>
    [old, now, ...[...new Set(began.values())].map(({ hierarchy }) => hierarchy)].map(
      (one) => new Map(one?.positions.map(({ id, employeeId }) => [id, employeeId])),
    ),
  );
  return {
    ...positionChanges(before, after),
    before: old?.positions.length,
    gone: old !== undefined && now === undefined,
    first: old === undefined && now !== undefined && !isAgreed,
    agreed: isAgreed,
    week: {
      get: (limit) => {
        const start = began.get(limit);
        return start && positionChanges(start, after);
      },
    },
    holdersOf: (id) => holders().flatMap((one) => one.get(id) ?? []),
    otherRoot: !isAgreed && old !== undefined && now !== undefined && rootOf(old) !== rootOf(now),
  };
}

const rootOf = ({ positions }: Hierarchy): string | undefined =>
  positions.find(({ parent }) => parent === '')?.id;

function emptiedDepartments(before: Roster | undefined, after: Roster): EmptiedDepartment[] {
  if (!before) return [];
  const left = departmentCounts(after);
  const emptied = [...departmentCounts(before)]
    .filter(([name, people]) => people >= LARGE_DEPARTMENT && !left.has(name))
    .toSorted(([a], [b]) => compare(a, b));
  if (emptied.length === 0) return [];
  const ids = new Set(after.employees.map(({ id }) => id));
  const stayed = countsOf(before.employees.filter(({ id }) => ids.has(id)).map(departmentOf));
  return emptied.map(([name, people]) => ({ name, people, moved: stayed.get(name) ?? 0 }));
}
