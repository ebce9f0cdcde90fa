import { awaitedLater } from '../core/base/awaited-later.js';
import { unlessFailed } from '../core/base/failure.js';
import { isError, type Problem } from '../core/problem/problem.js';
import type { Roster } from '../core/roster/people/roster.js';
import { judgeChange } from '../core/rules/change/index.js';
import { judge, withSeverities } from '../core/rules/index.js';
import type { Context } from '../core/rules/rule.js';
import type { XmlFiles } from '../core/vocabulary/files.js';
import { followingFrom, unknownElements, withoutConsequences } from '../core/xml/consequences.js';
import type { Schemas } from '../core/xml/schemas.js';
import type { World } from '../ports/world.js';

/* Everything that is wrong with a roster that could be read: by the rules, since the baseline, and by the schemas. */

/** A roster as it was read, and what it is held against. */
interface Judged {
  readonly roster: Roster;
  /** What reading it has found. */
  readonly met: readonly Problem[];
  readonly schemas: Schemas;
  /** The baseline's. */
  readonly before: Roster | undefined;
}

const NO_FINDINGS = { employees: [], positions: [] };

/**
 * Writes both files and finds everything that is wrong with them or with the roster.
 *
 * @param meanwhile what else there is to do, where no rule has found an error, until the schemas’ verdict comes
 * @returns no files where there is an error and nobody could validate them
 */
export async function judgeAll(
  { reader }: World,
  { roster, met, schemas, before }: Judged,
  context: Context,
  meanwhile: () => void,
): Promise<{ files: XmlFiles | undefined; problems: Problem[]; findings: Problem[] }> {
  const { writeAndValidate } = await import('./validate.js');
  // The schemas’ verdict comes from another thread while the rules run here.
  const validating = awaitedLater(writeAndValidate(roster, schemas, reader, context.discretion));
  const judged = judge(roster, met, context);
  const errors = judged.filter(isError);
  const follows = followingFrom(errors);
  const accidents = accidentsIn(before, roster, errors, context).filter((found) => !follows(found));
  if (errors.length === 0) meanwhile();
  // Where the rules found errors, a schema that can't say more, or not in time, adds nothing.
  const answered = errors.length > 0 ? unlessFailed(validating, () => undefined) : validating;
  const { files, findings } = (await answered) ?? { files: undefined, findings: NO_FINDINGS };
  const invalid = withoutConsequences(errors, findings, roster.hierarchy);
  const unknown = unknownElements(roster, schemas.employees);
  const found = [...invalid, ...unknown];
  const problems = [...judged, ...accidents, ...withSeverities(found, context.config.rules)];
  return { files, problems, findings: found };
}

/**
 * What looks like an accident since the baseline. Where records or letters are missing nobody can know, and on a line
 * with an error it may only follow from that.
 */
function accidentsIn(
  before: Roster | undefined,
  after: Roster,
  errors: readonly Problem[],
  context: Context,
): Problem[] {
  if (after.unreadable.size > 0 || errors.some(({ rule }) => rule === 'roster/not-utf-8')) return [];
  const lineOf = ({ file, line }: Problem) => `${file}:${line ?? ''}`;
  const faulty = new Set(errors.map(lineOf));
  return judgeChange({ before, after }, context).filter((found) => !faulty.has(lineOf(found)));
}
