import { compare } from '../problem.js';
import type { Roster } from '../roster/roster.js';

/** What the guards weigh besides the plan. */
export interface Facts {
  /** Nothing was uploaded before. */
  readonly isFirst: boolean;
  /** How many left in the uploads of the last seven days, since the last approval. */
  readonly recentLeavers: number;
  /** Departments that had five people or more in the baseline, and have nobody now. */
  readonly emptiedDepartments: readonly { readonly name: string; readonly people: number }[];
  /** Nothing where the baseline had no positions. */
  readonly positionsBefore: number | undefined;
  /** The baseline had positions, and none would be sent. */
  readonly hierarchyGone: boolean;
  /** Roster files of the baseline that are no roster files any more. */
  readonly goneFiles: readonly string[];
}

/** Fewer people than this may all leave a department in an ordinary month. */
const LARGE_DEPARTMENT = 5;

/** Compares what was uploaded last with what would be: as far as no list of a plan says it. */
export function comparedFacts(
  before: Roster | undefined,
  after: Roster,
): Omit<Facts, 'isFirst' | 'recentLeavers'> {
  const files = new Set(after.files.map(({ path }) => path));
  return {
    goneFiles: before?.files.flatMap(({ path }) => (files.has(path) ? [] : [path])) ?? [],
    emptiedDepartments: emptiedDepartments(before, after),
    positionsBefore: before?.hierarchy?.positions.length,
    hierarchyGone: before?.hierarchy !== undefined && after.hierarchy === undefined,
  };
}

function emptiedDepartments(before: Roster | undefined, after: Roster): Facts['emptiedDepartments'] {
  const sizes = new Map<string, number>();
  for (const { values } of before?.employees ?? []) {
    const name = values['department'] ?? '';
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  const left = new Set(after.employees.map(({ values }) => values['department']));
  return [...sizes]
    .filter(([name, people]) => people >= LARGE_DEPARTMENT && !left.has(name))
    .map(([name, people]) => ({ name, people }))
    .toSorted((a, b) => compare(a.name, b.name));
}
