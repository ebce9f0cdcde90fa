import type { CommitId } from '../source/source.js';
import type { Receipt } from './format.js';
import type { Authenticity } from './signature.js';

/** A receipt as it is kept: with its name and the commit that was uploaded. */
export interface KeptReceipt {
  /** `roster-sync/<program>/<UTC time>` */
  readonly name: string;
  readonly commit: CommitId;
  /** Absent where the tag isn't a receipt that this version can read. */
  readonly receipt: Receipt | undefined;
  /** Whether it was made with this program's API key. */
  readonly authenticity: Authenticity;
}

/** What stands where everybody looks: the remote, or without one this repository. */
export interface Standing {
  /** Nothing without a remote. */
  readonly remote:
    { readonly defaultBranch: string | undefined; headOf(branch: string): CommitId | undefined } | undefined;
  /** Names of the receipts below a prefix, newest first, without those that were rejected. */
  receipts(prefix: string): string[];
  /** Whether there is a tag of this name, rejected or not. */
  has(name: string): boolean;
}

/** A receipt that is made, and isn't yet where anybody looks. */
export interface PreparedReceipt {
  readonly name: string;
  readonly object: string;
}

/** Where receipts are kept. Made of annotated tags: git's here; GitHub's API will be another. */
export interface ReceiptStore {
  /** @throws Failure where the remote can't be reached */
  look(): Promise<Standing>;
  /** What this clone knows of it, as of its last fetch. */
  lookHere(): Promise<Standing>;
  read(name: string): Promise<KeptReceipt>;
  /** Makes a receipt, signed where there is a key, without publishing it. */
  make(name: string, commit: CommitId, receipt: Receipt, at: Date): Promise<PreparedReceipt>;
  /** @throws Failure where publishing it wouldn't be allowed */
  proveWritable(prepared: PreparedReceipt): Promise<void>;
  /** @throws Failure where it couldn't be published: the upload has happened all the same */
  publish(prepared: PreparedReceipt): Promise<void>;
}
