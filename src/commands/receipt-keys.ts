import { CommitGone, type CommitId } from '../core/base/commit.js';
import { unlessFailed } from '../core/base/failure.js';
import { readKeys, type ReceiptKeys } from '../core/receipts/keys.js';
import { meaningOf, RECEIPT_KEYS } from '../core/receipts/names.js';
import { checkedWith } from '../core/receipts/signature.js';
import type { KeptTag } from '../core/receipts/tag.js';
import type { ReceiptStore } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';

/* Without the API key, receipts are checked with a list of public keys. It never decides what is sent. */

/**
 * @returns the list as a commit has it; undefined where it has none, or the commit isn't here
 * @throws Failure where it can't be read
 */
export async function committedKeys(
  { repository }: World,
  commit: CommitId | undefined,
): Promise<ReceiptKeys | undefined> {
  if (commit === undefined) return undefined;
  try {
    const bytes = await repository.at(commit).read(RECEIPT_KEYS);
    return bytes && readKeys(new TextDecoder().decode(bytes), RECEIPT_KEYS);
  } catch (error) {
    if (error instanceof CommitGone) return undefined;
    throw error;
  }
}

/** The same receipts, where what the API key doesn't know is checked with a list. */
export function checkedBy(keys: ReceiptKeys, store: ReceiptStore): ReceiptStore {
  return {
    look: (asked) => store.look(asked),
    lookHere: (asked) => store.lookHere(asked),
    read: async (names) => (await store.read(names)).map((tag) => checked(tag, keys)),
    make: (...tag) => store.make(...tag),
    proveWritable: (prepared) => store.proveWritable(prepared),
    publish: (prepared) => store.publish(prepared),
  };
}

function checked(tag: KeptTag, keys: ReceiptKeys): KeptTag {
  const { name, commit, message, authenticity } = tag;
  const own = keys.get(meaningOf(name)?.program ?? '');
  if (authenticity === 'signed' || message === undefined || !own) return tag;
  const found = checkedWith(own, name, commit, message);
  return found === 'unverified' ? tag : { ...tag, authenticity: found };
}

/**
 * How a check sees receipts: without the API key, with the list of a commit.
 *
 * @param commit whose list may be trusted; undefined: none
 */
export async function seenWithKeys(
  world: World,
  commit: CommitId | undefined,
): Promise<{ readonly receipts: ReceiptStore; readonly notes: string[] }> {
  const keys = await unlessFailed(committedKeys(world, commit), ({ message }) => message);
  if (typeof keys === 'string') return { receipts: world.receipts, notes: [keys] };
  return { receipts: keys ? checkedBy(keys, world.receipts) : world.receipts, notes: [] };
}
