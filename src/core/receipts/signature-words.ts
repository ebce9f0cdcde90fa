import type { Authenticity } from './signature.js';

/** What is said of a signature: never the word authentic, since it proves who had the key, and no more. */
export type SignatureWord = 'valid' | 'not valid' | 'not checked';

export const SIGNATURE_WORDS: Readonly<Record<Authenticity, SignatureWord>> = {
  signed: 'valid',
  forged: 'not valid',
  unverified: 'not checked',
};
