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

/** How the key before is given. */
export const AS_KEY_BEFORE =
  'on a command line as ROSTER_SYNC_PREVIOUS_API_KEY, in a workflow as `previous-api-key`';

/** What helps where the API key is a new one. */
export const NEW_KEY: Readonly<Record<Checker, string>> = {
  'api-key': `If the key is a new one, give the one before it, too: ${AS_KEY_BEFORE}.`,
  list: 'If the API key is a new one, that file needs its line: `roster-sync keys` prints it.',
};

/** @returns why nothing is said of what a tag has that is named as a receipt is: the end of a sentence */
export const unreadWords = (isForged: boolean): string =>
  isForged
    ? 'its signature isn’t valid, so anybody may have made it: it doesn’t count, and what it says isn’t shown'
    : 'it isn’t a receipt that this version can read';

/** What there is to do where it is the key that has changed. */
export const KEY_CHANGED = `If the API key was changed, ${RECEIPT_KEYS} needs the lines of both keys: roster-sync keys prints that of the key that is set. A sync compares with them only where the key before is given, too: ${AS_KEY_BEFORE}.`;
