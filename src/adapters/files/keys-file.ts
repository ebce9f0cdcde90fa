import { readFile } from 'node:fs/promises';
import { errorCode, Failure } from '../../core/base/failure.js';
import { readKeys, type ReceiptKeys } from '../../core/receipts/keys.js';

/**
 * Reads a list of public keys that somebody names.
 *
 * @throws Failure where the file can't be read, or isn't such a list
 */
export async function readKeysFile(file: string): Promise<ReceiptKeys> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const hint = 'roster-sync keys prints the lines that belong in it.';
    throw new Failure(`The list of keys ${file} can’t be read (${errorCode(error)}).`, hint, 'use');
  }
  return readKeys(text, file);
}
