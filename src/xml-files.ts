import type { Discretion } from './discretion.js';
import type { XmlFiles } from './outcome.js';
import { sha256, type Digests } from './plan/plan-id.js';
import { problem, type Problem } from './problem.js';
import { EMPLOYEE_ELEMENTS } from './roster/fields.js';
import type { Roster } from './roster/roster.js';
import type { FileKind } from './workstars/api.js';
import { employeesXml } from './xml/employees.js';
import { positionsXml } from './xml/positions.js';
import { problemsOf } from './xsd/findings.js';
import type { XmlWriter } from './xml/format.js';
import type { XmlReader } from './xsd/reader.js';
import { unusable, type Schema, type Schemas } from './xsd/schemas.js';

/** @returns both files of a roster without errors, as this writer lays them out */
export function writeFiles(roster: Roster, writer: XmlWriter): XmlFiles {
  const { hierarchy } = roster;
  return { employees: writer.employees(roster), positions: hierarchy && writer.positions(hierarchy) };
}

export function digestsOf(files: XmlFiles): Digests {
  return { employees: sha256(files.employees), positions: files.positions && sha256(files.positions) };
}

export interface Validating {
  readonly files: XmlFiles;
  /**
   * What the schema of each file doesn't accept, as problems of the roster.
   * Fails where the schema that the program serves can't be used.
   */
  readonly findings: Promise<Readonly<Record<FileKind, readonly Problem[]>>>;
}

/**
 * Writes both files and has them validated; each as soon as it is written, since that happens elsewhere. A roster
 * with errors is validated too, so that one run tells everything.
 */
export function writeAndValidate(
  roster: Roster,
  schemas: Schemas,
  reader: XmlReader,
  discretion: Discretion,
): Validating {
  const validate = async (kind: FileKind, xml: Uint8Array): Promise<Problem[]> => {
    const schema = schemas[kind];
    const answer = await reader.read({ xml, xsd: schema.bytes });
    if (answer.unusableSchema) return [unusableSchema(kind, schema)];
    return answer.malformed
      ? [malformed(kind, roster)]
      : problemsOf(kind, answer.findings, roster, discretion);
  };
  const { hierarchy } = roster;
  const employees = employeesXml(roster);
  const validatingEmployees = validate('employees', employees);
  const positions = hierarchy && positionsXml(hierarchy);
  const validatingPositions = positions && validate('positions', positions);
  return { files: { employees, positions }, findings: bothOf(validatingEmployees, validatingPositions) };
}

async function bothOf(
  employees: Promise<Problem[]>,
  positions: Promise<Problem[]> | undefined,
): Promise<Record<FileKind, Problem[]>> {
  const [ofEmployees, ofPositions] = await Promise.all([employees, positions ?? []]);
  return { employees: ofEmployees, positions: ofPositions };
}

/** @throws Failure where it isn't a committed file that somebody could mend */
function unusableSchema(kind: FileKind, { path }: Schema): Problem {
  if (path === undefined) throw unusable(kind);
  const message =
    'The file is no XML Schema that can be used by itself: not XML, no schema, or in need of other files.';
  return problem('xsd/unusable', { file: path }, { message });
}

/** Not to be expected, unless a control character is in it, which has been told where it stands. */
function malformed(kind: FileKind, roster: Roster): Problem {
  const [first] = roster.employees;
  const file = first ? roster.place(first).file : '';
  const message = `The file of the ${kind} that was made of it is no well-formed XML.`;
  return problem('xsd/invalid', { file }, { message });
}

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

/**
 * Tells what only follows from errors: it stands in a cell that has one, or in a column whose dates can't be read,
 * which is told once for all of them.
 */
export function followingFrom(errors: readonly Problem[]): (found: Problem) => boolean {
  const columnOf = ({ file, column }: Problem) => `${file}:${column ?? ''}`;
  const cellOf = (found: Problem) => `${columnOf(found)}:${found.line ?? ''}`;
  const cells = new Set(errors.map(cellOf));
  const columns = new Set(errors.filter(({ rule }) => rule === 'employee/start-date').map(columnOf));
  return (found) => cells.has(cellOf(found)) || columns.has(columnOf(found));
}

/** A warning for each element that only the program's own schema could know. */
export function unknownElements(roster: Roster, schema: Schema): Problem[] {
  const [first] = roster.employees;
  if (schema.origin !== 'built-in' || !first) return [];
  const own = new Set<string>(EMPLOYEE_ELEMENTS);
  return roster.elements
    .filter((element) => !own.has(element))
    .map((element) => {
      const message = `\`${element}\` isn’t in the public description of the employee file.`;
      return problem('xsd/unknown-element', { ...roster.place(first, element), line: 1 }, { message });
    });
}
