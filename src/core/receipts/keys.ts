import { createHash } from 'node:crypto';
import { Failure } from '../base/failure.js';

/*
 * The list of public keys with which anybody can check receipts: a line each, `<program> ed25519 <key> <fingerprint>`,
 * key in base64; lines that begin with # are comments. A program has several after its API key was rotated. What a tag
 * says of its own public key is never trusted.
 */

/** The public keys of each program, in base64. */
export type ReceiptKeys = ReadonlyMap<string, readonly string[]>;

const KEY_BYTES = 32;

/** @returns the line of a key for the list */
export function keyLine(program: string, publicKey: string): string {
  return `${program} ed25519 ${publicKey} ${fingerprintOf(publicKey)}`;
}

/**
 * @param file what the list is called in a failure
 * @throws Failure for a line that isn't a key: a list that is read in part would say of good receipts that they aren't
 */
export function readKeys(text: string, file: string): ReceiptKeys {
  const keys = new Map<string, string[]>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const [program = '', algorithm, key = '', fingerprint] = line.trim().split(/\s+/);
    const bytes = Buffer.from(key, 'base64');
    const isKey = bytes.length === KEY_BYTES && bytes.toString('base64') === key;
    if (algorithm !== 'ed25519' || !isKey || fingerprint !== fingerprintOf(key)) {
      const hint = 'roster-sync keys, run with the API key, prints the line as it must be.';
      throw new Failure(`Line ${index + 1} of ${file} isn’t a key for receipts.`, hint, 'use');
    }
    keys.set(program, [...(keys.get(program) ?? []), key]);
  }
  return keys;
}

/** As OpenSSH writes one: short enough to be compared by eye, or read out. */
function fingerprintOf(publicKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('base64');
  return `SHA256:${digest.replace(/=+$/, '')}`;
}
