import { parseSending } from '../../core/receipts/format.js';
import type { Trusted } from '../../core/receipts/kept.js';
import { MAX_NAMES } from '../../core/receipts/ledger.js';
import { isFuture, timeOf } from '../../core/receipts/names.js';
import type { KeptTag } from '../../core/receipts/tag.js';
import { isSameAddress, ownAddress } from '../../core/workstars/endpoint.js';
import type { ReceiptStore, Records } from '../../ports/receipt-store.js';
import type { Target } from '../target.js';
import { searchReceipts, type Search } from './trust.js';

/* What was sent to one address: its receipts, and which records of syncs that began are of it. */

/** What a search for the receipts of an address has found. */
export interface Here extends Search {
  /** The receipts are those of other addresses, since there are none of this one. */
  readonly isElsewhere: boolean;
  /** The newest that wasn't rejected. */
  readonly kept: Trusted | undefined;
  /** The name of the newest, rejected or not, that isn't dated in the future. */
  readonly newest: string | undefined;
  /** Whether the record of a sync that began, one of the program's own, is of this address. */
  readonly isMeant: (tag: KeptTag) => boolean;
  /** The records of the other programs in this repository, where they matter, and which of them do. */
  readonly beside?: {
    readonly sendings: readonly string[];
    readonly isMeant: (tag: KeptTag) => boolean;
  };
}

/**
 * Each address has its own receipts: what was sent to another one says nothing of who is in this one. Only where it is
 * the first upload there, there is nothing else to compare with. A sandbox is the same on any port. And a program has the
 * same address as another one only at an address that isn't its own.
 *
 * @param limit more tags than this aren't looked through
 * @throws Failure where there are more
 */
export async function searchHere(
  store: ReceiptStore,
  records: Records,
  { program, endpoint, prefix }: Target,
  now: number,
  limit = MAX_NAMES,
): Promise<Here> {
  const isHere = (address: string) => isSameAddress(address, endpoint.url);
  const isOwn = (address = '') => endpoint.loopback || address === '' || isHere(address);
  const isThere = ({ receipt }: Trusted) => isHere(receipt.endpoint);
  const isMeant = ({ message = '' }: KeptTag) => isOwn(parseSending(message)?.endpoint);
  const own = await searchReceipts(store, records, now, ({ receipt }) => isOwn(receipt.endpoint), limit);
  const isElsewhere = own.receipts.length === 0 && own.others.length > 0;
  const known = isElsewhere ? { ...own, receipts: own.others, others: [] } : own;
  const found = { ...known, isElsewhere, isMeant };
  if (own.receipts.length > 0 && endpoint.url === ownAddress(program))
    return { ...found, ...newestOf(found.receipts, now) };
  const beside = await store.lookBeside({ prefix });
  const others = await searchReceipts(store, beside, now, isThere, limit);
  // What another program has sent there is more than what this one has sent elsewhere.
  const isBeside = isElsewhere && others.receipts.length > 0;
  const all = [...(isBeside ? [] : known.receipts), ...others.receipts];
  const receipts = all.toSorted((a, b) => timeOf(b.name) - timeOf(a.name));
  return {
    ...{ ...found, ...newestOf(receipts, now) },
    isElsewhere: isElsewhere && !isBeside,
    receipts,
    others: isBeside ? own.others : known.others,
    // A sandbox has a company for each key: what is beside and isn’t signed with this one is of another one.
    skipped: endpoint.loopback ? own.skipped : [...own.skipped, ...others.skipped],
    unreadable: own.unreadable ?? others.unreadable,
    beside: {
      sendings: beside.sendings,
      isMeant: ({ message = '' }) => isHere(parseSending(message)?.endpoint ?? ''),
    },
  };
}

/** @param receipts newest first */
const newestOf = (receipts: readonly Trusted[], now: number): Pick<Here, 'kept' | 'newest'> => ({
  kept: receipts.find(({ rejected }) => !rejected),
  newest: receipts.find(({ name }) => !isFuture(name, now))?.name,
});
