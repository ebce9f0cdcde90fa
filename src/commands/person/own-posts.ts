import { changedInPosts } from '../../core/person/events.js';
import type { Repository } from '../../ports/repository.js';
import type { Chapter } from '../chronicle.js';
import { dayOfUpload } from '../day.js';
import type { Upload } from '../uploads.js';
import { lookingFor } from './sightings.js';

/**
 * What uploads changed of somebody's own post: a plan names positions, and not whose they are.
 *
 * @param uploads whose rosters can be read
 * @returns the columns, by the names of the receipts; only those that changed any
 */
export async function ownPosts(
  repository: Repository,
  id: string,
  uploads: readonly Chapter[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = new Map<string, Upload>();
  for (const one of uploads)
    for (const upload of [one, one.positionsBefore]) if (upload) all.set(upload.name, upload);
  const read = [...all.values()].flatMap(({ name, commit, receipt }) =>
    receipt ? [{ name, commit, configPath: receipt.configPath, day: dayOfUpload(name, receipt.asOf) }] : [],
  );
  const seen = await lookingFor(repository, id)(read);
  const posts = new Map(read.map(({ name }, at) => [name, seen[at]?.sighting.posts ?? []]));
  return new Map(
    uploads.flatMap(({ name, positionsBefore }) => {
      const before = posts.get(positionsBefore?.name ?? '') ?? [];
      const columns = changedInPosts(before, posts.get(name) ?? []);
      return columns.length === 0 ? [] : [[name, columns] as const];
    }),
  );
}
