import type { Discretion } from '../problem/discretion.js';
import { isError, type Problem } from '../problem/problem.js';
import type { Config } from '../config/schema.js';
import type { LeftOut } from '../roster/columns/sheet.js';
import type { Roster } from '../roster/people/roster.js';
import { discreetPlan, planOf, type Person } from './diff.js';

/** Problems of a file with which nobody knows who is in it. */
const UNCLEAR: ReadonlySet<string> = new Set([
  'roster/merge-conflict',
  'roster/filtered',
  'roster/no-records',
]);

/** What is held against what. */
interface Compared {
  readonly before: Roster | undefined;
  /** As far as it can be read. */
  readonly now: Roster;
  readonly problems: readonly Problem[];
  readonly discretion: Discretion;
  /** Of each file. */
  readonly leftOut: readonly Pick<LeftOut, 'dropped'>[];
  readonly config: Config;
}

/**
 * Who will be deleted, of a roster with errors: they are in other places, and whoever reads of them should know.
 *
 * @returns undefined where the ids can’t be read with certainty, or nothing is known to compare with
 */
export function foreseenLeavers({
  before,
  now,
  problems,
  discretion,
  leftOut,
  config,
}: Compared): Person[] | undefined {
  const known = new Set(before?.employees.map(({ id }) => id));
  // With the column of a filter missing, nobody knows whom it would leave out.
  const isFiltered = leftOut.every(({ dropped }) => dropped.length === config.roster.filters.length);
  const isCertain =
    isFiltered &&
    now.employees.length > 0 &&
    !now.incomplete &&
    [...now.unreadable].every((id) => known.has(id)) &&
    !problems.some((found) => isError(found) && (UNCLEAR.has(found.rule) || isOfId(found, now)));
  if (!before || !isCertain || now.employees.some(({ id }) => id.includes('\uFFFD'))) return undefined;
  const plan = planOf(before, now);
  const leavers = plan.leavers.filter(({ id }) => !now.unreadable.has(id));
  return discreetPlan({ ...plan, leavers }, discretion).leavers.slice();
}

/** Of a row that is there twice, the id can be read all the same. */
function isOfId({ file, column, explains }: Problem, now: Roster): boolean {
  const [first] = now.files.find(({ path }) => path === file)?.employees ?? [];
  return first !== undefined && explains !== 'row' && now.place(first, 'employee_id').column === column;
}
