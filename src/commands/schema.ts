import { Failure, unlessFailed } from '../core/base/failure.js';
import { FILE_KINDS, type FileKind } from '../core/vocabulary/files.js';
import { sameText, schemaPath, unusable } from '../core/xml/schemas.js';
import type { RunRequest, World } from '../ports/world.js';
import { readSettings } from './prepare.js';
import { targetOf } from './target.js';

/** A schema that the program serves, and how the committed one compares. */
export interface FetchedSchema {
  /** Where it is to be committed. */
  readonly path: string;
  readonly state: 'new' | 'changed' | 'same' | 'not served';
  /** Absent where the program serves none. */
  readonly bytes?: Uint8Array;
}

/**
 * Asks the program for its own schemas, so that they can be committed and decide in checks without a key, too.
 *
 * @throws Failure where the configuration can't be read, the API doesn't answer, or what it serves isn't a schema
 */
export async function fetchSchemas(world: World, request: RunRequest): Promise<FetchedSchema[]> {
  const source = world.repository.workTree();
  const { config } = await readSettings(source, request.configPath);
  if (!config)
    throw new Failure(
      'The configuration can’t be read.',
      'roster-sync check says what is wrong with it.',
      'use',
    );
  const api = world.connect(targetOf(config, request.apiUrl).endpoint, config.api);
  if (!api) {
    const hint = 'Set ROSTER_SYNC_API_KEY: the program serves its schemas to nobody without a key.';
    throw new Failure('The schemas need the API key.', hint, 'use');
  }
  const fetched: FetchedSchema[] = [];
  for (const kind of FILE_KINDS) {
    const path = schemaPath(kind);
    const served = await api.schema(kind);
    if (!served) {
      fetched.push({ path, state: 'not served' });
      continue;
    }
    await refuseUnusable(world, kind, served);
    // What isn't tracked yet, or isn't a regular file, is written anew, and writing it says what is wrong.
    const committed = await unlessFailed(source.read(path), () => undefined);
    const state = !committed ? 'new' : sameText(committed, served) ? 'same' : 'changed';
    fetched.push({ path, state, bytes: served });
  }
  return fetched;
}

async function refuseUnusable({ reader }: World, kind: FileKind, xsd: Uint8Array): Promise<void> {
  const xml = new TextEncoder().encode(`<${kind}/>`);
  if ((await reader.read({ xml, xsd })).unusableSchema) throw unusable(kind);
}
