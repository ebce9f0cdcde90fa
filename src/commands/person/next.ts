import { unlessFailed } from '../../core/base/failure.js';
import { proven } from '../../core/receipts/chain.js';
import { timeOf } from '../../core/receipts/names.js';
import type { ReceiptStore, Records } from '../../ports/receipt-store.js';
import type { World } from '../../ports/world.js';
import { isForged } from '../baseline/begun.js';
import { searchHere } from '../baseline/here.js';
import { asSyncReads } from '../receipt-keys.js';
import type { Target } from '../target.js';
import type { Past } from './past.js';

/* With what the next sync compares, where that isn’t the newest upload of the program: each address has its own, and each key. */

/** The uploads of a program. */
interface Uploads {
  readonly target: Target;
  /** Oldest first. */
  readonly past: readonly Past[];
  /** The name of the newest that could be read and wasn't rejected. */
  readonly last: string | undefined;
}

/** What is known of the next sync. */
interface Foretold {
  /** Why it isn’t said what it does, in a sentence; undefined where it can be said. */
  readonly unknown: string | undefined;
  /** Whether another program has uploaded last to its address. */
  readonly isLastForeign: boolean;
}

/**
 * @param receipts where they are read, and their signatures checked without an API key
 * @param records what there is of the program
 */
export async function foretold(
  world: Pick<World, 'receipts' | 'publicKeyOf' | 'now'>,
  receipts: ReceiptStore,
  records: Records,
  { target, past, last }: Uploads,
): Promise<Foretold> {
  const elsewhere = await comparedElsewhere(world, receipts, records, { target, past });
  const isLastForeign = elsewhere?.isOfOther ?? false;
  const isRefused = past.length > 0 && past.every(({ upload }) => upload.state === 'rejected');
  if (isRefused) return { unknown: elsewhere?.why ?? REFUSED, isLastForeign };
  const isUnproven = last !== undefined && (await isOfOtherKey(world.receipts, records, last));
  return { unknown: isUnproven ? OF_OTHER_KEY : elsewhere?.why, isLastForeign };
}

/** Whether neither its own signature nor a later receipt proves a receipt with the key of a sync. */
async function isOfOtherKey(store: ReceiptStore, records: Records, name: string): Promise<boolean> {
  const later = records.receipts.filter((one) => timeOf(one) >= timeOf(name));
  return proven(await store.read(later)).some((tag) => tag.name === name && isForged(tag));
}

interface Elsewhere {
  /** In a sentence. */
  readonly why: string;
  /** Whether it is an upload of another program. */
  readonly isOfOther: boolean;
}

/** @returns undefined where the next sync compares with the newest that wasn’t rejected, or nobody can ask */
async function comparedElsewhere(
  world: Pick<World, 'receipts' | 'publicKeyOf' | 'now'>,
  receipts: ReceiptStore,
  records: Records,
  { target, past }: Pick<Uploads, 'target' | 'past'>,
): Promise<Elsewhere | undefined> {
  const store = asSyncReads(world, target.program, receipts);
  const searching = searchHere(store, records, target, world.now().getTime(), Infinity);
  const here = await unlessFailed(searching, () => undefined);
  const found = here?.kept ?? here?.receipts[0];
  if (!here || !found) return undefined;
  const isOfOther = !found.name.startsWith(target.prefix);
  if (!here.kept) return isOfOther && past.length === 0 ? { why: REFUSED, isOfOther } : undefined;
  const newest = past.findLast(({ upload }) => upload.state !== 'rejected');
  if (newest?.upload.name === found.name) return undefined;
  const whose = isOfOther ? ', of another program' : '';
  return {
    why: `What was uploaded last to this address is ${found.name}${whose}. The next sync compares with it: roster-sync check says what it does.`,
    isOfOther,
  };
}

const REFUSED =
  'Every upload was rejected, so nobody knows what the next sync does: roster-sync check says what it compares with.';

/** The committed list of keys proves receipts, and decides no sync. */
const OF_OTHER_KEY =
  'The last upload isn’t signed with this API key, so a sync doesn’t compare with it: roster-sync check says what the next one does.';
