import { isReceiptName, isRejectionOf, sendingName } from './names.js';

/** The receipts of a program and what speaks against them, by the names of their tags. */
export interface Ledger {
  /** Names of the receipts below the prefix, newest first, the rejected ones too. */
  readonly receipts: readonly string[];
  /** Names of the records that a sync begins, newest first. */
  readonly sendings: readonly string[];
  /** @returns the names of the tags that reject a receipt: one, unless somebody else took that name */
  rejectionsOf(receipt: string): readonly string[];
  /** Whether there is a tag of this name. */
  has(name: string): boolean;
}

/**
 * @param tags the names of all tags that were found, of other programs too
 * @param prefix what the names of the program's receipts begin with
 */
export function ledgerOf(tags: ReadonlySet<string>, prefix: string): Ledger {
  const names = [...tags];
  const below = (start: string) =>
    names
      .filter((name) => isReceiptName(name, start))
      .toSorted()
      .reverse();
  return {
    receipts: below(prefix),
    sendings: below(sendingName(prefix)),
    rejectionsOf: (receipt) => names.filter((name) => isRejectionOf(name, receipt)),
    has: (name) => tags.has(name),
  };
}
