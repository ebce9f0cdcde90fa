import { problem, type Place, type Problem } from '../problem/problem.js';
import { NO_POSITION, parentNumbers, type Hierarchy, type Roster } from '../roster/people/roster.js';
import { isEmployeeElement } from '../vocabulary/fields.js';
import type { FileKind } from '../vocabulary/files.js';
import { positionsInFileOrder } from './positions.js';
import type { Schema } from './schemas.js';

/**
 * What the schemas found, without what only follows from the roster's own errors: in cells that have one, in the file
 * as a whole, in positions as long as the hierarchy is wrong, and in those whose parent is in a record that can’t be
 * read.
 *
 * @param errors what the rules found
 * @param found what the schemas don't accept
 */
export function withoutConsequences(
  errors: readonly Problem[],
  found: Readonly<Record<FileKind, readonly Problem[]>>,
  hierarchy: Hierarchy | undefined,
): Problem[] {
  if (errors.length === 0) return [...found.employees, ...found.positions];
  const hierarchyIsWrong = errors.some(({ rule }) => rule.startsWith('hierarchy/'));
  const lost = hierarchyIsWrong ? undefined : linesOfLost(hierarchy);
  const positions = lost ? found.positions.filter((one) => !lost.has(lineOf(one))) : [];
  const follows = followingFrom(errors);
  return [...found.employees, ...positions].filter(
    (one) => one.rule === 'xsd/unusable' || (one.line !== undefined && !follows(one)),
  );
}

const lineOf = ({ file, line }: Place): string => `${file}:${line ?? ''}`;

/**
 * The lines of positions that are written without the parent that they name, or first instead of the root. Where no rule
 * of the hierarchy says so, that record can’t be read, which is an error of its own.
 */
function linesOfLost(hierarchy: Hierarchy | undefined): ReadonlySet<string> {
  if (!hierarchy) return new Set();
  const parents = parentNumbers(hierarchy);
  const { positions } = hierarchy;
  const lost = positions.filter(({ parent }, at) => parent !== '' && parents[at] === NO_POSITION);
  const hasRoot = positions.some(({ parent }) => parent === '');
  const first = hasRoot ? [] : positionsInFileOrder(hierarchy).slice(0, 1);
  return new Set([...lost, ...first].map((position) => lineOf(hierarchy.place(position, 'id'))));
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
