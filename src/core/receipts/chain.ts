import { compare } from '../base/text.js';
import { parseReceipt } from './format.js';
import { meaningOf } from './names.js';
import type { KeptTag } from './tag.js';

/**
 * Receipts are a chain: each names the one before it, and the SHA-256 of that tag. So a signed receipt proves all before
 * it, whichever key those were signed with; and one that was made anew, with another content, isn't the one that it names.
 *
 * @param tags of one program, in any order
 * @returns the same tags, each with what the chain says of it
 */
export function proven(tags: readonly KeptTag[]): KeptTag[] {
  const named = new Map<string, string>();
  const judged = new Map<string, KeptTag>();
  // From the newest on: what it proves proves the one before.
  for (const tag of tags.toSorted((a, b) => compare(b.name, a.name))) {
    if (meaningOf(tag.name)?.kind !== 'receipt') continue;
    const digest = named.get(tag.name);
    const known = digest !== undefined && tag.sha256 !== undefined;
    const authenticity = known ? (tag.sha256 === digest ? 'signed' : 'forged') : tag.authenticity;
    judged.set(tag.name, { ...tag, authenticity });
    if (authenticity !== 'signed' || tag.message === undefined) continue;
    const { previousReceipt, previousSha256 } = parseReceipt(tag.message) ?? {};
    if (previousReceipt !== undefined && previousSha256 !== undefined && !named.has(previousReceipt))
      named.set(previousReceipt, previousSha256);
  }
  return tags.map((tag) => judged.get(tag.name) ?? tag);
}
