import { compare } from '../base/text.js';
import { NOT_SHOWN, type Discretion } from '../problem/discretion.js';
import type { Roster } from '../roster/people/roster.js';

interface EmptiedDepartment {
  /** As it may be shown. */
  readonly name: string;
  /** How many it had. */
  readonly people: number;
  /** How many of them are in another department now. */
  readonly moved: number;
}

/** What the guards weigh besides the plan. */
export interface Facts {
  /** Nothing was uploaded before. */
  readonly isFirst: boolean;
  /** How many left in the uploads of the last seven days, since the last approval. */
  readonly recentLeavers: number;
  /** Departments that had five people or more in the baseline, and have nobody now. */
  readonly emptiedDepartments: readonly EmptiedDepartment[];
  /** Undefined where the baseline had no positions. */
  readonly positionsBefore: number | undefined;
  /** The baseline had positions, and none would be sent. */
  readonly hierarchyGone: boolean;
  /** The files would go to other paths of the API than before. */
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
): Omit<Facts, 'isFirst' | 'recentLeavers' | 'otherPaths'> {
  const files = new Set(after.files.map(({ path }) => path));
  return {
    goneFiles: before?.files.flatMap(({ path }) => (files.has(path) ? [] : [path])) ?? [],
    emptiedDepartments: emptiedDepartments(before, after).map(({ name, ...counts }) => ({
      name: discretion.department(name) ?? NOT_SHOWN,
      ...counts,
    })),
    idShown: (id) => discretion.id(id) ?? NOT_SHOWN,
    positionsBefore: before?.hierarchy?.positions.length,
    hierarchyGone: before?.hierarchy !== undefined && after.hierarchy === undefined,
  };
}

function emptiedDepartments(before: Roster | undefined, after: Roster): EmptiedDepartment[] {
  const ids = new Set(after.employees.map(({ id }) => id));
  const left = new Set(after.employees.map(({ values }) => values['department']));
  const emptied = new Map<string, { people: number; moved: number }>();
  for (const { id, values } of before?.employees ?? []) {
    const name = values['department'] ?? '';
    if (left.has(name)) continue;
    const { people, moved } = emptied.get(name) ?? { people: 0, moved: 0 };
    emptied.set(name, { people: people + 1, moved: moved + (ids.has(id) ? 1 : 0) });
  }
  return [...emptied]
    .map(([name, counts]) => ({ name, ...counts }))
    .filter(({ people }) => people >= LARGE_DEPARTMENT)
    .toSorted((a, b) => compare(a.name, b.name));
}
