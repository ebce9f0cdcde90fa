import type { CommitId } from '../core/base/commit.js';
import type { Ledger } from '../core/receipts/ledger.js';
import type { KeptTag } from '../core/receipts/tag.js';

/** What a run asks for when it looks around. */
export interface Asked {
  /** Of the receipts: `roster-sync/<program>/`. */
  readonly prefix: string;
  /** The branch whose head matters; undefined: the default branch. */
  readonly branch?: string | undefined;
}

/** What everybody sees when they look: of the remote, or without one of this repository. */
export interface Records extends Ledger {
  /** Undefined without a remote. */
  readonly remote: RemoteHeads | undefined;
  /** Which of a clone's remotes is asked, and what could be asked instead of it. */
  readonly choice?: RemoteChoice | undefined;
  /** The remote couldn't be asked: there may be more than these, which this clone has. */
  readonly isUnasked?: boolean;
}

/** The remote that a clone's branch belongs to. */
export interface RemoteChoice {
  readonly name: string;
  /** The names of the clone's other remotes, at other addresses. */
  readonly others: readonly string[];
  /** Whether it was taken although the branch tracks none of the clone’s remotes by its name: an address, or one that is gone. */
  readonly isInstead: boolean;
}

interface RemoteHeads {
  readonly defaultBranch: string | undefined;
  /** Undefined where it can't be known. */
  readonly isPublic?: boolean;
  headOf(branch: string): CommitId | undefined;
}

/** A tag that is made, and isn't yet where anybody looks. */
export interface PreparedTag {
  readonly name: string;
  readonly object: string;
}

/** Why a tag couldn't be published, and what to do about it. */
export interface Unpublished {
  readonly why: string;
  /** Where the upload that it records was accepted: the middle of a sentence. */
  readonly wayOut: string;
  /** Where nothing was sent. */
  readonly remedy: string;
}

/** Where receipts and other tags of ours are kept, as annotated tags: by git or by GitHub. */
export interface ReceiptStore {
  /** @throws Failure where the remote can't be reached */
  look(asked: Asked): Promise<Records>;
  /** What this clone knows of it, as of its last fetch. */
  lookHere(asked: Asked): Promise<Records>;
  /**
   * After a look around.
   *
   * @returns the receipts of the other programs in this repository
   * @throws Failure where the remote can't be reached
   */
  lookBeside(asked: Asked): Promise<Ledger>;
  /**
   * @returns the tags of these names, in their order
   * @throws Failure where there is none of a name
   */
  read(names: readonly string[]): Promise<KeptTag[]>;
  /** Makes a tag, signed where there is a key, without publishing it. */
  make(name: string, commit: CommitId, message: string, at: Date): Promise<PreparedTag>;
  /** @returns a tag that lies where one of these names would be kept; undefined where there is room */
  tagAbove(...names: string[]): Promise<string | undefined>;
  /**
   * @param settled tags that it makes unneeded: where both can be one step, they are taken back with it, and else stay
   * @returns undefined where it worked
   */
  publish(prepared: PreparedTag, settled?: readonly string[]): Promise<Unpublished | undefined>;
  /** Takes tags back that have said what they had to. Where rules don't allow it, they stay. */
  withdraw(names: readonly string[]): Promise<void>;
}
