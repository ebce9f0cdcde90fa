import { unlessFailed } from '../../core/base/failure.js';
import type { ReceiptStore, Records } from '../../ports/receipt-store.js';
import type { World } from '../../ports/world.js';
import { searchHere } from '../baseline/here.js';
import type { Target } from '../target.js';
import type { Past } from './past.js';

/* With what the next sync compares, where that isn’t the newest upload of the program: each address has its own. */

interface Elsewhere {
  /** Why it isn’t said what comes next, in a sentence. */
  readonly why: string;
  /** Whether it is an upload of another program. */
  readonly isOfOther: boolean;
}

/**
 * @param receipts where they are read, and their signatures checked without an API key
 * @param records what there is of the program
 * @param past its uploads, oldest first
 * @returns undefined where the next sync compares with the newest of those that wasn’t rejected, or nobody can ask
 */
export async function comparedElsewhere(
  world: Pick<World, 'receipts' | 'publicKeyOf' | 'now'>,
  receipts: ReceiptStore,
  records: Records,
  { target, past }: { readonly target: Target; readonly past: readonly Past[] },
): Promise<Elsewhere | undefined> {
  // With the key, as a sync looks; the list proves receipts and decides no sync.
  const store = world.publicKeyOf(target.program) === undefined ? receipts : world.receipts;
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

export const REFUSED =
  'Every upload was rejected, so nobody knows what the next sync does: roster-sync check says what it compares with.';
