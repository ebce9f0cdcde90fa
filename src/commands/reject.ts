import { Failure } from '../core/base/failure.js';
import { VERSION } from '../core/base/version.js';
import { formatRejection, isAbout } from '../core/receipts/format.js';
import { prefixOf, rejectionName } from '../core/receipts/names.js';
import type { World } from '../ports/world.js';

interface Rejected {
  /** The tag that says so. */
  readonly rejection: string;
  /** It had been rejected before. */
  readonly already: boolean;
}

/**
 * Sets a receipt aside: the portal refused that upload, or the tag isn't one of ours. It is no longer a baseline.
 *
 * @param receipt its name
 * @throws Failure where the receipt doesn't exist, or the rejection couldn't be published
 */
export async function reject(world: World, receipt: string): Promise<Rejected> {
  const records = await world.receipts.look({ prefix: prefixOf(receipt) });
  const rejections = records.rejectionsOf(receipt);
  const [kept, ...before] = await world.receipts.read([receipt, ...rejections]);
  const good = before.find(
    ({ message, authenticity }) => authenticity !== 'forged' && isAbout(message, receipt),
  );
  if (good) return { rejection: good.name, already: true };
  const rejection = freeRejection(receipt, rejections);
  const commit = kept?.message === undefined ? world.repository.head : kept.commit;
  if (commit === undefined)
    throw new Failure(
      'There isn’t a commit here yet.',
      'Run this in a clone of the roster’s repository.',
      'use',
    );
  const message = formatRejection(receipt, VERSION);
  await world.receipts.proveRoom(rejection);
  const prepared = await world.receipts.make(rejection, commit, message, world.now());
  const unpublished = await world.receipts.publish(prepared);
  if (unpublished)
    throw new Failure(
      `${receipt} isn’t rejected: ${unpublished.why}.`,
      `${unpublished.wayOut}, else try again.`,
    );
  return { rejection, already: false };
}

/** Somebody without the key may have taken the name, and tags can't be replaced. */
function freeRejection(receipt: string, taken: readonly string[]): string {
  let name = rejectionName(receipt);
  for (let number = 2; taken.includes(name); number += 1) name = `${rejectionName(receipt)}-${number}`;
  return name;
}
