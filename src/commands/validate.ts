import type { Discretion } from '../core/problem/discretion.js';
import { problem, type Problem } from '../core/problem/problem.js';
import type { Roster } from '../core/roster/people/roster.js';
import { RECORD_OF, type FileKind, type XmlFiles } from '../core/vocabulary/files.js';
import { problemsOf } from '../core/xml/findings.js';
import { XML_WRITER } from '../core/xml/format.js';
import type { TakePart } from '../core/xml/writer.js';
import { unusable, type Schema, type Schemas } from '../core/xml/schemas.js';
import type { XmlAnswer, XmlReader } from '../ports/xml-validator.js';

type Findings = Readonly<Record<FileKind, readonly Problem[]>>;

interface Validated {
  readonly files: XmlFiles;
  /** What the schema of each file doesn't accept, as problems of the roster. */
  readonly findings: Findings;
}

/**
 * Writes both files and has them validated, part by part as they are written, since that happens elsewhere. A roster
 * with errors is validated too, so that one run reports everything.
 *
 * @throws Failure where the schema that the program serves can't be used, or the validation doesn't end
 */
export async function writeAndValidate(
  roster: Roster,
  schemas: Schemas,
  reader: XmlReader,
  discretion: Discretion,
): Promise<Validated> {
  const problemsIn = (kind: FileKind, answer: XmlAnswer): readonly Problem[] => {
    if (answer.unusableSchema) return [unusableSchema(kind, schemas[kind])];
    return answer.malformed
      ? [malformed(kind, roster)]
      : problemsOf(kind, answer.findings, roster, discretion);
  };
  const validate = async (kind: FileKind, write: (take: TakePart) => Uint8Array) => {
    const xsd = schemas[kind].bytes;
    const parts: Promise<XmlAnswer>[] = [];
    const written = write((xml) =>
      parts.push(reader.read({ xml, xsd, partOf: RECORD_OF[kind], mayTake: true })),
    );
    const isValid = parts.length > 0 && (await Promise.all(parts)).every(({ isValidPart }) => isValidPart);
    if (isValid) return { xml: written, problems: [] };
    // Too small for parts, or only the whole shows what is wrong, and where.
    const answer = await reader.read({ xml: written, xsd, mayTake: true });
    return { xml: answer.xml ?? written, problems: problemsIn(kind, answer) };
  };
  const { hierarchy } = roster;
  // The smaller one first, so that the other thread has something to do sooner.
  const validatingPositions =
    hierarchy && validate('positions', (take) => XML_WRITER.positions(hierarchy, take));
  const validatingEmployees = validate('employees', (take) => XML_WRITER.employees(roster, take));
  const [employees, positions] = await Promise.all([validatingEmployees, validatingPositions]);
  return {
    files: { employees: employees.xml, positions: positions?.xml },
    findings: { employees: employees.problems, positions: positions?.problems ?? [] },
  };
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
