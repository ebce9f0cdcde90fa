import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  sign as signWith,
  timingSafeEqual,
  verify as verifyWith,
  type KeyObject,
} from 'node:crypto';
import type { CommitId } from '../base/commit.js';
import { meaningOf, type TagKind } from './names.js';

/*
 * Anyone who can push can make a tag. Every tag of this product is therefore signed (docs/receipts.md, The signature): Ed25519
 * (RFC 8032) with a key pair that is derived (HKDF, RFC 5869) from the API key, which only the sync has, and the
 * program. What is signed: what kind of tag it is, its full name, its commit, and everything in the message before the
 * signature. Whoever has the public key can check it. Receipts and rejections of earlier versions have an HMAC-SHA256
 * instead, which takes the API key to check.
 */

const PUBLIC_KEY = 'Public-Key: ';
const SIGNATURE = 'Signature: ';

/** What comes before the 32 bytes of an Ed25519 key in PKCS #8 and in SPKI (RFC 8410). */
const PRIVATE_DER = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_DER = Buffer.from('302a300506032b6570032100', 'hex');

/** What a signature says of a message: `unverified` where there isn't a key to check with. */
export type Authenticity = 'signed' | 'forged' | 'unverified';

export interface Seal {
  /** @returns the message with public key and signature as its last lines; as it is where there isn't a key */
  sign(name: string, commit: CommitId, message: string): string;
  /** A message without a signature is forged: every tag that this product makes has one. */
  check(name: string, commit: CommitId, message: string): Authenticity;
}

/**
 * @param apiKey from which the keys are derived; undefined or empty where there isn't one
 * @param previousApiKey the one before a rotation: what it signed counts, and it signs nothing
 */
export function sealOf(apiKey: string | undefined, previousApiKey?: string): Seal {
  const [newest, ...others] = [apiKey, previousApiKey].map((key) => (key ? signerOf(key) : undefined));
  const signers = newest ? [newest, ...others.filter((one) => one !== undefined)] : [];
  return {
    sign: (name, commit, message) => newest?.sign(name, commit, message) ?? message,
    check: (name, commit, message) => {
      const signed = signedIn(name, commit, message);
      if (!signed) return 'forged';
      if (signers.length === 0) return 'unverified';
      return signers.some((signer) => signer.made(signed)) ? 'signed' : 'forged';
    },
  };
}

/**
 * @param publicKeys of the tag's program, in base64
 * @returns `unverified` where public keys can't say: none is given, or the signature is of the older form
 */
export function checkedWith(
  publicKeys: readonly string[],
  name: string,
  commit: CommitId,
  message: string,
): Authenticity {
  const signed = signedIn(name, commit, message);
  if (!signed) return 'forged';
  if (signed.form === 'hmac' || publicKeys.length === 0) return 'unverified';
  return publicKeys.some((key) => fits(publicKeyFrom(key), signed)) ? 'signed' : 'forged';
}

/** Whether a tag is signed as earlier versions did: only the key that made such a signature can check it. */
export function isOldForm(name: string, commit: CommitId, message: string): boolean {
  return signedIn(name, commit, message)?.form === 'hmac';
}

/** @returns the public key of a program in base64: 32 bytes */
export function publicKeyOf(apiKey: string, program: string): string {
  return inBase64(createPublicKey(privateKeyOf(apiKey, program)));
}

interface Signed {
  readonly program: string;
  readonly form: 'ed25519' | 'hmac';
  /** What Ed25519 signs, and what the older form does. */
  readonly text: string;
  readonly oldText: string;
  readonly signature: string;
}

/** @returns undefined where the tag isn't one of ours, or its message has no signature of a known form */
function signedIn(name: string, commit: CommitId, message: string): Signed | undefined {
  const meaning = meaningOf(name);
  const start = message.lastIndexOf(`\n${SIGNATURE}`) + 1;
  if (!meaning || start === 0) return undefined;
  const before = message.slice(0, start);
  // What comes after it isn't signed, so nothing does but the end of its line.
  const signature = message.slice(start + SIGNATURE.length).replace(/\n$/, '');
  const form = formOf(signature);
  // Earlier versions made two kinds of tags only.
  if (!form || (form === 'hmac' && meaning.kind !== 'receipt' && meaning.kind !== 'rejection'))
    return undefined;
  const oldText = oldSignedText(name, commit, before);
  const text = signedText(meaning.kind, name, commit, before);
  return { program: meaning.program, form, text, oldText, signature };
}

/** What the older form signs: all but the kind. */
const oldSignedText = (name: string, commit: CommitId, before: string): string =>
  `${name}\n${commit}\n${before}`;

/** @param before the message before the signature */
const signedText = (kind: TagKind, name: string, commit: CommitId, before: string): string =>
  `${kind}\n${oldSignedText(name, commit, before)}`;

function formOf(signature: string): Signed['form'] | undefined {
  if (/^[0-9a-f]{64}$/.test(signature)) return 'hmac';
  // Decoding is lenient, and a signature has one form only.
  const bytes = Buffer.from(signature, 'base64');
  return bytes.length === 64 && bytes.toString('base64') === signature ? 'ed25519' : undefined;
}

const fits = (key: KeyObject, { text, signature }: Signed): boolean =>
  verifyWith(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));

/** What one API key signs, and knows again. */
interface Signer {
  sign(name: string, commit: CommitId, message: string): string;
  made(signed: Signed): boolean;
}

function signerOf(apiKey: string): Signer {
  const hmacKey = Buffer.from(hkdfSync('sha256', apiKey, 'roster-sync', 'receipt signature 1', 32));
  const pairs = new Map<string, { privateKey: KeyObject; publicKey: KeyObject }>();
  const pairOf = (program: string) => {
    const known = pairs.get(program);
    if (known) return known;
    const privateKey = privateKeyOf(apiKey, program);
    const pair = { privateKey, publicKey: createPublicKey(privateKey) };
    pairs.set(program, pair);
    return pair;
  };
  return {
    sign: (name, commit, message) => {
      const meaning = meaningOf(name);
      if (!meaning) throw new Error(`${name} isn’t the name of a tag of ours`);
      const { privateKey, publicKey } = pairOf(meaning.program);
      const text = `${message}${PUBLIC_KEY}${inBase64(publicKey)}\n`;
      const signed = Buffer.from(signedText(meaning.kind, name, commit, text));
      return `${text}${SIGNATURE}${signWith(null, signed, privateKey).toString('base64')}\n`;
    },
    made: (signed) => {
      if (signed.form === 'ed25519') return fits(pairOf(signed.program).publicKey, signed);
      const right = createHmac('sha256', hmacKey).update(signed.oldText).digest('hex');
      return timingSafeEqual(Buffer.from(signed.signature), Buffer.from(right));
    },
  };
}

function privateKeyOf(apiKey: string, program: string): KeyObject {
  const seed = hkdfSync('sha256', apiKey, 'roster-sync', `receipt key pair 2\n${program}`, 32);
  const key = Buffer.concat([PRIVATE_DER, Buffer.from(seed)]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

const inBase64 = (publicKey: KeyObject): string =>
  publicKey.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_DER.length).toString('base64');

/** The few keys of a list check every tag: to read one takes as long as to check with it. */
const readKeys = new Map<string, KeyObject>();

function publicKeyFrom(base64: string): KeyObject {
  const der = Buffer.concat([PUBLIC_DER, Buffer.from(base64, 'base64')]);
  const key = readKeys.get(base64) ?? createPublicKey({ key: der, format: 'der', type: 'spki' });
  readKeys.set(base64, key);
  return key;
}
