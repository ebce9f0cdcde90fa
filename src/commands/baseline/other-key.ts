import { unlessFailed } from '../../core/base/failure.js';
import type { Held } from '../../core/plan/guards.js';
import { signedCommit } from '../../core/receipts/erased.js';
import { parseReceipt } from '../../core/receipts/format.js';
import type { ReceiptKeys } from '../../core/receipts/keys.js';
import type { Ledger } from '../../core/receipts/ledger.js';
import { isFuture, isReceipt, meaningOf, RECEIPT_KEYS, timeOf } from '../../core/receipts/names.js';
import { checkedWith } from '../../core/receipts/signature.js';
import { NEW_KEY } from '../../core/receipts/signature-words.js';
import { isRejecting } from '../../core/receipts/statement.js';
import type { KeptTag } from '../../core/receipts/tag.js';
import { isSameAddress } from '../../core/workstars/endpoint.js';
import type { World } from '../../ports/world.js';
import { committedKeys } from '../receipt-keys.js';
import type { Target } from '../target.js';
import type { Here } from './here.js';

/** Anybody may make tags that are named as receipts: so many of those that don't count are looked at. */
const MAX_READ = 200;

/**
 * Where the API key was changed, or an older one is used again, the newest uploads don't count for it, and a plan that
 * compares with an older one would delete people without a word. The list of public keys never lets a receipt count; that
 * one of its keys has signed a newer one is enough to ask somebody.
 *
 * @param here what was found with the API key
 * @param commit whose list says which keys there are
 * @returns what holds a sync: a newer upload to the same address that another key of the list has signed
 */
export async function newerOfOtherKey(
  { receipts, repository, now }: Pick<World, 'receipts' | 'repository' | 'now'>,
  ledger: Ledger,
  { kept, skipped }: Pick<Here, 'kept' | 'skipped'>,
  { endpoint }: Target,
  commit: string | undefined,
): Promise<Held[]> {
  if (!kept || commit === undefined) return [];
  const at = now().getTime();
  const newer = skipped
    .filter((name) => isReceipt(name) && timeOf(name) > timeOf(kept.name) && !isFuture(name, at))
    .slice(0, MAX_READ);
  if (newer.length === 0) return [];
  // Nothing that is wrong with the list matters to a sync.
  const keys = await unlessFailed(committedKeys(repository.at(commit)), () => undefined);
  if (!keys) return [];
  const tags = await receipts.read([...newer, ...newer.flatMap((name) => ledger.rejectionsOf(name))]);
  const signed = tags
    .filter((tag) => isSignedByOne(keys, tag))
    .map((tag): KeptTag => ({ ...tag, authenticity: 'signed' }));
  const counts = ({ name, message = '' }: KeptTag): boolean =>
    newer.includes(name) &&
    (endpoint.loopback || isSameAddress(parseReceipt(message)?.endpoint ?? '', endpoint.url)) &&
    !signed.some((tag) => isRejecting(tag, name));
  const found = signed.find(counts);
  if (!found) return [];
  const reason = `A newer upload, ${found.name}, is signed with another key of ${RECEIPT_KEYS}, so nobody knows who will be deleted; the plan compares with ${kept.name}. ${NEW_KEY['api-key']}`;
  return [{ guard: 'baseline', reason }];
}

function isSignedByOne(keys: ReceiptKeys, tag: KeptTag): boolean {
  const { name, message } = tag;
  const own = keys.get(meaningOf(name)?.program ?? '');
  return (
    own !== undefined &&
    message !== undefined &&
    checkedWith(own, name, signedCommit(tag), message) === 'signed'
  );
}
