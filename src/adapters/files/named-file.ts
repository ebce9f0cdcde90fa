import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { errorCode, Failure } from '../../core/base/failure.js';
import {
  MAX_FILE_BYTES,
  notRegular,
  saysOpenElsewhere,
  tooLarge,
  unreadable,
} from '../../core/base/files.js';
import { writeBelow } from './writer.js';

/**
 * Reads a file that somebody names, which git needn't know.
 *
 * @param hint where such a file comes from
 * @returns its bytes, and for a path its name alone: where it lies is nobody's business
 * @throws Failure where it can't be read, isn't a regular file, or is too large
 */
export async function readNamed(path: string, hint: string): Promise<{ path: string; bytes: Uint8Array }> {
  const name = basename(path);
  try {
    const stats = await stat(path);
    if (!stats.isFile()) throw notRegular(name);
    if (stats.size > MAX_FILE_BYTES) throw tooLarge(name);
    return { path: name, bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (saysOpenElsewhere(errorCode(error))) throw unreadable(name, errorCode(error));
    throw new Failure(`${name} can’t be read (${errorCode(error)}).`, hint, 'use');
  }
}

/**
 * Writes a file that somebody names: all of it or nothing.
 *
 * @throws Failure where it can’t be written
 */
export async function writeNamed(file: string, content: string): Promise<void> {
  const path = resolve(file);
  try {
    await writeBelow(dirname(path), basename(path), content);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${file} couldn’t be written (${errorCode(error)}).`, 'Name another file.');
  }
}
