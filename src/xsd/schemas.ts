import { Failure } from '../failure.js';
import type { Source } from '../source/source.js';
import type { FileKind, WorkstarsApi } from '../workstars/api.js';
import { EMPLOYEES_XSD, POSITIONS_XSD } from './ours.js';

/** Whose schema it is: committed in the repository, served by the program, or ours. */
export type SchemaOrigin = 'committed' | 'program' | 'built-in';

export interface Schema {
  readonly origin: SchemaOrigin;
  readonly bytes: Uint8Array;
  /** Where it is committed. */
  readonly path?: string;
  /** The program serves another one than the one that is committed. */
  readonly outdated: boolean;
}

export type Schemas = Readonly<Record<FileKind, Schema>>;

const OURS: Readonly<Record<FileKind, string>> = { employees: EMPLOYEES_XSD, positions: POSITIONS_XSD };

/** Schemas have a few kilobytes. */
const LARGEST_BYTES = 5 * 1024 * 1024;

/** Where a program's schemas are committed (interface: Configuration). */
export const schemaPath = (kind: FileKind): string => `.github/roster-sync/${kind}.xsd`;

/**
 * Finds the schema of both files: the committed one, else the program's, else ours.
 *
 * @param api where the program's own may be asked for; a check does without
 */
export async function findSchemas(source: Source, api: WorkstarsApi | undefined): Promise<Schemas> {
  const [employees, positions] = await Promise.all([
    find('employees', source, api),
    find('positions', source, api),
  ]);
  return { employees, positions };
}

async function find(kind: FileKind, source: Source, api: WorkstarsApi | undefined): Promise<Schema> {
  const path = schemaPath(kind);
  const [committed, served] = await Promise.all([source.read(path), api?.schema(kind)]);
  if (committed && committed.length > LARGEST_BYTES) throw tooLarge(path);
  if (committed) {
    return {
      origin: 'committed',
      bytes: committed,
      path,
      outdated: served !== undefined && !sameText(committed, served),
    };
  }
  if (served) return { origin: 'program', bytes: served, outdated: false };
  return { origin: 'built-in', bytes: new TextEncoder().encode(OURS[kind]), outdated: false };
}

function tooLarge(path: string): Failure {
  return new Failure(
    `${path} is larger than ${LARGEST_BYTES / 1024 / 1024} MiB.`,
    'That is no schema; fetch it again from the program and commit it unchanged.',
  );
}

/** Whether two schemas differ in line ends at most, which git may have rewritten. */
export function sameText(a: Uint8Array, b: Uint8Array): boolean {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').trim();
  return text(a) === text(b);
}

export function unusable(kind: FileKind): Failure {
  return new Failure(
    `What the program serves as ${kind}.xsd is no schema that can be used.`,
    'Ask Workstars support about it. Until then, a schema committed under .github/roster-sync/ is used instead.',
  );
}
