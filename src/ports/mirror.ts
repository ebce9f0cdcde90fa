import type { CommitId } from '../core/base/commit.js';
import type { ReceiptStore } from './receipt-store.js';
import type { Commits } from './repository.js';

/** A branch or a tag. */
export interface MirrorRef {
  /** `refs/heads/main` */
  readonly name: string;
  readonly object: string;
  /** Of the object: `commit`, `tag` … */
  readonly type: string;
}

/** What becomes of a ref; without `to` it is deleted. */
export interface RefChange {
  readonly name: string;
  readonly from: string;
  readonly to: string | undefined;
}

interface MirrorObject {
  readonly type: string;
  readonly content: Buffer;
}

/** A bare mirror clone, in which history may be rewritten. */
export interface Mirror {
  /** The branch that is checked out where it was cloned from: `refs/heads/main`. */
  readonly head: string;
  /** Branches and tags. */
  refs(): Promise<readonly MirrorRef[]>;
  /** All other refs: pull requests, notes. */
  otherRefs(): Promise<readonly MirrorRef[]>;
  /** Whether branches and tags are what the remote has; undefined where it can't be asked. */
  isFresh(): Promise<boolean | undefined>;
  /** All that branches and tags reach, parents before children. */
  commits(): Promise<readonly CommitId[]>;
  /** @throws Failure where it isn't here */
  read(id: string): Promise<MirrorObject>;
  /** Makes an object, which nothing names yet. @returns its id */
  write(type: string, content: Uint8Array): Promise<string>;
  /** Changes refs, all of them or none. @throws Failure where git doesn't */
  update(changes: readonly RefChange[]): Promise<void>;
  /** Throws away what no ref reaches. @returns whether nothing of it is left */
  prune(): Promise<boolean>;
  readonly files: Commits;
  readonly receipts: ReceiptStore;
  now(): Date;
}
