import { unlessFailed } from '../../core/base/failure.js';
import { signedCommit } from '../../core/receipts/erased.js';
import { parseReceipt } from '../../core/receipts/format.js';
import type { ReceiptKeys } from '../../core/receipts/keys.js';
import type { Ledger } from '../../core/receipts/ledger.js';
import { isFuture, isReceipt, meaningOf, RECEIPT_KEYS, timeOf } from '../../core/receipts/names.js';
import { checkedWith } from '../../core/receipts/signature.js';
import { AS_KEY_BEFORE } from '../../core/receipts/signature-words.js';
import { isRejecting } from '../../core/receipts/statement.js';
import type { KeptTag } from '../../core/receipts/tag.js';
import { isSameAddress } from '../../core/workstars/endpoint.js';
import type { World } from '../../ports/world.js';
import { committedKeys } from '../receipt-keys.js';
import type { Target } from '../target.js';
import type { Here } from './here.js';

/**
 * Where an older API key is used again, the newest uploads don't count for it, and a plan that compares with an older one
 * deletes people without a guard. The list of public keys decides no sync, but it shows that.
 *
 * @param here what was found with the API key
 * @param commit whose list says which keys there are
 * @returns the name of a newer upload of the program to the same address that another key of the list has signed
 */
export async function newerOfOtherKey(
  { receipts, repository, now }: Pick<World, 'receipts' | 'repository' | 'now'>,
  ledger: Ledger,
  { kept, skipped }: Pick<Here, 'kept' | 'skipped'>,
  { endpoint }: Target,
  commit: string | undefined,
): Promise<string | undefined> {
  if (!kept || commit === undefined) return undefined;
  const at = now().getTime();
  // Another program may have a key of its own.
  const newer = skipped.filter(
    (name) =>
      isReceipt(name) &&
      name.startsWith(ledger.prefix) &&
      timeOf(name) > timeOf(kept.name) &&
      !isFuture(name, at),
  );
  if (newer.length === 0) return undefined;
  // Nothing that is wrong with the list, or with those tags, matters to a sync.
  const keys = await unlessFailed(committedKeys(repository.at(commit)), () => undefined);
  if (!keys) return undefined;
  const names = [...newer, ...newer.flatMap((name) => ledger.rejectionsOf(name))];
  const tags = await unlessFailed(receipts.read(names), () => []);
  const signed = tags
    .filter((tag) => isSignedByOne(keys, tag))
    .map((tag): KeptTag => ({ ...tag, authenticity: 'signed' }));
  const counts = ({ name, message = '' }: KeptTag): boolean =>
    newer.includes(name) &&
    (endpoint.loopback || isSameAddress(parseReceipt(message)?.endpoint ?? '', endpoint.url)) &&
    !signed.some((tag) => isRejecting(tag, name));
  return signed.find(counts)?.name;
}

/** What a reader should know of it, in a sentence. */
export const notesOnOtherKey = (newer: string | undefined): string[] =>
  newer === undefined
    ? []
    : [
        `A newer upload, ${newer}, is signed with another key of ${RECEIPT_KEYS}, and doesn’t count: a sync deletes whoever came with it, and this plan doesn’t show them. If this key is an old one, give the one of today; if it is a new one, give the one before it, too: ${AS_KEY_BEFORE}.`,
      ];

function isSignedByOne(keys: ReceiptKeys, tag: KeptTag): boolean {
  const { name, message } = tag;
  const own = keys.get(meaningOf(name)?.program ?? '');
  return (
    own !== undefined &&
    message !== undefined &&
    checkedWith(own, name, signedCommit(tag), message) === 'signed'
  );
}
