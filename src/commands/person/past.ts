import { isUpload } from '../../core/history/entry.js';
import { isUncompared } from '../../core/history/uncompared.js';
import type { Repository } from '../../ports/repository.js';
import { idsComparedWith, type Chapter } from '../chronicle.js';
import { dayOfUpload } from '../day.js';
import type { Upload } from '../uploads.js';
import type { Look, Moment, Seen } from './sightings.js';

/* What uploads had of one person, and what those had that they were compared with. */

/** An upload whose receipt can be read. */
export interface Past extends Moment {
  readonly upload: Chapter;
  readonly seen: Seen | undefined;
}

/** One whose roster can be read, too. */
export interface Readable<Of extends Upload = Upload> extends Moment {
  readonly upload: Of;
  readonly seen: Seen;
}

/** Whether the positions of an upload weren’t accepted. */
export const isPartial = ({ upload }: { readonly upload: Pick<Upload, 'receipt'> }): boolean =>
  upload.receipt?.partial === true;

/**
 * @param before an upload, and how many positions it sent of somebody
 * @returns whether these weren’t accepted, so that those which are sent next are new
 */
export const sentInVain = (before: Pick<Upload, 'receipt'> | undefined, posts: number): boolean =>
  before !== undefined && isPartial({ upload: before }) && posts > 0;

/** What uploads were compared with besides each other. */
export interface Others {
  /** Uploads of other programs. */
  readonly beside: ReadonlyMap<string, Readable>;
  /** Of uploads that were compared with the ids of the portal, by the names of their receipts: whether it had the person. */
  readonly inPortal: ReadonlyMap<string, boolean>;
}

const momentsOf = <Of extends Upload>(uploads: readonly Of[]) =>
  uploads.flatMap((upload) => {
    const { name, commit, receipt } = upload;
    if (!receipt || !isUpload(upload)) return [];
    return [{ upload, commit, configPath: receipt.configPath, day: dayOfUpload(name, receipt.asOf) }];
  });

/**
 * @param gone the names of those whose roster is gone
 * @returns the uploads that count, in their order, each with what it had of the person
 */
export async function pastOf(
  uploads: readonly Chapter[],
  look: Look,
  gone: ReadonlySet<string>,
): Promise<Past[]> {
  const moments = momentsOf(uploads);
  const seen = await look(moments);
  return moments.map((moment, at) => ({
    ...moment,
    seen: gone.has(moment.upload.name) ? undefined : seen[at],
  }));
}

/** @returns what these were compared with besides each other */
export async function othersOf(
  repository: Pick<Repository, 'at'>,
  past: readonly Past[],
  look: Look,
  id: string,
): Promise<Others> {
  const own = new Set(past.map(({ upload }) => upload.name));
  const named = past.flatMap(({ upload }) => [upload.before ?? [], upload.positionsBefore ?? []].flat());
  const distinct = new Map(named.filter(({ name }) => !own.has(name)).map((one) => [one.name, one]));
  const moments = momentsOf([...distinct.values()]);
  const seen = moments.length > 0 ? await look(moments) : [];
  const beside = moments.flatMap((moment, at): Readable[] => {
    const found = seen[at];
    return found ? [{ ...moment, seen: found }] : [];
  });
  const inPortal = new Map<string, boolean>();
  for (const { upload, seen: one } of past) {
    // Compared with an empty list, it was compared with nothing.
    const ids = one && !isUncompared(upload) && (await idsComparedWith(repository, upload, one.config));
    if (ids) inPortal.set(upload.name, ids.includes(id));
  }
  return { beside: new Map(beside.map((one) => [one.upload.name, one])), inPortal };
}
