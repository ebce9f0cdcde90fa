import { Failure } from '../core/base/failure.js';
import { standInFor } from '../core/base/stand-in.js';
import type { Held } from '../core/plan/guards.js';
import type { FileKind } from '../core/vocabulary/files.js';
import { EMPLOYEES_XSD, POSITIONS_XSD } from '../core/xml/built-in-schemas.js';
import { type Schema, type Schemas, schemaPath, sameText } from '../core/xml/schemas.js';
import type { Source } from '../ports/repository.js';
import type { WorkstarsApi } from '../ports/workstars.js';

const OURS: Readonly<Record<FileKind, string>> = { employees: EMPLOYEES_XSD, positions: POSITIONS_XSD };

/** Schemas have a few kilobytes. */
const MAX_SCHEMA_BYTES = 5 * 1024 * 1024;

/**
 * Finds the schema of both files: the committed one, else the program's, else ours.
 *
 * @param api where the program's own may be asked for; a check does without
 * @param hasPositions whether a position file is made; nobody asks for the schema of one that isn't
 * @param unneeded aborted once nobody waits for the program's own; left out, somebody always does
 */
export async function findSchemas(
  source: Source,
  api: WorkstarsApi | undefined,
  hasPositions: boolean,
  unneeded?: AbortSignal,
): Promise<Schemas> {
  const [employees, positions] = await Promise.all([
    find('employees', source, api?.schema('employees', unneeded)),
    find('positions', source, hasPositions ? api?.schema('positions', unneeded) : undefined),
  ]);
  return { employees, positions };
}

async function find(
  kind: FileKind,
  source: Source,
  asked: Promise<Uint8Array | undefined> | undefined,
): Promise<Schema> {
  const path = schemaPath(kind);
  const [committed, served] = await Promise.all([source.read(path), asked]);
  if (committed && committed.length > MAX_SCHEMA_BYTES) throw tooLarge(path);
  const standIn = committed && standInFor(committed);
  if (standIn) throw new Failure(`${path} is ${standIn.is}, not the schema itself.`, standIn.hint);
  if (committed) {
    const isServed = served !== undefined && sameText(committed, served);
    return {
      origin: 'committed',
      bytes: committed,
      path,
      isServed,
      outdated: served !== undefined && !isServed,
    };
  }
  if (served) return { origin: 'program', bytes: served, isServed: true, outdated: false };
  return { origin: 'built-in', bytes: builtIn(kind), isServed: false, outdated: false };
}

export const builtIn = (kind: FileKind): Uint8Array => new TextEncoder().encode(OURS[kind]);

function tooLarge(path: string): Failure {
  return new Failure(
    `${path} is larger than ${MAX_SCHEMA_BYTES / 1024 / 1024} MiB.`,
    'That isn’t a schema; fetch it again from the program and commit it unchanged.',
  );
}

/** What holds a plan where a committed schema isn't the program's. */
export const OUTDATED: Held = {
  guard: 'schema',
  reason:
    'The program serves other schemas than the ones committed in .github/roster-sync/; `roster-sync schema` fetches them.',
};
