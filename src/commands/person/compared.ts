import { isWithoutBefore } from '../../core/history/uncompared.js';
import { changeBetween, changedInPosts, changeFromList, type Change } from '../../core/person/events.js';
import type { StoryEvent } from '../../core/person/story.js';
import type { Chapter } from '../chronicle.js';
import type { Upload } from '../uploads.js';
import { isPartial, sentInVain, type Others, type Past, type Readable } from './past.js';
import type { Seen } from './sightings.js';

/* What each upload changed for one person: as its plan had it, and what no plan could have. */

/** An upload that changed something for the person. */
export interface Compared {
  /** The one before it; undefined where there is none that can be read. */
  readonly before: Readable | undefined;
  /** The one with which the person’s own post was compared. */
  readonly posts: Readable | undefined;
  readonly after: Readable;
  readonly change: Change;
  readonly refused: StoryEvent['refused'];
  readonly unplanned: StoryEvent['unplanned'];
  readonly isSure: boolean;
  /** Whether only the list of `guards.known-ids` says so, and the upload before it doesn’t. */
  readonly isByIds: boolean;
}

type From = Pick<Compared, 'before' | 'posts'>;
type Found = Omit<Compared, 'after'>;

const NOTHING: From = { before: undefined, posts: undefined };

const isRefused = ({ upload }: { readonly upload: Pick<Upload, 'state'> }): boolean =>
  upload.state === 'rejected';

/** An upload, and what was before it. */
interface Turn {
  readonly after: Readable<Chapter>;
  /** The newest before it that wasn’t rejected. */
  readonly standing: From;
  /** Whether one between the two can’t be read. */
  readonly isGap: boolean;
  /** Whether the list of `guards.known-ids` had the person, where it or one since the standing one compared with it. */
  readonly wasListed: boolean | undefined;
}

/** The same, and with what its plan compared. */
interface Step extends Turn {
  /** Whether that was no other upload. */
  readonly isAlone: boolean;
  /** Where that can’t be read, the newest that wasn’t rejected. */
  readonly planned: From;
  /** Whether the change came with this upload, where the two differ. */
  readonly isSure: boolean;
}

/**
 * Each upload is compared as its plan was: with another upload, with the ids of `guards.known-ids`, or with nothing. Where
 * that finds nothing, and it wasn’t the newest upload that wasn’t rejected, it is compared with that one. Who is in the
 * first that is here didn’t join with it, where there was one before it that can’t be read.
 *
 * @param past oldest first
 */
export function comparedUploads(past: readonly Past[], { beside, inPortal }: Others): Compared[] {
  const read = new Map(past.flatMap((one) => (isRead(one) ? [[one.upload.name, one] as const] : [])));
  const find = (one: Upload | undefined) => one && (read.get(one.name) ?? beside.get(one.name));
  return inTurn(past, inPortal).flatMap((turn): Compared[] => {
    const { after, standing, isGap } = turn;
    const { name, receipt } = after.upload;
    const named = receipt?.previousReceipt;
    const isAlone = isWithoutBefore(after.upload);
    const step: Step = {
      ...turn,
      isAlone,
      wasListed: isAlone ? inPortal.get(name) : turn.wasListed,
      planned: isAlone ? NOTHING : (plannedFrom(after.upload, find) ?? standing),
      isSure: isAlone
        ? !isGap && !after.upload.isUnknown
        : named === undefined || read.has(named) || beside.has(named),
    };
    const found = asPlanned(step) ?? besidePlan(step);
    return found ? [{ ...found, after }] : [];
  });
}

/** @returns each that can be read, with what was before it */
function inTurn(past: readonly Past[], inPortal: Others['inPortal']): Turn[] {
  const turns: Turn[] = [];
  let [standing, isGap, wasListed]: [From, boolean, boolean | undefined] = [NOTHING, false, undefined];
  for (const after of past) {
    wasListed = inPortal.get(after.upload.name) ?? wasListed;
    if (isRead(after)) turns.push({ after, standing, isGap, wasListed });
    if (isRefused(after)) continue;
    [isGap, wasListed] = [!isRead(after), undefined];
    if (isRead(after)) standing = { before: after, posts: isPartial(after) ? standing.posts : after };
  }
  return turns;
}

/** @returns undefined where that can’t be read */
function plannedFrom(
  { before, positionsBefore }: Chapter,
  find: (one: Upload | undefined) => Readable | undefined,
): From | undefined {
  const own = find(before);
  return own && { before: own, posts: find(positionsBefore) };
}

/** @returns what its plan says */
function asPlanned(step: Step): Found | undefined {
  const { after, standing, planned, isAlone, isSure, wasListed } = step;
  if (isAlone && wasListed !== undefined) return byList(step, wasListed, undefined);
  if (isAlone && standing.before) return undefined;
  if (planned.before === undefined && !isSure && !isRefused(after)) return undefined;
  return changeFrom(planned, step, undefined);
}

/**
 * @returns what its plan can’t say, since it compared with nothing, with ids alone, or with what the program may never
 *   have had
 */
function besidePlan(step: Step): Found | undefined {
  const { after, standing, planned, isAlone, wasListed } = step;
  const unnamed = after.upload.isUnknown ? 'unknown' : wasListed === undefined ? 'uncompared' : 'known-ids';
  if (isAlone && standing.before) return changeFrom(standing, step, unnamed);
  if (!planned.before || !isRefused(planned.before)) return undefined;
  return standing.before === undefined && wasListed !== undefined
    ? byList(step, wasListed, 'rejected')
    : changeFrom(standing, step, 'rejected');
}

const isRead = (one: Past): one is Past & { readonly seen: Seen } => one.seen !== undefined;

/** @returns whether somebody joined or left, where the list of `guards.known-ids` says who was there */
function byList(
  { after, standing }: Step,
  wasListed: boolean,
  unplanned: Compared['unplanned'],
): Found | undefined {
  const change = changeFromList(wasListed, after.seen.sighting);
  if (!change) return undefined;
  const isByIds = (standing.before?.seen.sighting.employee !== undefined) !== wasListed;
  const refused = isPartial(after) ? [] : undefined;
  return { ...standing, change, refused, unplanned, isSure: true, isByIds };
}

/** @returns what is new of somebody */
function changeFrom(
  from: From,
  { after, isSure }: Step,
  unplanned: Compared['unplanned'],
): Found | undefined {
  const [was, is] = [from.before?.seen.sighting, after.seen.sighting];
  const own = changeBetween(was && { ...was, posts: [] }, is);
  const stays = was?.employee !== undefined && is.employee !== undefined;
  const inVain = sentInVain(from.before?.upload, was?.posts.length ?? 0);
  const moved = stays ? changedInPosts(from.posts?.seen.sighting.posts ?? [], is.posts, inVain) : [];
  if (!own && moved.length === 0) return undefined;
  const [accepted, refused] = isPartial(after) ? [[], moved] : [moved, undefined];
  const change: Change = { kind: own?.kind ?? 'changed', fields: [...(own?.fields ?? []), ...accepted] };
  return { ...from, change, refused, unplanned, isSure, isByIds: false };
}
