import type { Discretion } from '../core/problem/discretion.js';
import { problem, type Problem } from '../core/problem/problem.js';
import type { Roster } from '../core/roster/people/roster.js';
import type { FileKind, XmlFiles } from '../core/vocabulary/files.js';
import { problemsOf } from '../core/xml/findings.js';
import { XML_WRITER } from '../core/xml/format.js';
import { unusable, type Schema, type Schemas } from '../core/xml/schemas.js';
import type { XmlReader } from '../ports/xml-validator.js';

interface Validating {
  readonly files: XmlFiles;
  /**
   * What the schema of each file doesn't accept, as problems of the roster.
   * Fails where the schema that the program serves can't be used.
   */
  readonly findings: Promise<Readonly<Record<FileKind, readonly Problem[]>>>;
}

/**
 * Writes both files and has them validated; each as soon as it is written, since that happens elsewhere. A roster
 * with errors is validated too, so that one run reports everything.
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
  const employees = XML_WRITER.employees(roster);
  const validatingEmployees = validate('employees', employees);
  const positions = hierarchy && XML_WRITER.positions(hierarchy);
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

/** @throws Failure where it isn't a committed file that somebody could fix */
function unusableSchema(kind: FileKind, { path }: Schema): Problem {
  if (path === undefined) throw unusable(kind);
  const message =
    'The file isn’t an XML Schema that can be used by itself: not XML, not a schema, or in need of other files.';
  return problem('xsd/unusable', { file: path }, { message });
}

/** Not to be expected, unless a control character is in it, which has been reported where it appears. */
function malformed(kind: FileKind, roster: Roster): Problem {
  const [first] = roster.employees;
  const file = first ? roster.place(first).file : '';
  const message = `The file of the ${kind} that was made of it isn’t well-formed XML.`;
  return problem('xsd/invalid', { file }, { message });
}
