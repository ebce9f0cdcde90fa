import { changedFields } from '../plan/people-changes.js';
import { POSITION_COLUMNS } from '../vocabulary/fields.js';
import type { OwnPost, Sighting } from './sighting.js';

export type EventKind = 'joined' | 'changed' | 'left';

/** What an upload, or the next one, changes for a person. */
export interface Change {
  readonly kind: EventKind;
  /** XML elements, also those of the person’s own post. */
  readonly fields: readonly string[];
}

/**
 * Why the plan of an upload hasn’t a change: it compared with an upload that was rejected, with the ids of
 * `guards.known-ids`, with nothing, or nobody knows with what.
 */
export type Unplanned = 'rejected' | 'known-ids' | 'uncompared' | 'unknown';

/** A person as an upload left them. */
export interface Before extends Sighting {
  /** Posts of theirs were sent with it, and not accepted; `posts` are those of an earlier one. */
  readonly inVain?: boolean;
}

/** @returns what has happened to a person between two moments; undefined where nothing has */
export function changeBetween(before: Before | undefined, after: Sighting): Change | undefined {
  const [was, is] = [before?.employee, after.employee];
  if (!was) return is && { kind: 'joined', fields: [] };
  if (!is) return { kind: 'left', fields: [] };
  const moved = changedInPosts(before?.posts ?? [], after.posts, before?.inVain);
  const fields = [...changedFields(was, is), ...moved];
  return fields.length === 0 ? undefined : { kind: 'changed', fields };
}

/** @returns the same where only a list of ids says whether the portal had the person: of values it says nothing */
export function changeFromList(wasListed: boolean, { employee }: Sighting): Change | undefined {
  if ((employee !== undefined) === wasListed) return undefined;
  return { kind: wasListed ? 'left' : 'joined', fields: [] };
}

/**
 * @param inVain whether posts were sent in between, and not accepted
 * @returns the columns in which somebody’s own posts differ
 */
export function changedInPosts(
  before: readonly OwnPost[],
  after: readonly OwnPost[],
  inVain = false,
): string[] {
  const of = (posts: readonly OwnPost[], key: keyof OwnPost) => posts.map((post) => post[key]).join('\n');
  const columns = { title: POSITION_COLUMNS.title, id: POSITION_COLUMNS.id, parent: POSITION_COLUMNS.parent };
  // A first hierarchy, or none, is nothing that happened to one person.
  if ((before.length === 0 && !inVain) || after.length === 0) return [];
  const keys = Object.keys(columns) as (keyof OwnPost)[];
  return keys.filter((key) => of(before, key) !== of(after, key)).map((key) => columns[key]);
}
