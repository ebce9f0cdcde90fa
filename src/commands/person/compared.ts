import { changeBetween, changedInPosts, type Change } from '../../core/person/events.js';
import type { StoryEvent } from '../../core/person/story.js';
import type { Upload } from '../uploads.js';
import type { Others, Past, Readable } from './past.js';
import type { Seen } from './sightings.js';

/* What each upload changed for one person: as its plan had it, and what no plan could have. */

/** An upload that changed something for the person. */
export interface Compared {
  /** The one before it; undefined where it was compared with nothing, or with the ids of the portal. */
  readonly before: Readable | undefined;
  /** The one with which the person’s own post was compared. */
  readonly posts: Readable | undefined;
  readonly after: Readable;
  readonly change: Change;
  readonly refused: StoryEvent['refused'];
  readonly unplanned: StoryEvent['unplanned'];
  readonly isSure: boolean;
  /** Whether the portal had the person by `guards.known-ids`, and no upload. */
  readonly isByIds: boolean;
}

type From = Pick<Compared, 'before' | 'posts'>;
type Found = Pick<Compared, 'change' | 'refused'>;

const isRefused = ({ upload }: Pick<Readable, 'upload'>): boolean => upload.state === 'rejected';
const isPartial = ({ upload }: Pick<Readable, 'upload'>): boolean => upload.receipt?.partial === true;

/**
 * Each upload is compared as its plan was. Where that finds nothing, and the plan compared with an upload that was rejected,
 * or with nothing, it is compared with the newest that wasn’t. Who is in the first that is here didn’t join with
 * it, where it names one before it that can’t be read.
 *
 * @param past oldest first
 */
export function comparedUploads(past: readonly Past[], { beside, inPortal }: Others): Compared[] {
  const read = new Map(past.flatMap((one) => (isRead(one) ? [[one.upload.name, one] as const] : [])));
  const find = (one: Upload | undefined) => one && (read.get(one.name) ?? beside.get(one.name));
  let standing: From = { before: undefined, posts: undefined };
  return [...read.values()].flatMap((after): Compared[] => {
    const { before, positionsBefore, lost, receipt, name } = after.upload;
    const named = receipt?.previousReceipt;
    const isSure = named === undefined || read.has(named) || beside.has(named);
    const isAlone = before === undefined && lost === undefined;
    const own = find(before);
    const planned: From = own ? { before: own, posts: find(positionsBefore) } : isAlone ? NOTHING : standing;
    const last = standing;
    if (!isRefused(after)) standing = { before: after, posts: isPartial(after) ? standing.posts : after };
    if (planned.before === undefined && !isSure && !isRefused(after)) return [];
    const wasThere = isAlone ? inPortal.get(name) : undefined;
    if (wasThere === true) {
      const gone = { change: LEFT, refused: undefined };
      const isGone = after.seen.sighting.employee === undefined;
      return isGone ? [{ ...NOTHING, ...gone, after, isSure, unplanned: undefined, isByIds: true }] : [];
    }
    const beginsAnew = isAlone && wasThere === undefined && last.before !== undefined;
    const unplanned: Compared['unplanned'] = beginsAnew
      ? 'uncompared'
      : own && isRefused(own)
        ? 'rejected'
        : undefined;
    const tries = [
      ...(beginsAnew ? [] : [{ from: planned, unplanned: undefined }]),
      ...(unplanned ? [{ from: last, unplanned }] : []),
    ];
    for (const { from, unplanned: isBeside } of tries) {
      const found = changeFrom(from, after);
      if (found) return [{ ...from, ...found, after, isSure, unplanned: isBeside, isByIds: false }];
    }
    return [];
  });
}

const NOTHING: From = { before: undefined, posts: undefined };
const LEFT: Change = { kind: 'left', fields: [] };

const isRead = (one: Past): one is Past & { readonly seen: Seen } => one.seen !== undefined;

/** @returns what is new of somebody; positions of a `Partial` upload were sent and not accepted */
function changeFrom({ before, posts }: From, after: Readable): Found | undefined {
  const [was, is] = [before?.seen.sighting, after.seen.sighting];
  const own = changeBetween(was && { ...was, posts: [] }, is);
  const stays = was?.employee !== undefined && is.employee !== undefined;
  const moved = stays ? changedInPosts(posts?.seen.sighting.posts ?? [], is.posts) : [];
  if (!own && moved.length === 0) return undefined;
  const [accepted, refused] = isPartial(after) ? [[], moved] : [moved, undefined];
  return { change: { kind: own?.kind ?? 'changed', fields: [...(own?.fields ?? []), ...accepted] }, refused };
}
