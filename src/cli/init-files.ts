import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Failure } from '../core/base/failure.js';
import { LARGEST_FILE_BYTES } from '../core/base/files.js';
import { isGlob } from '../core/base/glob.js';

/** The roster that a configuration is proposed for. */
interface RosterOnDisk {
  /** In the repository, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the roster that was named.
 *
 * @param top the repository's folder
 * @throws Failure of wrong use where it isn't a file of the repository
 */
export function rosterOnDisk(top: string, from: string, name: string): RosterOnDisk {
  let file: string;
  try {
    file = realpathSync.native(resolve(from, name));
    if (!statSync(file).isFile()) throw new Failure('That is no file.', 'Name the CSV itself.', 'use');
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('There is no such file.', 'Name the CSV that your HR system exported.', 'use');
  }
  const path = relative(realpathSync.native(top), file).split(sep).join('/');
  if (path.startsWith('../') || isAbsolute(path) || path.startsWith('.git/')) {
    const hint = 'Copy it to where it is to be kept, for example roster/employees.csv, and name that file.';
    throw new Failure(
      'The file isn’t in this git repository, and only what is in it can be synced.',
      hint,
      'use',
    );
  }
  if (isGlob(path)) {
    throw new Failure('The file’s path has a character that patterns have.', 'Rename it.', 'use');
  }
  if (statSync(file).size > LARGEST_FILE_BYTES) {
    throw new Failure('The file is larger than any roster.', 'Name the CSV of the people.', 'use');
  }
  return { path, bytes: readFileSync(file) };
}
