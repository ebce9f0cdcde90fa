import { readFileSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { Failure } from '../../core/base/failure.js';
import { MAX_FILE_BYTES } from '../../core/base/files.js';
import { isGlob } from '../../core/base/glob.js';
import type { Examples } from '../../core/init/files.js';
import type { RosterFile } from '../../core/roster/columns/sheet.js';
import { isInside } from './paths.js';

/**
 * Reads the roster that a configuration is to be proposed for, which git needn't know yet.
 *
 * @param top the repository's folder
 * @param from what `name` is relative to
 * @returns it with its path in the repository, with forward slashes
 * @throws Failure of wrong use where it isn't a file of the repository
 */
export function rosterOnDisk(top: string, from: string, name: string): RosterFile {
  const [file, folder] = [realFile(resolve(from, name)), realpathSync.native(top)];
  const path = relative(folder, file).split(sep).join('/');
  if (!isInside(folder, file) || path.startsWith('.git/')) {
    const hint = 'Copy it to where it is to be kept, for example roster/employees.csv, and name that file.';
    throw new Failure(
      'The file isn’t in this git repository, and only what is in it can be synced.',
      hint,
      'use',
    );
  }
  if (isGlob(path))
    throw new Failure('The file’s path has a character that patterns have.', 'Rename it.', 'use');
  if (statSync(file).size > MAX_FILE_BYTES)
    throw new Failure('The file is larger than any roster.', 'Name the CSV of the people.', 'use');
  return { path, bytes: readFileSync(file) };
}

function realFile(path: string): string {
  let file: string;
  try {
    file = realpathSync.native(path);
  } catch {
    throw new Failure('This file doesn’t exist.', 'Name the CSV that your HR system exported.', 'use');
  }
  if (statSync(file).isFile()) return file;
  throw new Failure('That isn’t a file.', 'Name the CSV itself.', 'use');
}

/** @param home the folder of the built program, beside which the example workflows lie */
export async function exampleWorkflows(home: URL): Promise<Examples> {
  const read = (name: string) => readFile(new URL(`workflows/${name}.yml`, home), 'utf8');
  const [check, sync] = await Promise.all([read('check'), read('sync')]);
  return { check, sync };
}
