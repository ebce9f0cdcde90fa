import { basename, dirname, resolve } from 'node:path';
import { errorCode, Failure } from '../../core/base/failure.js';
import { writeBelow } from './writer.js';

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
