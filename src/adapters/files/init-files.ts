import { readFileSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { errorCode, Failure } from '../../core/base/failure.js';
import { MAX_FILE_BYTES, unreadable } from '../../core/base/files.js';
import { isGlob } from '../../core/base/glob.js';
import type { Templates, WorkflowName } from '../../core/init/workflows.js';
import type { RosterFile } from '../../core/roster/columns/sheet.js';
import { isInside } from './paths.js';

/**
 * Reads the file that a configuration is to be proposed for, which git needn't know.
 *
 * @param top the repository's folder
 * @param from what `name` is relative to
 * @returns it with its path in the repository, with forward slashes; outside of it, with its name alone
 * @throws Failure of wrong use where it isn't a file, or one of git's own
 */
export function rosterOnDisk(top: string, from: string, name: string): RosterFile & { isOutside: boolean } {
  const [file, folder] = [realFile(resolve(from, name)), realpathSync.native(top)];
  const isOutside = !isInside(folder, file);
  const path = isOutside ? basename(file) : relative(folder, file).split(sep).join('/');
  if (path.startsWith('.git/')) {
    throw new Failure('The file is one of git’s own.', 'Name the export of your HR system.', 'use');
  }
  if (!isOutside && isGlob(path))
    throw new Failure('The file’s path has a character that patterns have.', 'Rename it.', 'use');
  if (statSync(file).size > MAX_FILE_BYTES)
    throw new Failure('The file is larger than any roster.', 'Name the CSV of the people.', 'use');
  try {
    return { path, bytes: readFileSync(file), isOutside };
  } catch (error) {
    throw unreadable(path, errorCode(error));
  }
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

/** @param home the folder of the built program, beside which the templates of workflows lie */
export async function workflowTemplates(home: URL, names: readonly WorkflowName[]): Promise<Templates> {
  const read = (name: string) => readFile(new URL(`workflows/${name}.yml`, home), 'utf8');
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
}
