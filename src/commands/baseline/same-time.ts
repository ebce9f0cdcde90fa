import { areSameDigests } from '../../core/base/digest.js';
import { proven } from '../../core/receipts/chain.js';
import { trusted, type Trusted } from '../../core/receipts/kept.js';
import { MAX_NAMES, type Ledger } from '../../core/receipts/ledger.js';
import { timeOf } from '../../core/receipts/names.js';
import { isSameAddress } from '../../core/workstars/endpoint.js';
import type { ReceiptStore } from '../../ports/receipt-store.js';

/*
 * Two syncs at once, each of which has looked before the other one sent: both receipts name the same one before them, or
 * the older one was still sending when the newer one began, and nobody can say which roster was taken last. So the guards
 * count against both. The next upload settles it, since its receipt names one of the two, and so does any that comes after
 * that. A rejection of one of them settles nothing before that: whoever rejects it may be wrong.
 */

/** Hardly a sync takes longer from its look at the receipts to its own: of one that does, only its own time says so. */
const HOUR = 60 * 60 * 1000;

/**
 * @param ledger all receipts of the program
 * @param known those that were looked at and count, of other programs at the same address, too
 * @param kept the baseline
 * @returns the receipts of other rosters that were sent at the same time as the baseline, newest first; rejected ones only
 *   where the baseline was sent before that
 */
export async function rivalsOf(
  store: ReceiptStore,
  ledger: Ledger,
  known: readonly Trusted[],
  kept: Trusted,
): Promise<Trusted[]> {
  const { previousReceipt, digests } = kept.receipt;
  const began = timeOf(kept.name);
  const from = began - HOUR;
  const seen = new Set(known.map(({ name }) => name));
  // Those that aren't of the last days weren't looked at.
  const between = ledger.receipts.filter(
    (name) => !seen.has(name) && timeOf(name) > from && timeOf(name) <= began,
  );
  const all = [...known, ...(await read(store, ledger, between.slice(0, MAX_NAMES)))];
  const passed = chainOf(kept, all);
  const isBeside = ({ name, receipt }: Trusted) =>
    (receipt.previousReceipt === previousReceipt && timeOf(name) > from) ||
    (timeOf(name) < began && sentAt({ name, receipt }) >= began);
  return all.filter(
    (one) =>
      !passed.has(one.name) &&
      (one.rejectedAt ?? Infinity) > began &&
      isBeside(one) &&
      isSameAddress(one.receipt.endpoint, kept.receipt.endpoint) &&
      !areSameDigests(one.receipt.digests, digests),
  );
}

/** @returns the names of a receipt and of all before it: each was there when the sync of the next one looked */
function chainOf(kept: Trusted, all: readonly Trusted[]): ReadonlySet<string> {
  const before = new Map([kept, ...all].map(({ name, receipt }) => [name, receipt.previousReceipt]));
  const passed = new Set([kept.name]);
  // A set is walked through to what is added on the way.
  for (const name of passed) {
    const previous = before.get(name);
    if (previous !== undefined) passed.add(previous);
  }
  return passed;
}

/** When its files were accepted. @returns milliseconds since 1970 */
const sentAt = ({ name, receipt }: Pick<Trusted, 'name' | 'receipt'>): number =>
  receipt.sentAt === undefined ? timeOf(name) : Date.parse(receipt.sentAt);

async function read(store: ReceiptStore, ledger: Ledger, names: readonly string[]): Promise<Trusted[]> {
  const wanted = names.flatMap((name) => [name, ...ledger.rejectionsOf(name)]);
  const tags = wanted.length > 0 ? proven(await store.read(wanted)) : [];
  const named = (some: readonly string[]) => tags.filter(({ name }) => some.includes(name));
  return named(names).flatMap((tag) => trusted(tag, named(ledger.rejectionsOf(tag.name))) ?? []);
}

/** Receipts. */
interface Race {
  readonly kept: { readonly name: string } | undefined;
  readonly rivals: readonly { readonly kept: { readonly name: string } }[];
}

/** What a reader should know of them, in a sentence. */
export function notesOnRivals({ kept, rivals }: Race): string[] {
  if (!kept || rivals.length === 0) return [];
  const names = [kept.name, ...rivals.map((rival) => rival.kept.name)];
  const syncs = names.length === 2 ? 'Two syncs' : `${names.length} syncs`;
  return [
    `${syncs} have sent different rosters at the same time (${names.join(' and ')}), and nobody can say which of them was taken last. Until the next receipt the guards count against each of them.`,
  ];
}
