import { Failure } from '../base/failure.js';
import { SCHEMA_FOLDER } from '../config/names.js';
import type { FileKind } from '../vocabulary/files.js';

/** Whose schema it is: committed in the repository, served by the program, or ours. */
export type SchemaOrigin = 'committed' | 'program' | 'built-in';

export interface Schema {
  readonly origin: SchemaOrigin;
  readonly bytes: Uint8Array;
  /** Where it is committed. */
  readonly path?: string;
  /** The program serves this one, as far as it was asked. */
  readonly isServed: boolean;
  /** The program serves another one than the one that is committed. */
  readonly outdated: boolean;
}

export type Schemas = Readonly<Record<FileKind, Schema>>;

/** Where a program's schemas are committed (docs/configuration.md, Schemas). */
export const schemaPath = (kind: FileKind): string => `${SCHEMA_FOLDER}/${kind}.xsd`;

/** Whether two schemas differ in line ends at most, which git may have rewritten. */
export function sameText(a: Uint8Array, b: Uint8Array): boolean {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').trim();
  return text(a) === text(b);
}

export function unusable(kind: FileKind): Failure {
  return new Failure(
    `What the program serves as ${kind}.xsd isn’t a schema that can be used.`,
    `Ask Workstars support about it. Until then, a schema committed under ${SCHEMA_FOLDER}/ is used instead.`,
  );
}
