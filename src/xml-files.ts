import type { XmlFiles } from './outcome.js';
import { sha256, type Digests } from './plan/plan-id.js';
import { problem, type Problem } from './problem.js';
import { EMPLOYEE_ELEMENTS } from './roster/fields.js';
import { countUpTo } from './roster/lines.js';
import type { Roster } from './roster/roster.js';
import type { FileKind } from './workstars/api.js';
import { employeesXml } from './xml/employees.js';
import { positionsXml } from './xml/positions.js';
import { problemsOf } from './xsd/findings.js';
import type { XmlReader } from './xsd/reader.js';
import { unusable, type Schema, type Schemas } from './xsd/schemas.js';

/** @returns both files of a roster without errors */
export function writeFiles(roster: Roster): XmlFiles {
  return { employees: employeesXml(roster), positions: roster.hierarchy && positionsXml(roster.hierarchy) };
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
export function writeAndValidate(roster: Roster, schemas: Schemas, reader: XmlReader): Validating {
  const { hierarchy } = roster;
  const employees = employeesXml(roster);
  const validatingEmployees = validate('employees', employees, schemas.employees, roster, reader);
  const positions = hierarchy && positionsXml(hierarchy);
  const validatingPositions =
    positions && validate('positions', positions, schemas.positions, roster, reader);
  return { files: { employees, positions }, findings: bothOf(validatingEmployees, validatingPositions) };
}

async function bothOf(
  employees: Promise<Problem[]>,
  positions: Promise<Problem[]> | undefined,
): Promise<Record<FileKind, Problem[]>> {
  const [ofEmployees, ofPositions] = await Promise.all([employees, positions ?? []]);
  return { employees: ofEmployees, positions: ofPositions };
}

async function validate(
  kind: FileKind,
  xml: Uint8Array,
  schema: Schema,
  roster: Roster,
  reader: XmlReader,
): Promise<Problem[]> {
  const answer = await reader.read({ xml, xsd: schema.bytes });
  if (answer.unusableSchema) {
    if (schema.path === undefined) throw unusable(kind);
    const message =
      'The file is no XML Schema that can be used by itself: not XML, no schema, or in need of other files.';
    return [problem('xsd/unusable', { file: schema.path }, { message })];
  }
  // A control character makes XML malformed; it has been told where it stands.
  return answer.malformed ? [] : problemsOf(kind, answer.findings, roster);
}

/**
 * What the schemas found, without what only follows from the roster's own errors: in records that have one, and in
 * positions as long as the hierarchy is wrong.
 *
 * @param errors what the rules found
 * @param found what the schemas don't accept
 */
export function withoutConsequences(
  errors: readonly Problem[],
  found: Readonly<Record<FileKind, readonly Problem[]>>,
  roster: Roster,
): Problem[] {
  const hierarchyIsWrong = errors.some(({ rule }) => rule.startsWith('hierarchy/'));
  const all = hierarchyIsWrong ? found.employees : [...found.employees, ...found.positions];
  if (errors.length === 0 || all.length === 0) return [...all];
  // Without a place it is about the file as a whole, which lacks what the errors have taken from it.
  const placed = all.filter(({ line }) => line !== undefined);
  const starts = roster.employees.map((employee) => roster.place(employee).line ?? 0);
  const recordOf = ({ file, line = 0 }: Problem) => `${file}:${countUpTo(starts, line)}`;
  const faulty = new Set(errors.map(recordOf));
  return placed.filter((finding) => !faulty.has(recordOf(finding)));
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
