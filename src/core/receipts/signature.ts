import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { CommitId } from '../base/commit.js';

/*
 * Anyone who can push can make a tag. A receipt or a rejection is therefore signed with a key that is derived from
 * the API key (HKDF, RFC 5869), which only the sync has: HMAC-SHA256 over the tag's name, its commit, and everything
 * in the message before the signature (README.md, Receipts).
 */

const TRAILER = 'Signature: ';

/** What a signature says of a message: `unverified` where there isn't a key to check with. */
export type Authenticity = 'signed' | 'forged' | 'unverified';

export interface Seal {
  /** @returns the message with its signature as the last line; as it is where there isn't a key */
  sign(name: string, commit: CommitId, message: string): string;
  /** A message without a signature is forged: every receipt that this product makes has one. */
  check(name: string, commit: CommitId, message: string): Authenticity;
}

/** @param apiKey from which the key is derived; undefined where there isn't one */
export function sealOf(apiKey: string | undefined): Seal {
  if (apiKey === undefined || apiKey === '')
    return { sign: (_name, _commit, message) => message, check: () => 'unverified' };
  const key = Buffer.from(hkdfSync('sha256', apiKey, 'roster-sync', 'receipt signature 1', 32));
  const signature = (name: string, commit: CommitId, text: string) =>
    createHmac('sha256', key).update(`${name}\n${commit}\n${text}`).digest('hex');
  return {
    sign: (name, commit, message) => `${message}${TRAILER}${signature(name, commit, message)}\n`,
    check: (name, commit, message) => {
      const start = message.lastIndexOf(`\n${TRAILER}`) + 1;
      const given = Buffer.from(message.slice(start + TRAILER.length).trimEnd());
      const right = Buffer.from(signature(name, commit, message.slice(0, start)));
      return start > 0 && given.length === right.length && timingSafeEqual(given, right)
        ? 'signed'
        : 'forged';
    },
  };
}
