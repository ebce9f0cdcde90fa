import { RECEIPT_KEYS } from './names.js';
import type { Authenticity } from './signature.js';

/** What is said of a signature: never the word authentic, since it proves who had the key, and no more. */
export type SignatureWord = 'valid' | 'not valid' | 'not checked';

export const SIGNATURE_WORDS: Readonly<Record<Authenticity, SignatureWord>> = {
  signed: 'valid',
  forged: 'not valid',
  unverified: 'not checked',
};

/** With what a run checks signatures: the API key or, without it, the list of public keys that is committed. */
export type Checker = 'api-key' | 'list';

/** How every tag is signed that counts. */
export const SIGNED_WITH: Readonly<Record<Checker, string>> = {
  'api-key': 'signed with this API key',
  list: `signed with a key of ${RECEIPT_KEYS}`,
};
