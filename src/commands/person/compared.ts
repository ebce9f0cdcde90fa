import { isWithoutBefore } from '../../core/history/uncompared.js';
import { changeBetween, changedInPosts, type Change } from '../../core/person/events.js';
import type { StoryEvent } from '../../core/person/story.js';
import type { Chapter } from '../chronicle.js';
import type { Upload } from '../uploads.js';
import { isPartial, type Others, type Past, type Readable } from './past.js';
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
type Found = Omit<Compared, 'after' | 'isSure'>;

const NOTHING: From = { before: undefined, posts: undefined };

const isRefused = ({ upload }: Readable): boolean => upload.state === 'rejected';

/** An upload, and what it can be compared with. */
interface Step {
  readonly after: Readable;
  /** The newest before it that wasn’t rejected. */
  readonly standing: From;
  /** With what its plan compared; where that can’t be read, the newest that wasn’t rejected. */
  readonly planned: From;
  /** Whether its plan compared with nothing, though there was an upload: then it doesn’t say who is new. */
  readonly beginsAnew: boolean;
}

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
  return withStanding([...read.values()]).flatMap(([after, standing]): Compared[] => {
    const { receipt, name } = after.upload;
    const named = receipt?.previousReceipt;
    const isSure = named === undefined || read.has(named) || beside.has(named);
    const isAlone = isWithoutBefore(after.upload);
    const wasThere = isAlone ? inPortal.get(name) : undefined;
    const planned = isAlone ? NOTHING : (plannedFrom(after.upload, find) ?? standing);
    if (planned.before === undefined && !isSure && !isRefused(after)) return [];
    const beginsAnew = isAlone && wasThere === undefined && standing.before !== undefined;
    const step = { after, standing, planned, beginsAnew };
    const found = wasThere === true ? goneByIds(after) : (asPlanned(step) ?? besidePlan(step));
    return found ? [{ ...found, after, isSure }] : [];
  });
}

/** @returns undefined where that can’t be read */
function plannedFrom(
  { before, positionsBefore }: Chapter,
  find: (one: Upload | undefined) => Readable | undefined,
): From | undefined {
  const own = find(before);
  return own && { before: own, posts: find(positionsBefore) };
}

/** @returns each with the newest before it that wasn’t rejected */
function withStanding<One extends Readable>(uploads: readonly One[]): [after: One, standing: From][] {
  let standing = NOTHING;
  return uploads.map((after) => {
    const before = standing;
    if (!isRefused(after)) standing = { before: after, posts: isPartial(after) ? before.posts : after };
    return [after, before];
  });
}

/** @returns that somebody left whom the portal had, and no upload */
function goneByIds({ seen }: Readable): Found | undefined {
  if (seen.sighting.employee) return undefined;
  const change = { kind: 'left', fields: [] } as const;
  return { ...NOTHING, change, refused: undefined, unplanned: undefined, isByIds: true };
}

/** @returns what its plan says */
const asPlanned = ({ after, planned, beginsAnew }: Step): Found | undefined =>
  beginsAnew ? undefined : changeFrom(planned, after, undefined);

/** @returns what its plan can’t say, since it compared with nothing, or with what the program may never have had */
function besidePlan({ after, standing, planned, beginsAnew }: Step): Found | undefined {
  if (beginsAnew) return changeFrom(standing, after, 'uncompared');
  if (planned.before && isRefused(planned.before)) return changeFrom(standing, after, 'rejected');
  return undefined;
}

const isRead = (one: Past): one is Past & { readonly seen: Seen } => one.seen !== undefined;

/** @returns what is new of somebody; positions of a `Partial` upload were sent and not accepted */
function changeFrom(from: From, after: Readable, unplanned: Compared['unplanned']): Found | undefined {
  const [was, is] = [from.before?.seen.sighting, after.seen.sighting];
  const own = changeBetween(was && { ...was, posts: [] }, is);
  const stays = was?.employee !== undefined && is.employee !== undefined;
  const inVain = from.before !== undefined && isPartial(from.before) && (was?.posts.length ?? 0) > 0;
  const moved = stays ? changedInPosts(from.posts?.seen.sighting.posts ?? [], is.posts, inVain) : [];
  if (!own && moved.length === 0) return undefined;
  const [accepted, refused] = isPartial(after) ? [[], moved] : [moved, undefined];
  const change: Change = { kind: own?.kind ?? 'changed', fields: [...(own?.fields ?? []), ...accepted] };
  return { ...from, change, refused, unplanned, isByIds: false };
}
