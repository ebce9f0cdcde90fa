import { problem, type Problem } from '../problem/problem.js';
import type { Roster } from '../roster/people/roster.js';
import { isEmployeeElement } from '../vocabulary/fields.js';
import type { FileKind } from '../vocabulary/files.js';
import type { Schema } from './schemas.js';

/**
 * What the schemas found, without what only follows from the roster's own errors: in cells that have one, in the file
 * as a whole, and in positions as long as the hierarchy is wrong.
 *
 * @param errors what the rules found
 * @param found what the schemas don't accept
 */
export function withoutConsequences(
  errors: readonly Problem[],
  found: Readonly<Record<FileKind, readonly Problem[]>>,
): Problem[] {
  const hierarchyIsWrong = errors.some(({ rule }) => rule.startsWith('hierarchy/'));
  const all = hierarchyIsWrong ? found.employees : [...found.employees, ...found.positions];
  if (errors.length === 0) return [...all];
  const follows = followingFrom(errors);
  return all.filter((one) => one.rule === 'xsd/unusable' || (one.line !== undefined && !follows(one)));
}

/** Rules that report a column once for many of its cells. */
const OF_COLUMNS: ReadonlySet<string> = new Set(['employee/start-date', 'roster/unknown-value']);

/** Finds what only follows from errors: it is in a cell that has one, or in a column that is reported as a whole. */
export function followingFrom(errors: readonly Problem[]): (found: Problem) => boolean {
  const columnOf = ({ file, column }: Problem) => `${file}:${column ?? ''}`;
  const cellOf = (found: Problem) => `${columnOf(found)}:${found.line ?? ''}`;
  const cells = new Set(errors.map(cellOf));
  const columns = new Set(errors.filter(({ rule }) => OF_COLUMNS.has(rule)).map(columnOf));
  return (found) => cells.has(cellOf(found)) || columns.has(columnOf(found));
}

/** A warning for each element that only the program's own schema could know. */
export function unknownElements(roster: Roster, schema: Schema): Problem[] {
  const [first] = roster.employees;
  if (schema.origin !== 'built-in' || !first) return [];
  return roster.elements
    .filter((element) => !isEmployeeElement(element))
    .map((element) => {
      const message = `\`${element}\` isn’t in the public description of the employee file.`;
      return problem('xsd/unknown-element', { ...roster.place(first, element), line: 1 }, { message });
    });
}
