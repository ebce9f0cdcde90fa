import { unlessFailed } from '../../core/base/failure.js';
import { counted } from '../../core/base/text.js';
import type { Held } from '../../core/plan/guards.js';
import type { Discretion } from '../../core/problem/discretion.js';
import type { Roster } from '../../core/roster/people/roster.js';
import { FILE_KINDS, type FileKind, type XmlFiles } from '../../core/vocabulary/files.js';
import { problemsOf } from '../../core/xml/findings.js';
import { sameText, schemaPath, type Schemas } from '../../core/xml/schemas.js';
import type { World } from '../../ports/world.js';
import { builtIn } from '../schemas.js';
import type { Baseline } from './find.js';

/** Both files, valid by the schemas that decide now. */
interface Valid {
  readonly files: XmlFiles;
  readonly roster: Roster;
  readonly schemas: Schemas;
  readonly discretion: Discretion;
  /** Whether the program was asked for its own schemas: a check does without. */
  readonly isAsked: boolean;
}

/**
 * Judges both files by the schemas of the last upload, too, so that no change can loosen the schema that would refuse it
 * (docs/approvals.md, What is held). A schema that the program serves needs no other.
 */
export async function heldBySchemasBefore(
  world: World,
  { kept }: Pick<Baseline, 'kept'>,
  valid: Valid,
): Promise<Held[]> {
  if (!kept) return [];
  const source = world.repository.at(kept.commit);
  const held = async (kind: FileKind): Promise<Held[]> => {
    const [xml, now] = [valid.files[kind], valid.schemas[kind]];
    if (!xml || now.isServed || now.outdated) return [];
    // Of a commit that is gone, the baseline's own guard speaks.
    const committed = await unlessFailed(source.read(schemaPath(kind)), () => now.bytes);
    const before = committed ?? builtIn(kind);
    if (sameText(before, now.bytes)) return [];
    const { findings } = await world.reader.read({ xml, xsd: before });
    const errors = problemsOf(kind, findings, valid.roster, valid.discretion).length;
    return errors === 0 ? [] : [{ guard: 'schema', reason: reasonFor(kind, errors, valid.isAsked) }];
  };
  return (await Promise.all(FILE_KINDS.map(held))).flat();
}

function reasonFor(kind: FileKind, errors: number, isAsked: boolean): string {
  const proof = isAsked
    ? 'The program doesn’t serve the schema of now, so nothing proves that it is right.'
    : 'If the program serves the schema of now, a sync isn’t held for this.';
  return `The schema ${kind}.xsd isn’t that of the last upload, by which the file has ${counted(errors, 'error')}. ${proof}`;
}
