import type { ReceiptStore } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';

/** @returns where receipts are read: what the API key, if there is one, can't check, the committed list of keys may */
export async function receiptsHere({ repository, receipts }: World): Promise<ReceiptStore> {
  const { checkedBy, committedKeys } = await import('../commands/receipt-keys.js');
  const { head } = repository;
  const keys = await committedKeys(head === undefined ? undefined : repository.at(head));
  return keys ? checkedBy(keys, receipts) : receipts;
}
