import { unlessFailed } from '../../core/base/failure.js';
import { counted } from '../../core/base/text.js';
import type { Held } from '../../core/plan/guards.js';
import type { Discretion } from '../../core/problem/discretion.js';
import type { Roster } from '../../core/roster/people/roster.js';
import { FILE_KINDS, type FileKind, type XmlFiles } from '../../core/vocabulary/files.js';
import { problemsOf } from '../../core/xml/findings.js';
import { sameText, schemaPath, type Schemas } from '../../core/xml/schemas.js';
import type { Source } from '../../ports/repository.js';
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
 * (docs/approvals.md, What is held). A schema that the program serves needs no other; a check can’t know that.
 *
 * @returns what holds a sync, or for a check what a reader should know of it
 */
export async function heldBySchemasBefore(
  world: World,
  { kept }: Pick<Baseline, 'kept'>,
  valid: Valid,
): Promise<{ readonly held: readonly Held[]; readonly notes: readonly string[] }> {
  if (!kept) return { held: [], notes: [] };
  const source = world.repository.at(kept.commit);
  const all = (await Promise.all(FILE_KINDS.map((kind) => reasonsOf(world, source, kind, valid)))).flat();
  if (valid.isAsked) {
    const proof = 'The program doesn’t serve the schema of now, so nothing proves that it is right.';
    return { held: all.map((reason) => ({ guard: 'schema', reason: `${reason} ${proof}` })), notes: [] };
  }
  const unless = 'A sync is held for this, unless the program serves the schema of now.';
  return { held: [], notes: all.map((reason) => `${reason} ${unless}`) };
}

async function reasonsOf(
  { reader }: World,
  source: Source,
  kind: FileKind,
  { files, roster, schemas, discretion }: Valid,
): Promise<string[]> {
  const [xml, now] = [files[kind], schemas[kind]];
  if (!xml || now.isServed || now.outdated) return [];
  // Of a commit that is gone, the baseline's own guard speaks.
  const committed = await unlessFailed(source.read(schemaPath(kind)), () => now.bytes);
  const before = committed ?? builtIn(kind);
  if (sameText(before, now.bytes)) return [];
  const { findings } = await reader.read({ xml, xsd: before });
  const errors = problemsOf(kind, findings, roster, discretion).length;
  if (errors === 0) return [];
  return [
    `The schema ${kind}.xsd isn’t that of the last upload, by which the file has ${counted(errors, 'error')}.`,
  ];
}
