import { unlessFailed } from '../../core/base/failure.js';
import { trusted } from '../../core/receipts/kept.js';
import { confirmationName, timeOf, usualStatement } from '../../core/receipts/names.js';
import { confirmedBy } from '../../core/receipts/statement.js';
import type { Records } from '../../ports/receipt-store.js';
import type { World } from '../../ports/world.js';

/* Whether people have looked in the portal at what became of uploads. It decides nothing. */

/** @returns whether somebody saw that the upload of a receipt was applied; undefined where that can't be read */
export async function isConfirmed(
  { receipts }: World,
  records: Pick<Records, 'prefix' | 'confirmationsOf'>,
  receipt: string,
): Promise<boolean | undefined> {
  // What was found is of this program.
  if (!receipt.startsWith(records.prefix)) return undefined;
  const names = records.confirmationsOf(receipt);
  if (names.length === 0) return false;
  const tags = await unlessFailed(receipts.read(names), () => undefined);
  return tags && confirmedBy(tags, receipt) !== undefined;
}

/** What a plan compares with, and whether somebody saw it applied. */
interface Compared {
  readonly kept: { readonly name: string } | undefined;
  readonly isSeen: boolean | undefined;
}

/** How long nobody need look, in days. */
const LOOK_AFTER = 30;
const DAY = 24 * 60 * 60 * 1000;
/** How many tags are read in search of one that counts: anyone can make some that don't. */
const TRIED = 10;

/** @returns a sentence that asks for one look in the portal, where nobody has looked for long; else nothing */
export async function lookAsked(
  world: World,
  records: Records,
  { kept, isSeen }: Compared,
): Promise<string[]> {
  if (!kept || isSeen !== false) return [];
  const since = await unlessFailed(lastLook(world, records), () => undefined);
  const days = since === undefined ? 0 : Math.floor((world.now().getTime() - since) / DAY);
  if (days < LOOK_AFTER) return [];
  return [
    `Nobody has confirmed an upload for ${days} days: look once in the portal, under Add-ons, HR Data Sync, whether that of ${kept.name} was applied, and then run \`roster-sync confirm ${kept.name}\` or a workflow with \`mode: confirm\`.`,
  ];
}

/** @returns when the newest upload was that is confirmed, or where none is, the first of all; in milliseconds since 1970 */
async function lastLook({ receipts }: World, records: Records): Promise<number | undefined> {
  const { prefix, confirmations, oldest } = records;
  const own = confirmations.filter((name) => name.startsWith(confirmationName(prefix))).slice(0, TRIED);
  const receiptOf = (name: string) =>
    prefix + (usualStatement(name) ?? '').slice(confirmationName(prefix).length);
  const said = own.length === 0 ? [] : await receipts.read(own);
  const seen = said.find((tag) => confirmedBy([tag], receiptOf(tag.name)) !== undefined);
  if (seen) return timeOf(receiptOf(seen.name));
  const first = [...(oldest === undefined ? [] : [oldest]), ...records.receipts.slice(-TRIED).toReversed()];
  const kept = await receipts.read([...new Set(first)]);
  const counted = kept.find((tag) => trusted(tag, []) !== undefined);
  return counted && timeOf(counted.name);
}
