import type { Plan } from '../plan/diff.js';
import type { Erasure } from '../receipts/erased.js';
import type { Receipt } from '../receipts/format.js';
import type { SignatureWord } from '../receipts/signature-words.js';
import type { Statement } from '../receipts/statement.js';
import type { Night } from './night.js';
import type { Change } from './person.js';

/* The uploads of a program as plain data: what is said of them in a terminal, in files and on a page. */

/** An upload, and what became of it. */
export interface Entry {
  /** Of its receipt. */
  readonly name: string;
  readonly commit: string;
  /** Undefined where this version can’t read it. */
  readonly receipt: RecordedReceipt | undefined;
  /** Its commit was rewritten, and nobody has signed the one that it is on now. */
  readonly erased?: Erasure | undefined;
  readonly signature: SignatureWord;
  readonly state: 'stands' | 'rejected' | 'confirmed' | 'erased';
  /** What else a reader should know of both. */
  readonly doubts: readonly string[];
  /** What was said of it since, the newest that counts first. */
  readonly said: readonly Statement[];
  /** What it was compared with; undefined where that was no other upload (`isUncompared` says which of those had nothing). */
  readonly before: { readonly name: string; readonly erased?: Erasure | undefined } | undefined;
  /** Whether nobody knows what it was compared with. */
  readonly isUnknown?: boolean;
  /** The name of that where it is gone. */
  readonly lost: string | undefined;
  /** Whether nothing at all is there that is older, also nothing that doesn’t count. */
  readonly isFirst: boolean;
  /** Its pull requests as GitHub knows them; absent where it wasn’t asked. */
  readonly pulls?: readonly Pull[];
}

/** Whether it counts as an upload: a tag whose signature isn’t valid may be anybody’s, and is only listed. */
export const isUpload = ({ signature }: Pick<Entry, 'signature'>): boolean => signature !== 'not valid';

/** The logins of those who proposed and merged it; undefined where GitHub doesn’t say. */
export interface Pull {
  readonly number: number;
  readonly author: string | undefined;
  readonly merger: string | undefined;
}

/** Not every receipt names the pull requests that it brought. */
type RecordedReceipt = Receipt & { readonly pullRequests?: PullRequests | undefined };
type PullRequests = readonly number[] | 'unknown';

/** What the roster of an upload gives, or why it gives nothing. */
export type Facts =
  | {
      readonly plan: Plan;
      /** How many people each has, the largest first; only what may be shown. */
      readonly departments: readonly Count[];
    }
  | { readonly plan?: undefined; readonly reason: string };

type Count = readonly [name: string, people: number];

/** Planned nights, one after the other, whose runs have left no receipt. */
export interface Gap {
  /** The first and the last of them, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly nights: number;
}

/** The story of a program’s uploads. */
export interface History {
  readonly program: string;
  readonly timeZone: string;
  /** Newest first, those that were asked for. */
  readonly entries: readonly Entry[];
  /** How many there are. */
  readonly all: number;
  /** What uploads did to the person that was asked for, by their receipts. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Of those whose rosters were read. */
  readonly facts: ReadonlyMap<string, Facts>;
  /** Newest first. */
  readonly gaps: readonly Gap[];
  /** Newest first, those that GitHub tells of. */
  readonly nights: readonly Night[];
  /** What a reader should know besides, in a sentence each. */
  readonly notes: readonly string[];
}
