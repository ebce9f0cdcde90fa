import type { XmlFiles } from './outcome.js';
import { sha256, type Digests } from './plan/plan-id.js';
import { problem, type Problem } from './problem.js';
import { EMPLOYEE_ELEMENTS } from './roster/fields.js';
import type { Employee, Roster } from './roster/roster.js';
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
   * What the schemas don't accept, as problems of the roster.
   * Fails where the schema that the program serves can't be used.
   */
  readonly findings: Promise<Problem[]>;
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
  const findings = Promise.all([validatingEmployees, validatingPositions ?? []]);
  return {
    files: { employees, positions },
    findings: findings.then((found) => [...found.flat(), ...unknownElements(roster, schemas.employees)]),
  };
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
 * Leaves out what a schema says of records that have an error of their own: it follows from that. So does what it
 * says of positions while the hierarchy is wrong.
 *
 * @param errors what the rules found
 * @param found what the schemas don't accept
 */
export function withoutConsequences(
  errors: readonly Problem[],
  found: readonly Problem[],
  roster: Roster,
): Problem[] {
  if (errors.length === 0 || found.length === 0) return [...found];
  const starts = roster.employees.map((employee: Employee) => roster.place(employee).line ?? 0);
  const recordOf = ({ line = 0 }: Problem) => starts.findLast((start) => start <= line);
  const faulty = new Set(errors.map((error) => `${error.file}:${recordOf(error) ?? ''}`));
  return found.filter((finding) => !faulty.has(`${finding.file}:${recordOf(finding) ?? ''}`));
}

function unknownElements(roster: Roster, schema: Schema): Problem[] {
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
