import type { CommitId } from '../base/commit.js';
import type { GuardId, LimitId } from '../vocabulary/guards.js';
import type { Erasure } from './erased.js';
import { parseReceipt, type Receipt } from './format.js';
import { timeOf } from './names.js';
import type { Authenticity } from './signature.js';
import { firstRejection, isRejecting } from './statement.js';
import type { KeptTag } from './tag.js';

/** A receipt as it is kept: with its name and the commit that was uploaded. */
export interface KeptReceipt {
  /** `roster-sync/<program>/<UTC time>` */
  readonly name: string;
  readonly commit: CommitId;
  /** Absent where the tag isn't a receipt that this version can read. */
  readonly receipt: Receipt | undefined;
  readonly authenticity: Authenticity;
  /** Of the tag object; absent where its bytes aren't known. */
  readonly sha256?: string | undefined;
  /** Its commit was rewritten: nobody has signed `commit`, so its content counts only where it gives the receipt's digests. */
  readonly erased?: Erasure | undefined;
}

/** One that this version can read. */
export interface ReadReceipt extends KeptReceipt {
  readonly receipt: Receipt;
}

const isRead = (kept: KeptReceipt): kept is ReadReceipt => kept.receipt !== undefined;

export function keptReceipt({ message, ...tag }: KeptTag): KeptReceipt {
  return { ...tag, receipt: message === undefined ? undefined : parseReceipt(message) };
}

/** How far back everything that a limit counts is counted, in milliseconds (docs/approvals.md, What is held). */
export const RECENT = 7 * 24 * 60 * 60 * 1000;

/** A receipt that counts: nobody without the key can have made it. */
export interface Trusted extends ReadReceipt {
  /** By a rejection that counts. */
  readonly rejected: boolean;
  /** When it was first rejected, in milliseconds since 1970. */
  readonly rejectedAt?: number | undefined;
}

/**
 * What a tag says where it counts. Without a key nothing can be checked, and every receipt counts.
 *
 * @param rejections those of this receipt
 * @returns undefined where the tag isn't signed with the key, or isn't a receipt that this version can read
 */
export function trusted(tag: KeptTag, rejections: readonly KeptTag[]): Trusted | undefined {
  const kept = keptReceipt(tag);
  if (kept.authenticity === 'forged' || !isRead(kept)) return undefined;
  return {
    ...kept,
    rejected: rejections.some((one) => isRejecting(one, tag.name)),
    rejectedAt: firstRejection(rejections, tag.name),
  };
}

/**
 * Whether a search from the newest receipt on may end with this one: nothing older can be the baseline, that of the
 * positions, or the upload with which the last days began.
 *
 * @param now milliseconds since 1970
 */
export const endsSearch = (one: Trusted | undefined, now: number): boolean =>
  one !== undefined && !one.rejected && !one.receipt.partial && timeOf(one.name) <= now - RECENT;

/** Whether somebody saw, and approved, what this guard holds for up to this upload. */
export const isApprovedFor = (
  { rejected, receipt }: Trusted,
  guard: GuardId | `positions/${LimitId}`,
): boolean => !rejected && receipt.approvedBy !== undefined && (receipt.held?.includes(guard) ?? true);
