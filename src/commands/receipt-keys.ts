import { CommitGone } from '../core/base/commit.js';
import { unlessFailed } from '../core/base/failure.js';
import { readKeys, type ReceiptKeys } from '../core/receipts/keys.js';
import { meaningOf, RECEIPT_KEYS } from '../core/receipts/names.js';
import { checkedWith } from '../core/receipts/signature.js';
import type { KeptTag } from '../core/receipts/tag.js';
import type { ReceiptStore } from '../ports/receipt-store.js';
import type { Source } from '../ports/repository.js';
import type { World } from '../ports/world.js';

/* Without the API key, receipts are checked with a list of public keys. It never decides what is sent. */

/**
 * @param source a commit; undefined: there is none
 * @returns the list as it has it; undefined where it has none, or the commit isn't here
 * @throws Failure where the list can't be read
 */
export async function committedKeys(source: Source | undefined): Promise<ReceiptKeys | undefined> {
  if (!source) return undefined;
  try {
    const bytes = await source.read(RECEIPT_KEYS);
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
    lookBeside: (asked) => store.lookBeside(asked),
    read: async (names) => (await store.read(names)).map((tag) => checked(tag, keys)),
    make: (...tag) => store.make(...tag),
    proveRoom: (name) => store.proveRoom(name),
    publish: (prepared) => store.publish(prepared),
    withdraw: (names) => store.withdraw(names),
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
 * @param source a commit whose list may be trusted; undefined: none
 */
export async function seenWithKeys(
  { receipts }: World,
  source: Source | undefined,
): Promise<{ readonly receipts: ReceiptStore; readonly notes: string[] }> {
  const keys = await unlessFailed(committedKeys(source), ({ message }) => message);
  if (typeof keys === 'string') return { receipts, notes: [keys] };
  return { receipts: keys ? checkedBy(keys, receipts) : receipts, notes: [] };
}
