import type { CommitId } from '../base/commit.js';
import type { Problem } from '../problem/problem.js';
import type { EventKind, Unplanned } from './events.js';

/* One person through time and today, as plain data: with nothing in it that may not be shown. */

export interface Story {
  readonly id: string;
  readonly program: string;
  /** By whose clocks the days are. */
  readonly timeZone: string;
  /** How many uploads there are, and in how many of them the person was. */
  readonly uploads: Presence;
  readonly events: readonly StoryEvent[];
  /** Syncs after the last upload that began and left no receipt, newest first. */
  readonly perhaps: readonly Perhaps[];
  readonly today: Today;
  /** Of an id that was never seen: ids that are nearly it. */
  readonly nearest: readonly string[];
  readonly notes: readonly string[];
}

/** Whether an upload, a sync without a receipt, the list of the portal or a file of today has or had the person. */
export const wasSeen = ({ uploads, events, perhaps, today }: Story): boolean =>
  uploads.withPerson > 0 ||
  events.length > 0 ||
  perhaps.some(({ hasPerson }) => hasPerson) ||
  today.rows.length > 0 ||
  today.isListed === true;

interface Presence {
  readonly all: number;
  readonly withPerson: number;
  /** Whether there are such, and every one of them was rejected. */
  readonly isOnlyInRejected: boolean;
  /** Those of which nobody can say whether the person was in them. */
  readonly unread: number;
  /** Those whose history was rewritten: who was taken out of it isn't in them. */
  readonly erased: number;
  /** Whether what was uploaded last to the same address is of another program. */
  readonly isLastForeign?: boolean;
  /** Whether another roster was sent at the same time as the last one: nobody knows which the program has. */
  readonly isLastRaced?: boolean;
  /** Whether the person is in the newest of those that can be read and weren’t rejected. */
  readonly isInLast: boolean;
  /** Whether that is the newest of all that weren’t rejected. */
  readonly isLastRead: boolean;
  /** Whether it is the newest that is here, and only the remote couldn’t be asked for newer ones. */
  readonly isUnasked: boolean;
  /** Whether all that there were can be read: else nobody can say of anybody that no upload had them. */
  readonly isWhole: boolean;
}

/** A sync of which nobody knows whether its roster was uploaded. */
export interface Perhaps {
  /** The name of its record. */
  readonly record: string;
  /** Undefined where its roster can’t be read. */
  readonly hasPerson: boolean | undefined;
}

/** What an upload has changed for the person. */
export interface StoryEvent {
  readonly kind: EventKind;
  readonly receipt: string;
  readonly commit: CommitId;
  /** The day, YYYY-MM-DD, and the time, in UTC. */
  readonly day: string;
  readonly at: string;
  readonly signature: 'valid' | 'not valid' | 'not checked';
  readonly state: 'stands' | 'rejected' | 'confirmed' | 'erased';
  readonly held: readonly string[];
  readonly approvedBy: string | undefined;
  /** Those that brought what was sent, as the receipt says it. */
  readonly pullRequests: readonly number[];
  /** Whether it came with this upload: not where one before it can’t be read, with which it may have come. */
  readonly isSure: boolean;
  /** XML elements; of someone who joined or left none. */
  readonly fields: readonly string[];
  /** Where the positions weren’t accepted: which columns of the person’s own post were sent in vain. */
  readonly refused: readonly string[] | undefined;
  /** Why the plan of the upload hasn’t this; undefined where it has. */
  readonly unplanned: Unplanned | undefined;
  /** Old and new values of those that may be shown. */
  readonly values: Readonly<Record<string, ValueChange>>;
  readonly cause: Cause;
}

export interface ValueChange {
  readonly before: string;
  readonly after: string;
}

/** Why it came so. */
export type Cause =
  | { readonly kind: 'line'; readonly commits: readonly StoryCommit[] }
  | { readonly kind: 'day'; readonly day: string; readonly filter: string | undefined }
  | { readonly kind: 'configuration'; readonly commits: readonly StoryCommit[] }
  | { readonly kind: 'unknown'; readonly why: string };

export interface StoryCommit {
  readonly id: CommitId;
  readonly at: string;
  readonly pullRequests: readonly number[];
  /** Accounts of those who made it; none where GitHub wasn’t asked, or doesn’t know them. */
  readonly logins: readonly string[];
  /** A name: only where values are shown. */
  readonly author?: string;
}

/** What the files of today have of the person. */
export interface Today {
  /** By which filters by a date decide. */
  readonly day: string;
  readonly rows: readonly TodayRow[];
  /** As the person would be sent; undefined where they wouldn’t be, or nobody knows. */
  readonly sent: Sent | undefined;
  /**
   * What the next sync would do for the person, compared with the newest upload that can be read: known only where that is
   * the last. Undefined where the roster has errors, or a sync doesn’t compare with it.
   */
  readonly next: 'nothing' | EventKind | undefined;
  /** Whether the list of `guards.known-ids` has them; undefined where the next sync doesn’t compare with it. */
  readonly isListed: boolean | undefined;
  /** With `changed`: the XML elements. */
  readonly fields: readonly string[];
  readonly errors: number;
  /** Why the files couldn’t be read at all. */
  readonly unreadable: string | undefined;
  /** Those of the person’s own lines. */
  readonly problems: readonly Problem[];
}

/** A line with the person’s id. */
export interface TodayRow {
  readonly file: string;
  readonly line: number | undefined;
  /** The cell with the id, as a spreadsheet names it. */
  readonly cell: string | undefined;
  readonly isReadable: boolean;
  readonly isKept: boolean;
  readonly filters: readonly TodayFilter[];
}

interface TodayFilter {
  readonly header: string;
  readonly cell: string | undefined;
  readonly keeps: boolean;
  /** Why, in the middle of a sentence. */
  readonly why: string;
}

interface Sent {
  readonly elements: readonly Mapping[];
  /** The element of the employee file; without its values where they aren’t shown. */
  readonly xml: string;
  /** Undefined without a hierarchy. */
  readonly post: Post | undefined;
}

/** From a column to an element. */
export interface Mapping {
  readonly element: string;
  readonly header: string;
  readonly cell: string | undefined;
  /** What was made of the cell, in a few words. */
  readonly change: string;
  readonly written?: string;
  readonly sent?: string;
}

interface Post {
  /** The employee id of the manager; undefined at the top, or where nobody is found. */
  readonly manager: string | undefined;
  readonly isTop: boolean;
  /** How many report to the person. */
  readonly reports: number;
}
