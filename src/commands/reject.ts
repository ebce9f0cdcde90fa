import { Failure } from '../core/base/failure.js';
import { formatRejection } from '../core/receipts/format.js';
import { isRejecting } from '../core/receipts/kept.js';
import type { Ledger } from '../core/receipts/ledger.js';
import { prefixOf, rejectionName } from '../core/receipts/names.js';
import type { World } from '../ports/world.js';
import { searchReceipts } from './baseline/trust.js';

interface Rejected {
  /** The tag that says so. */
  readonly rejection: string;
  /** It had been rejected before. */
  readonly already: boolean;
  /** The receipt with which the next sync compares; undefined where none is left. */
  readonly baseline: string | undefined;
}

/**
 * Sets a receipt aside: the portal refused that upload. It is no longer a baseline.
 *
 * @param receipt its name
 * @throws Failure where the receipt doesn't exist or isn't signed with this key, or the rejection couldn't be published
 */
export async function reject(world: World, receipt: string): Promise<Rejected> {
  const store = world.receipts;
  const records = await store.look({ prefix: prefixOf(receipt) });
  const rejections = records.rejectionsOf(receipt);
  const [kept, ...before] = await store.read([receipt, ...rejections]);
  const { receipts } = await searchReceipts(store, records, world.now().getTime());
  // A later receipt may prove one that an older key has signed.
  const isProven = receipts.some(({ name }) => name === receipt);
  if (!kept || (kept.authenticity === 'forged' && !isProven)) throw unsigned(receipt);
  const baseline = receipts.find(({ name, rejected }) => !rejected && name !== receipt)?.name;
  const good = before.find((one) => isRejecting(one, receipt));
  if (good) return { rejection: good.name, already: true, baseline };
  const rejection = freeRejection(receipt, records);
  await store.proveRoom(rejection);
  const message = formatRejection(receipt, await world.toolVersion());
  const prepared = await store.make(rejection, kept.commit, message, world.now());
  const unpublished = await store.publish(prepared);
  if (!unpublished) return { rejection, already: false, baseline };
  const { why, wayOut } = unpublished;
  throw new Failure(`${receipt} isn’t rejected: ${why}.`, `${wayOut}, else try again.`);
}

/** A tag that doesn't count needs no rejection; and with another key than the sync's, the rejection wouldn't count. */
function unsigned(receipt: string): Failure {
  return new Failure(
    `${receipt} isn’t signed with this API key, so nothing was rejected.`,
    'If a sync of yours made it, use the key of that program; a tag that nobody signed doesn’t count anyway.',
    'use',
  );
}

/** Somebody without the key may have taken the name, and tags can't be replaced. */
function freeRejection(receipt: string, ledger: Ledger): string {
  let name = rejectionName(receipt);
  for (let number = 2; !ledger.hasRoomFor(name); number += 1) name = `${rejectionName(receipt)}-${number}`;
  return name;
}
