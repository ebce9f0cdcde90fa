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

/** @returns what has happened to a person between two moments; undefined where nothing has */
export function changeBetween(before: Sighting | undefined, after: Sighting): Change | undefined {
  const [was, is] = [before?.employee, after.employee];
  if (!was) return is && { kind: 'joined', fields: [] };
  if (!is) return { kind: 'left', fields: [] };
  const fields = [...changedFields(was, is), ...changedInPosts(before?.posts ?? [], after.posts)];
  return fields.length === 0 ? undefined : { kind: 'changed', fields };
}

/** @returns the columns in which somebody’s own posts differ */
export function changedInPosts(before: readonly OwnPost[], after: readonly OwnPost[]): string[] {
  const of = (posts: readonly OwnPost[], key: keyof OwnPost) => posts.map((post) => post[key]).join('\n');
  const columns = { title: POSITION_COLUMNS.title, id: POSITION_COLUMNS.id, parent: POSITION_COLUMNS.parent };
  // A first hierarchy, or none, is nothing that happened to one person.
  if (before.length === 0 || after.length === 0) return [];
  const keys = Object.keys(columns) as (keyof OwnPost)[];
  return keys.filter((key) => of(before, key) !== of(after, key)).map((key) => columns[key]);
}
