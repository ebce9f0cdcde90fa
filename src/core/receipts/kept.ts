import type { CommitId } from '../base/commit.js';
import { parseReceipt, type Receipt } from './format.js';
import type { Authenticity } from './signature.js';
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
}

/** One that this version can read. */
export interface ReadReceipt extends KeptReceipt {
  readonly receipt: Receipt;
}

export const isRead = (kept: KeptReceipt): kept is ReadReceipt => kept.receipt !== undefined;

export function keptReceipt({ name, commit, message, authenticity, sha256 }: KeptTag): KeptReceipt {
  const receipt = message === undefined ? undefined : parseReceipt(message);
  return { name, commit, receipt, authenticity, sha256 };
}
